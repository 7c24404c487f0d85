import { outlineOf } from '../../../src/document/outline/outlineOf';
import type { Block, Clause } from '../../../src/document/types';

/** A document, a paragraph a line; "**" marks what is set in bold, "|" the cells of a row. */
function linesOf(text: string): readonly Block[] {
  return text
    .trim()
    .split('\n')
    .map((line): Block => {
      const words = line.trim();
      if (words.includes('|')) {
        const cells = words.split('|').map((cell) => ({ text: cell.trim(), columns: 1, rows: 1 }));
        return { kind: 'table', rows: [{ cells }] };
      }
      return {
        kind: 'paragraph',
        strong: words.startsWith('**'),
        text: words.replaceAll('**', ''),
      };
    });
}

/** Each clause on a line: its reference, its role in short, and how it begins. */
function shown(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap(({ ref, role, text, table, children }) => [
    `${ref} ${role}: ${table ? '(bảng)' : text.slice(0, 24)}`.trim(),
    ...shown(children),
  ]);
}

const outlined = (text: string): readonly string[] => shown(outlineOf(linesOf(text)).clauses);

describe('bố cục của văn bản', () => {
  test('mỗi điểm đứng dưới mục của nó và mang vai trò của mục', () => {
    expect(
      outlined(`
        KẾ HOẠCH
        **Cải cách hành chính năm 2026**
        Căn cứ Quyết định số 1/QĐ-UBND.
        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích
        - Nâng cao chất lượng.
        II. MỤC TIÊU
        1. Mục tiêu cụ thể
        a) 100% hồ sơ được số hóa.
        III. NHIỆM VỤ, GIẢI PHÁP
        1. Cải cách thể chế
        a) Rà soát văn bản
        - Chủ trì: Sở Tư pháp.
        IV. KINH PHÍ
        Từ ngân sách.
        V. TỔ CHỨC THỰC HIỆN
        1. Nhiệm vụ của Sở Nội vụ
        a) Theo dõi.
        Nơi nhận:
        - Như trên;`),
    ).toEqual([
      'preamble: KẾ HOẠCH',
      'preamble: Cải cách hành chính năm',
      'preamble: Căn cứ Quyết định số 1/Q',
      'I motivation: MỤC ĐÍCH, YÊU CẦU',
      'I.1 motivation: Mục đích',
      'I.1.-1 motivation: Nâng cao chất lượng.',
      'II objectives: MỤC TIÊU',
      'II.1 objectives: Mục tiêu cụ thể',
      'II.1.a objectives: 100% hồ sơ được số hóa.',
      'III tasks: NHIỆM VỤ, GIẢI PHÁP',
      'III.1 tasks: Cải cách thể chế',
      'III.1.a tasks: Rà soát văn bản',
      'III.1.a.-1 tasks: Chủ trì: Sở Tư pháp.',
      'IV funding: KINH PHÍ',
      'IV funding: Từ ngân sách.',
      'V organisation: TỔ CHỨC THỰC HIỆN',
      'V.1 organisation: Nhiệm vụ của Sở Nội vụ',
      'V.1.a organisation: Theo dõi.',
      'addresses: Nơi nhận:',
      '-1 addresses: Như trên;',
    ]);
  });

  test('trong một mục, “a) Mục tiêu” và “b) Nhiệm vụ” đổi vai trò; mốc năm gom các gạch sau nó', () => {
    expect(
      outlined(`
        II. MỤC TIÊU, NHIỆM VỤ
        1. Cải cách thể chế
        a) Mục tiêu
        - Đến năm 2025:
        - 100% văn bản đúng hạn.
        - Đến năm 2030:
        + 100% văn bản trực tuyến.
        b) Nhiệm vụ
        - Đánh giá, phân loại công chức.`),
    ).toEqual([
      'II objectives: MỤC TIÊU, NHIỆM VỤ',
      'II.1 objectives: Cải cách thể chế',
      'II.1.a objectives: Mục tiêu',
      'II.1.a.-1 objectives: Đến năm 2025:',
      'II.1.a.-1.-1 objectives: 100% văn bản đúng hạn.',
      'II.1.a.-2 objectives: Đến năm 2030:',
      'II.1.a.-2.+1 objectives: 100% văn bản trực tuyến.',
      'II.1.b tasks: Nhiệm vụ',
      'II.1.b.-1 tasks: Đánh giá, phân loại công',
    ]);
  });

  test('phụ lục mang tên ở các dòng sau, bảng đứng ngay dưới nó', () => {
    expect(
      outlined(`
        V. TỔ CHỨC THỰC HIỆN
        1. Trách nhiệm chung
        PHỤ LỤC II
        **DANH MỤC NHIỆM VỤ TRỌNG TÂM**
        (Kèm theo Kế hoạch số 12/KH-UBND)
        TT | Nhiệm vụ | Chủ trì
        1 | Rà soát | Sở Tư pháp`),
    ).toEqual([
      'V organisation: TỔ CHỨC THỰC HIỆN',
      'V.1 organisation: Trách nhiệm chung',
      'PLII tasks: DANH MỤC NHIỆM VỤ TRỌNG',
      'PLII tasks: (Kèm theo Kế hoạch số 12',
      'PLII tasks: (bảng)',
      'PLII tasks: (bảng)',
    ]);
  });

  test('phần A, B, C và mục I, II, III không lẫn nhau', () => {
    expect(
      outlined(`
        A. MỤC TIÊU
        I. Đến năm 2026
        B. NHIỆM VỤ
        I. Về thể chế
        II. Về thủ tục
        C. TỔ CHỨC THỰC HIỆN
        I. Sở Nội vụ
        D. PHỤ THÊM`),
    ).toEqual([
      'A objectives: MỤC TIÊU',
      'A.I objectives: Đến năm 2026',
      'B tasks: NHIỆM VỤ',
      'B.I tasks: Về thể chế',
      'B.II tasks: Về thủ tục',
      'C organisation: TỔ CHỨC THỰC HIỆN',
      'C.I organisation: Sở Nội vụ',
      'D other: PHỤ THÊM',
    ]);
  });

  test('điều của quyết định là phần mở đầu; mục ghi trong điều vẫn có vai trò của nó', () => {
    const roles = outlined(`
      QUYẾT ĐỊNH
      Điều 1. Phê duyệt Kế hoạch với các nội dung sau:
      I. MỤC TIÊU
      Điều 2. Quyết định có hiệu lực từ ngày ký.
      KẾ HOẠCH
      1. Nhiệm vụ`);
    expect(roles).toEqual([
      'preamble: QUYẾT ĐỊNH',
      '1 preamble: Phê duyệt Kế hoạch với c',
      '1.I objectives: MỤC TIÊU',
      '2 preamble: Quyết định có hiệu lực t',
      'preamble: KẾ HOẠCH',
      '1 tasks: Nhiệm vụ',
    ]);
  });
});
