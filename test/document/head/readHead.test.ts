import { readHead } from '../../../src/document/head/readHead';
import type { Block } from '../../../src/document/types';

/** A document, a paragraph a line; "**" marks bold, "|" the cells of a row and "\" the lines of a cell. */
function linesOf(text: string): readonly Block[] {
  return text
    .trim()
    .split('\n')
    .map((line): Block => {
      const words = line.trim();
      if (!words.includes('|')) {
        const strong = words.startsWith('**');
        return { kind: 'paragraph', strong, text: words.replaceAll('**', '') };
      }
      const cells = words
        .split('|')
        .map((cell) => ({ text: cell.trim().replaceAll('\\', '\n'), columns: 1, rows: 1 }));
      return { kind: 'table', rows: [{ cells }] };
    });
}

const head = (text: string) => readHead(linesOf(text), 2026);
const codes = (text: string) => head(text).notes.map(({ code }) => code);

describe('đầu văn bản', () => {
  test('phần tiêu đề là bảng hai cột, tên kế hoạch in hoa', () => {
    expect(
      head(`
        UBND TỈNH HÀ NAM\\SỞ NỘI VỤ\\Số: 12/KH-SNV | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\Độc lập - Tự do - Hạnh phúc\\Hà Nam, ngày 05 tháng 02 năm 2026
        KẾ HOẠCH
        **CẢI CÁCH HÀNH CHÍNH NĂM 2026**
        Căn cứ Kế hoạch số 100/KH-UBND ngày 30/12/2025 của UBND tỉnh Hà Nam;
        I. MỤC ĐÍCH`),
    ).toMatchObject({
      title: 'Cải cách hành chính năm 2026',
      number: '12/KH-SNV',
      issuer: 'Sở Nội vụ',
      issuedOn: '2026-02-05',
      period: { from: 2026, to: 2026 },
      notes: [],
    });
  });

  test('kế hoạch kèm theo quyết định lấy số, ngày và cơ quan của quyết định', () => {
    expect(
      head(`
        ỦY BAN NHÂN DÂN
        TỈNH QUẢNG NGÃI
        Số: 297/QĐ-UBND
        QUYẾT ĐỊNH
        Ban hành Kế hoạch cải cách hành chính
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        **KẾ HOẠCH**
        **Cải cách hành chính tỉnh Quảng Ngãi**
        **giai đoạn 2026 - 2030, định hướng đến năm 2035**
        (Kèm theo Quyết định số 297/QĐ-UBND ngày 07/6/2026 của UBND tỉnh Quảng Ngãi)
        I. MỤC ĐÍCH`),
    ).toMatchObject({
      title: 'Cải cách hành chính tỉnh Quảng Ngãi giai đoạn 2026 - 2030, định hướng đến năm 2035',
      number: '297/QĐ-UBND',
      issuer: 'UBND tỉnh Quảng Ngãi',
      issuedOn: '2026-06-07',
      period: { from: 2026, to: 2030 },
    });
  });

  test('dự thảo chưa ghi số, ngày: để trống và nói ra', () => {
    const draft = `
      ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ
      Số: /KH-UBND
      Quảng Trị, ngày tháng 11 năm 2021
      KẾ HOẠCH
      Chuyển đổi số tỉnh Quảng Trị đến năm 2025
      I. MỤC TIÊU`;
    expect(head(draft)).toMatchObject({
      number: '',
      issuedOn: null,
      issuer: 'UBND tỉnh Quảng Trị',
      period: { from: 2021, to: 2025 },
    });
    expect(codes(draft)).toEqual(['numberMissing', 'dayMissing']);
  });

  test('cơ quan ban hành đọc từ lời mở đầu khi không có tiêu đề', () => {
    expect(
      head(`
        KẾ HOẠCH
        Cải cách hành chính năm 2025
        Thực hiện Quyết định số 393/QĐ-UBND ngày 14 tháng 7 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2025 tỉnh Quảng Ngãi, Văn phòng Ủy ban nhân dân tỉnh (sau đây viết tắt là Văn phòng) xây dựng Kế hoạch cải cách hành chính như sau:
        I. MỤC ĐÍCH`),
    ).toMatchObject({
      title: 'Cải cách hành chính năm 2025',
      issuer: 'Văn phòng UBND tỉnh Quảng Ngãi',
      number: '',
      issuedOn: null,
    });
  });

  test('công văn giao việc: tên là trích yếu, số và ngày ở đầu', () => {
    expect(
      head(`
        ỦY BAN NHÂN DÂN
        PHƯỜNG AN KHÊ
        Số: 1156/UBND-VP
        V/v triển khai nhiệm vụ cải cách hành chính 6 tháng cuối năm 2026
        An Khê, ngày 03 tháng 7 năm 2026
        Kính gửi: Các phòng chuyên môn
        1. Chỉ tiêu`),
    ).toMatchObject({
      title: 'Triển khai nhiệm vụ cải cách hành chính 6 tháng cuối năm 2026',
      number: '1156/UBND-VP',
      issuer: 'UBND phường An Khê',
      issuedOn: '2026-07-03',
      period: { from: 2026, to: 2026 },
    });
  });

  test('quyết định phê duyệt: tên kế hoạch dừng trước tên cơ quan; người ký không phải cơ quan', () => {
    expect(
      head(`
        Số: 05/QĐ-BTP
        QUYẾT ĐỊNH
        **Về việc phê duyệt Kế hoạch kiểm soát thủ tục hành chính năm 2026**
        **BỘ TRƯỞNG BỘ TƯ PHÁP**
        (Ban hành kèm theo Quyết định số 05/QĐ-BTP ngày 08/01/2026 của Bộ trưởng Bộ Tư pháp)
        Điều 1. Phê duyệt`),
    ).toMatchObject({
      title: 'Kiểm soát thủ tục hành chính năm 2026',
      issuer: 'Bộ Tư pháp',
    });
  });

  test('ngày không có trong lịch không thành ngày ban hành', () => {
    expect(
      head(`
        Hà Nam, ngày 31 tháng 02 năm 2026
        KẾ HOẠCH
        Cải cách hành chính năm 2026
        I. MỤC ĐÍCH`).issuedOn,
    ).toBeNull();
  });

  test('báo cáo không phải là kế hoạch', () => {
    expect(codes('BÁO CÁO\nKết quả cải cách hành chính năm 2025\nI. KẾT QUẢ')).toContain(
      'otherKind',
    );
  });

  test('không ghi năm nào thì lấy năm đưa vào và nói ra', () => {
    const reading = head('KẾ HOẠCH\nTuyên truyền cải cách hành chính\nI. MỤC ĐÍCH');
    expect(reading.period).toEqual({ from: 2026, to: 2026 });
    expect(reading.notes).toContainEqual(
      expect.objectContaining({ code: 'yearsGuessed', values: { year: 2026 } }),
    );
  });
});
