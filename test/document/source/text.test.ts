import fc from 'fast-check';
import { readSource } from '../../../src/document/source/readSource';
import { blocksOfText } from '../../../src/document/source/text/blocksOfText';

/** Paragraphs as lines (headings begin with "#"), tables as rows of cells. */
function read(text: string): readonly (string | readonly string[])[] {
  return blocksOfText(text).flatMap((block): readonly (string | readonly string[])[] =>
    block.kind === 'paragraph'
      ? [block.strong ? `# ${block.text}` : block.text]
      : [['bảng'], ...block.rows.map(({ cells }) => cells.map((cell) => cell.text))],
  );
}

/** Text as a PDF gives it: cut at the width of a page, whatever stands there. */
function wrapped(paragraphs: readonly string[], width: number, between = '\n'): string {
  const lines = paragraphs.flatMap((paragraph) => {
    const cut: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        cut.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...cut, line];
  });
  return lines.join(between);
}

const plan = [
  'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Sở Xây dựng ban hành Kế hoạch như sau:',
  'I. MỤC TIÊU',
  '1. Mục tiêu chung',
  'Nâng cao chất lượng phục vụ người dân, doanh nghiệp. Phát huy vai trò của người đứng đầu trong việc thực hiện cải cách hành chính.',
  '2. Mục tiêu cụ thể',
  'a) Trên 95% hồ sơ được giải quyết đúng hạn; 100% thủ tục hành chính được công khai đầy đủ trên Cổng Dịch vụ công.',
  '- Tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên vào cuối năm 2026, trong đó thanh toán trực tuyến đạt 60%.',
  '+ Sở Nội vụ, Văn phòng Ủy ban nhân dân tỉnh và các cơ quan, đơn vị có liên quan theo dõi, đánh giá.',
  'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị kịp thời báo cáo Sở để xem xét, giải quyết.',
  'II. NHIỆM VỤ TRỌNG TÂM',
  'a) Xây dựng và ban hành Kế hoạch rà soát, đơn giản hóa thủ tục hành chính năm 2026 của Sở.',
  '- Đơn vị chủ trì: Văn phòng Sở.',
  '- Thời gian thực hiện: Trước ngày 15 tháng 3 năm 2026.',
];

describe('văn bản bị cắt dòng theo bề rộng trang', () => {
  test.each([70, 80, 90, 100])('rộng %i ký tự: nối lại đúng từng đoạn', (width) => {
    expect(
      blocksOfText(wrapped(plan, width)).map((block) => 'text' in block && block.text),
    ).toEqual(plan);
  });

  test.each([75, 85])('mỗi dòng cách nhau một dòng trống, rộng %i', (width) => {
    expect(
      blocksOfText(wrapped(plan, width, ' \r\n\r\n')).map((block) => 'text' in block && block.text),
    ).toEqual(plan);
  });

  test('gạch nối đầu dòng trong tên cơ quan, số ở đầu dòng không phải là mục mới', () => {
    const lines = [
      '- Tham mưu ban hành các văn bản chỉ đạo, điều hành trong năm của Văn phòng.',
      '- Đơn vị chủ trì tham mưu thực hiện nhiệm vụ này trong năm: Phòng Hành chính',
      '- Tổ chức, các phòng chuyên môn và đơn vị sự nghiệp trực thuộc của Văn phòng.',
      '- Thời gian thực hiện từ ngày có hướng dẫn của Bộ Nội vụ đến hết ngày 31 tháng',
      '12. Các phòng gửi kết quả về Văn phòng để tổng hợp và báo cáo theo quy định.',
      '- Giai đoạn áp dụng của bộ tiêu chí đánh giá mức độ hoàn thành là 2026',
      '-2030 của cơ quan, đơn vị.',
      '- Các phòng chủ động triển khai thực hiện và báo cáo kết quả theo quy định.',
    ];
    const before = wrapped(plan, 80);
    expect(read(`${before}\n${lines.join('\n')}`).slice(plan.length)).toHaveLength(5);
  });

  test('đề mục kết thúc bằng “số” không nuốt mục sau', () => {
    const text = wrapped(
      ['7. Xây dựng và phát triển chính quyền điện tử, hướng tới chính quyền số', ...plan.slice(5)],
      72,
    );
    expect(read(text).slice(0, 2)).toEqual([
      '7. Xây dựng và phát triển chính quyền điện tử, hướng tới chính quyền số',
      plan[5],
    ]);
  });
});

describe('văn bản mỗi dòng một đoạn', () => {
  test('không nối hai mục, không nối đoạn đã trọn', () => {
    expect(read('1. Mục đích\nNâng cao chất lượng.\n- Một;\n- Hai\n- Ba\na) Bốn\nb) Năm')).toEqual([
      '1. Mục đích',
      'Nâng cao chất lượng.',
      '- Một;',
      '- Hai',
      '- Ba',
      'a) Bốn',
      'b) Năm',
    ]);
  });

  test('đoạn bị trang cắt đôi được nối qua dòng trống, số trang và tiêu đề lặp', () => {
    const head = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ';
    const text =
      `a) Rà soát, chú trọng\n\n2\n${head}\n\ntiếp cận từ phía người dân.\n\n` +
      `b) Bố trí nhân lực của\n\n3\n${head}\n\nVăn phòng Sở.\n\nc) Hết.`;
    expect(read(text)).toEqual([
      'a) Rà soát, chú trọng tiếp cận từ phía người dân.',
      'b) Bố trí nhân lực của Văn phòng Sở.',
      'c) Hết.',
    ]);
  });

  test('dòng thuộc tính lặp lại không bị coi là tiêu đề trang', () => {
    const text =
      'a) Một.\n- Đơn vị phối hợp: Các phòng.\f\nb) Hai.\n- Đơn vị phối hợp: Các phòng.\f\nc) Ba.';
    expect(read(text)).toHaveLength(5);
  });

  test('số mà câu đang chờ không phải là số trang', () => {
    expect(read('Hoàn thành trước ngày\n15\ntháng 3 năm 2026.')).toEqual([
      'Hoàn thành trước ngày 15 tháng 3 năm 2026.',
    ]);
  });

  test('chú thích chân trang và dấu của nó biến mất, câu đang dở nối lại', () => {
    expect(
      read(
        '1. Truyền thông tại các văn bản¹ của\n\n¹ *Kế hoạch số 336-KH/TU.*\n\ntỉnh; rộng 10 m².',
      ),
    ).toEqual(['1. Truyền thông tại các văn bản của tỉnh; rộng 10 m².']);
  });

  test('nhãn đứng riêng một dòng nhận lời ở dòng sau', () => {
    expect(read('1.\nMục đích\na)\nNâng cao.\n-\nMột.')).toEqual([
      '1. Mục đích',
      'a) Nâng cao.',
      '- Một.',
    ]);
  });
});

describe('dấu định dạng', () => {
  test('Markdown: đậm và # là đề mục, nghiêng và dấu thoát biến mất', () => {
    expect(
      read(
        '## **II. MỤC TIÊU**\n\n### *- Đến năm 2025:*\n\n**Điều 1.** Ban hành *(qua Sở Nội vụ)*.\n\n' +
          '1\\. Năm 2026 đạt 5\\*3.\n\n**Ban hành Kế hoạch  \ngiai đoạn 2026 - 2030**\n\n- + Tăng cường.',
      ),
    ).toEqual([
      '# II. MỤC TIÊU',
      '# - Đến năm 2025:',
      'Điều 1. Ban hành (qua Sở Nội vụ).',
      '1. Năm 2026 đạt 5*3.',
      '# Ban hành Kế hoạch giai đoạn 2026 - 2030',
      '+ Tăng cường.',
    ]);
  });

  test('HTML: thẻ biến mất, <li> thành gạch, <br> xuống dòng', () => {
    expect(
      read('<b>1. Mục tiêu</b>\n<ul><li>Một;</li><li>- Hai&nbsp;&amp; ba.</li></ul>\nA < B'),
    ).toEqual(['# 1. Mục tiêu', '- Một;', '- Hai & ba.', 'A < B']);
  });

  test('chữ hoa cả dòng là đề mục; gạch đầu dòng chữ hoa thì không', () => {
    expect(read('II. NHIỆM VỤ, GIẢI PHÁP\nTRỌNG TÂM\n- PAR INDEX, PAPI.')).toEqual([
      '# II. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM',
      '- PAR INDEX, PAPI.',
    ]);
  });

  test('chấm tròn, gạch dài của Word và PDF thành gạch đầu dòng', () => {
    expect(read('• Một.\n\uf0b7 Hai.\n– Ba.\n▪ Bốn.\no Năm.')).toEqual([
      '- Một.',
      '- Hai.',
      '- Ba.',
      '- Bốn.',
      '+ Năm.',
    ]);
  });
});

describe('bảng trong văn bản', () => {
  test('dòng có tab là bảng; hai trang là hai bảng; ô trống giữ chỗ', () => {
    expect(
      read(
        'TT\tNhiệm vụ\tThời hạn\nI\tThể chế\t\n1\tMột\tQuý I\n\nTT\tNhiệm vụ\tThời hạn\n\ttiếp\t',
      ),
    ).toEqual([
      ['bảng'],
      ['TT', 'Nhiệm vụ', 'Thời hạn'],
      ['I', 'Thể chế', ''],
      ['1', 'Một', 'Quý I'],
      ['bảng'],
      ['TT', 'Nhiệm vụ', 'Thời hạn'],
      ['', 'tiếp', ''],
    ]);
  });

  test('ô nhiều đoạn chép từ Word: các mẩu dòng về đúng ô', () => {
    expect(
      read(
        'TT\tNhiệm vụ\tSản phẩm\tThời hạn\n1\tMột\tKế hoạch;\nBáo cáo\tQuý I\n2\tHai\tTờ trình\tQuý II',
      ),
    ).toEqual([
      ['bảng'],
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn'],
      ['1', 'Một', 'Kế hoạch;\nBáo cáo', 'Quý I'],
      ['2', 'Hai', 'Tờ trình', 'Quý II'],
    ]);
  });

  test('ô nhiều dòng chép từ Excel: dấu nháy của Excel biến mất, dấu nháy của lời văn thì còn', () => {
    expect(
      read('TT\tNhiệm vụ\tThời hạn\n1\t"Mở\n""Chợ 4.0"""\tQuý I\n2\t"Chợ 4.0"\tQuý II'),
    ).toEqual([
      ['bảng'],
      ['TT', 'Nhiệm vụ', 'Thời hạn'],
      ['1', 'Mở\n"Chợ 4.0"', 'Quý I'],
      ['2', '"Chợ 4.0"', 'Quý II'],
    ]);
  });

  test('bảng Markdown và bảng HTML', () => {
    const rows = [['bảng'], ['TT', 'Nhiệm vụ'], ['1', 'Một\nHai']];
    expect(read('| TT | **Nhiệm vụ** |\n|---|:--|\n| 1 | Một<br>Hai |')).toEqual(rows);
    expect(
      read(
        '<table><tr><th>TT</th>\n<th>Nhiệm vụ</th></tr><tr><td>1</td><td>Một<br/>Hai</td></tr></table>',
      ),
    ).toEqual(rows);
  });

  test('hai cột của phần đầu và phần ký, cách nhau một khoảng rộng, là bảng', () => {
    expect(
      read('UBND TỈNH        CỘNG HÒA XÃ HỘI\nSố: 1/KH        Hà Nam, ngày 1\n\n1.     Mục đích'),
    ).toEqual([
      ['bảng'],
      ['UBND TỈNH', 'CỘNG HÒA XÃ HỘI'],
      ['Số: 1/KH', 'Hà Nam, ngày 1'],
      '1. Mục đích',
    ]);
  });

  test('tab sau nhãn hay đầu dòng không làm thành bảng', () => {
    expect(read('1.\tMục đích\na)\tNâng cao.\n-\tMột.\n\tThụt đầu dòng.')).toEqual([
      '1. Mục đích',
      'a) Nâng cao.',
      '- Một.',
      'Thụt đầu dòng.',
    ]);
  });
});

describe('chữ', () => {
  test('dấu rời, khoảng trắng lạ, ký tự ẩn và mọi kiểu xuống dòng đều về một dạng', () => {
    const strange =
      '\ufeffKe\u0302\u0301 hoa\u0323ch\u00a0\u200bna\u0306m\u00ad 2026.\r\nMột.\rHai.\u2028Ba.';
    expect(read(strange)).toEqual(['Kế hoạch năm 2026.', 'Một.', 'Hai.', 'Ba.']);
  });

  test.each([
    ['UTF-8 có BOM', [0xef, 0xbb, 0xbf, ...Buffer.from('Kế hoạch', 'utf8')]],
    ['UTF-16 có BOM', [0xff, 0xfe, ...Buffer.from('Kế hoạch', 'utf16le')]],
    ['UTF-16 đảo có BOM', [0xfe, 0xff, ...Buffer.from('Kế hoạch', 'utf16le').swap16()]],
    ['UTF-16 không BOM', [...Buffer.from('Kế hoạch năm nay', 'utf16le')]],
  ])('%s', async (_, bytes) => {
    const reading = await readSource({ name: 'a.txt', bytes: Uint8Array.from(bytes) });
    expect(
      reading.ok && read(reading.blocks.map((b) => ('text' in b ? b.text : '')).join('\n'))[0],
    ).toMatch(/^Kế hoạch/);
  });
});

describe('luôn đúng', () => {
  const piece = fc.constantFrom(
    'a) ',
    '- ',
    '1. ',
    'II. ',
    '**',
    '*',
    '|',
    '\t',
    '\n',
    '\n\n',
    '\f',
    '12',
    'Kế hoạch',
    ' năm 2026',
    'thực hiện',
    '.',
    ';',
    ':',
    '<br>',
    '<b>',
    '# ',
    '\\',
    '¹',
    'NHIỆM VỤ',
    '(',
    ')',
    '_',
  );
  const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

  test('mọi đoạn là một dòng, gọn khoảng trắng, dựng sẵn dấu; mọi bảng đều đặn', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const block of blocksOfText(written)) {
          if (block.kind === 'paragraph') {
            expect(block.text).toBe(block.text.replace(/\s+/g, ' ').trim().normalize('NFC'));
            expect(block.text).not.toBe('');
          } else {
            expect(new Set(block.rows.map(({ cells }) => cells.length)).size).toBe(1);
          }
        }
      }),
    );
  });

  test('không chữ nào của lời văn bị mất', () => {
    const words = fc.array(
      fc.constantFrom('kế', 'hoạch', 'thực', 'hiện', 'Sở', 'Nội', 'vụ', 'và'),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const line = fc
      .tuple(fc.constantFrom('', '- ', 'a) ', '1. ', '## '), words, fc.constantFrom('', '.', ';'))
      .map(([label, list, end]) => ({ label, list, end }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.boolean(), (lines, blank) => {
        const written = lines.map(({ label, list, end }) => label + list.join(' ') + end);
        const kept = read(written.join(blank ? '\n\n' : '\n'))
          .join(' ')
          .match(/\p{L}{2,}/gu);
        expect(kept).toEqual(lines.flatMap(({ list }) => list));
      }),
    );
  });
});
