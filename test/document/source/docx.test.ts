import { readSource } from '../../../src/document/source/readSource';
import type { Block } from '../../../src/document/types';
import {
  cell,
  docx,
  item,
  level,
  numbering,
  p,
  parts,
  run,
  styles,
  table,
  zip,
  type Parts,
} from './docxFile';

async function blocks(body: string, more: Parts = {}): Promise<readonly Block[]> {
  const reading = await readSource({ name: 'ke-hoach.docx', bytes: docx(body, more) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  expect(reading.form).toBe('docx');
  return reading.blocks;
}

async function texts(body: string, more: Parts = {}): Promise<readonly string[]> {
  return (await blocks(body, more)).map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join('\n'),
  );
}

const bold = '<w:b/>';

describe('đoạn văn của Word', () => {
  test('chữ của một đoạn đọc liền, khoảng trắng gọn lại, dựng sẵn dấu', async () => {
    const body = p(
      `${run('Cải cách\u00a0 ')}${run('ha\u0300nh')}<w:r><w:tab/></w:r>${run(' chính.')}`,
    );
    expect(await texts(body)).toEqual(['Cải cách hành chính.']);
  });

  test('đậm cả đoạn, kiểu Heading, hay kiểu in đậm là đề mục; đậm nửa chừng thì không', async () => {
    const style = (id: string, inner: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inner}</w:style>`;
    const more = {
      'word/styles.xml': styles(
        style('H1', '<w:name w:val="heading 1"/>'),
        style('Dam', '<w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr>'),
        style('Con', '<w:name w:val="Con"/><w:basedOn w:val="Dam"/>'),
      ),
    };
    const read = await blocks(
      p(run('1. Mục tiêu', bold)) +
        p('Một', '<w:pStyle w:val="H1"/>') +
        p('Hai', '<w:pStyle w:val="Con"/>') +
        p(run('Điều 1.', bold) + run(' Ban hành Kế hoạch.')) +
        p('Ba.'),
      more,
    );
    expect(read.map((block) => block.kind === 'paragraph' && block.strong)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('mục lục, chú thích, ghi chú, chữ đã xóa và hình không lọt vào', async () => {
    const body =
      p('Mục tiêu 3', '<w:pStyle w:val="TOC1"/>') +
      p(
        `${run('Văn bản')}${run('1', '<w:vertAlign w:val="superscript"/>')}` +
          '<w:r><w:footnoteReference w:id="2"/></w:r><w:commentReference w:id="0"/>' +
          `<w:del w:id="1"><w:r><w:delText>cũ</w:delText></w:r></w:del>${run(' mới.')}`,
      ) +
      p(`${run('Diện tích 100 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('.')}`);
    const more = {
      'word/styles.xml': styles(
        '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
      ),
    };
    expect(await texts(body, more)).toEqual(['Văn bản mới.', 'Diện tích 100 m2.']);
  });

  test('xuống dòng trong đoạn: mục mới thì tách, câu đang dở thì nối', async () => {
    const br = '<w:r><w:br/></w:r>';
    expect(
      await texts(
        p(`${run('KẾ HOẠCH')}${br}${run('Cải cách hành chính')}${br}${run('năm 2026')}`) +
          p(`${run('- Một;')}${br}${run('- Hai.')}`),
      ),
    ).toEqual(['KẾ HOẠCH', 'Cải cách hành chính năm 2026', '- Một;', '- Hai.']);
  });

  test('chữ trong khung vẽ vẫn đọc được', async () => {
    const box =
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>' +
      `<w:txbxContent>${p('DỰ THẢO LẦN 2')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await texts(p(box) + p('Sau khung.'))).toEqual(['DỰ THẢO LẦN 2', 'Sau khung.']);
  });
});

describe('nhãn mà Word tự đếm', () => {
  const outline =
    level(0, 'upperRoman', '%1.') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)') +
    level(3, 'bullet', '\uf02d') +
    level(4, 'bullet', '+');

  test('nhiều cấp: I. 1. a) - +, cấp dưới đếm lại từ đầu', async () => {
    const more = { 'word/numbering.xml': numbering({ 0: outline }, { 1: '0' }) };
    const body =
      item('MỤC TIÊU', '1') +
      item('Chung', '1', 1) +
      item('Cụ thể', '1', 1) +
      item('Một;', '1', 2) +
      item('Hai:', '1', 2) +
      item('gạch;', '1', 3) +
      item('cộng.', '1', 4) +
      item('NHIỆM VỤ', '1') +
      item('Thể chế', '1', 1) +
      item('Ba.', '1', 2);
    expect(await texts(body, more)).toEqual([
      'I. MỤC TIÊU',
      '1. Chung',
      '2. Cụ thể',
      'a) Một;',
      'b) Hai:',
      '- gạch;',
      '+ cộng.',
      'II. NHIỆM VỤ',
      '1. Thể chế',
      'a) Ba.',
    ]);
  });

  test('1.1 theo số của cấp trên; chữ số La Mã viết thành số khi Word bảo vậy', async () => {
    const legal = level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>');
    const more = { 'word/numbering.xml': numbering({ 0: legal }, { 1: '0' }) };
    const body = item('Một', '1') + item('Hai', '1') + item('Ba.', '1', 1) + item('Bốn.', '1', 1);
    expect(await texts(body, more)).toEqual(['I. Một', 'II. Hai', '2.1. Ba.', '2.2. Bốn.']);
  });

  test('danh sách cùng mẫu đếm tiếp; danh sách bảo đếm lại thì đếm lại', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const more = {
      'word/numbering.xml': numbering(
        { 0: level(0, 'decimal', '%1.') },
        { 1: '0', 2: '0', 3: `0|${again}` },
      ),
    };
    const body = item('Một.', '1') + item('Hai.', '2') + item('Ba.', '3') + item('Bốn.', '3');
    expect(await texts(body, more)).toEqual(['1. Một.', '2. Hai.', '1. Ba.', '2. Bốn.']);
  });

  test('nhãn đến từ kiểu đoạn; numId 0 bỏ nhãn; đoạn trống không hiện nhãn', async () => {
    const more = {
      'word/numbering.xml': numbering({ 0: level(0, 'decimal', 'Điều %1.') }, { 7: '0' }),
      'word/styles.xml': styles(
        '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="Dieu"/>' +
          '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>',
      ),
    };
    const style = '<w:pStyle w:val="D"/>';
    const body =
      p('Ban hành.', style) +
      p('Không nhãn.', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`) +
      p('', style) +
      p('Hiệu lực.', style);
    expect(await texts(body, more)).toEqual([
      'Điều 1. Ban hành.',
      'Không nhãn.',
      'Điều 3. Hiệu lực.',
    ]);
  });

  test('nhãn trước khi sửa đổi không tính', async () => {
    const more = { 'word/numbering.xml': numbering({ 0: level(0, 'decimal', '%1.') }, { 1: '0' }) };
    const was =
      '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await texts(p('Tự gõ.', was) + item('Đếm.', '1'), more)).toEqual(['Tự gõ.', '1. Đếm.']);
  });

  test('số thứ tự tự đếm trong bảng là chữ của ô', async () => {
    const more = { 'word/numbering.xml': numbering({ 0: level(0, 'decimal', '%1') }, { 1: '0' }) };
    const number = cell(item('', '1'));
    const body = table(
      [cell('TT'), cell('Nhiệm vụ')],
      [number, cell('Một')],
      [number, cell('Hai')],
    );
    expect(await texts(body, more)).toEqual(['TT | Nhiệm vụ\n1 | Một\n2 | Hai']);
  });
});

describe('bảng của Word', () => {
  test('ô gộp giữ số cột, số dòng; ô có nhiều đoạn giữ từng dòng', async () => {
    const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
    const body = table(
      [cell('TT', '<w:vMerge w:val="restart"/>'), cell('Cơ quan', span(2))],
      [cell('', '<w:vMerge/>'), cell('Chủ trì'), cell('Phối hợp')],
      [cell('1'), cell(p('- Sở Nội vụ;') + p('- Sở Tư pháp')), cell('x')],
    );
    expect(await blocks(body)).toEqual([
      {
        kind: 'table',
        rows: [
          {
            cells: [
              { text: 'TT', columns: 1, rows: 2 },
              { text: 'Cơ quan', columns: 2, rows: 1 },
            ],
          },
          {
            cells: [
              { text: 'Chủ trì', columns: 1, rows: 1 },
              { text: 'Phối hợp', columns: 1, rows: 1 },
            ],
          },
          {
            cells: [
              { text: '1', columns: 1, rows: 1 },
              { text: '- Sở Nội vụ;\n- Sở Tư pháp', columns: 1, rows: 1 },
              { text: 'x', columns: 1, rows: 1 },
            ],
          },
        ],
      },
    ]);
  });

  test('bảng trong bảng thành chữ, khung một cột thành đoạn văn', async () => {
    const inner = table([cell('a'), cell('b')], [cell('c'), cell('d')]);
    expect(await texts(table([cell(p('Đầu') + inner + p('Cuối')), cell('x')]))).toEqual([
      'Đầu\na b\nc d\nCuối | x',
    ]);
    expect(await texts(table([cell('I. MỤC TIÊU')], [cell(p('- Một.') + p('- Hai.'))]))).toEqual([
      'I. MỤC TIÊU',
      '- Một.',
      '- Hai.',
    ]);
  });
});

test('tài liệu do chương trình chuyển từ PDF, mỗi dòng một đoạn, được nối lại', async () => {
  const lines = [
    '- Tiếp tục triển khai toàn diện, đồng bộ, có hiệu quả Nghị quyết số',
    '76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương',
    'trình tổng thể cải cách hành chính nhà nước; nâng cao chất lượng',
    'phục vụ người dân và doanh nghiệp trên địa bàn.',
    '- Xác định rõ trách nhiệm của người đứng đầu trong tổ chức thực hiện',
    'các nhiệm vụ.',
  ];
  expect(await texts(lines.map((line) => p(line)).join(''))).toHaveLength(2);
});

test('tài liệu không có phần kiểu, phần đánh số vẫn đọc được', async () => {
  const bare = Object.entries(parts(item('Một.', '1'))).filter(
    ([path]) => path !== 'word/_rels/document.xml.rels',
  );
  const reading = await readSource({ name: 'a.docx', bytes: zip(Object.fromEntries(bare)) });
  expect(reading).toMatchObject({ ok: true, blocks: [{ text: 'Một.' }] });
});
