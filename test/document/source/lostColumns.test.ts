/** Tables that came as text without tabs: columns held apart by spaces, and a line for each cell. */
import { blocksOfText } from '../../../src/document/source/text/blocksOfText';

/** The rows of each table of a text, their cells parted by bars. */
const tablesOf = (text: string): readonly (readonly string[])[] =>
  blocksOfText(text).flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map(({ cells }) => cells.map((cell) => cell.text).join(' | '))]
      : [],
  );

const paragraphsOf = (text: string): readonly string[] =>
  blocksOfText(text).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('columns held apart by spaces', () => {
  it('joins what a cell has on several lines, rows parted by blank lines or by their numbers', () => {
    const rows = [
      'TT   Nhiệm vụ                     Chủ trì          Thời hạn',
      '1    Rà soát, công bố thủ tục     Sở Tư pháp,      Quý I/2026',
      '     hành chính                   Sở Y tế',
      '2    Kiểm tra công vụ             Sở Nội vụ        Hằng quý',
    ];
    const read = [
      'TT | Nhiệm vụ | Chủ trì | Thời hạn',
      '1 | Rà soát, công bố thủ tục hành chính | Sở Tư pháp, Sở Y tế | Quý I/2026',
      '2 | Kiểm tra công vụ | Sở Nội vụ | Hằng quý',
    ];
    expect(tablesOf(rows.join('\n'))).toEqual([read]);
    expect(tablesOf(rows.join('\n').replace(/\n(?=\d)/g, '\n\n'))).toEqual([read]);
  });

  it('keeps the title of a section whole, and the number of a page out', () => {
    const text = [
      'STT  Nội dung               Chủ trì        Xong',
      'A    CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      '1    Ban hành Kế hoạch      Sở Nội vụ      Quý I',
      '',
      '                        7',
      '',
      '2    Tự chấm điểm           Sở Nội vụ      Quý IV',
    ];
    expect(tablesOf(text.join('\n'))).toEqual([
      [
        'STT | Nội dung | Chủ trì | Xong',
        'A | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH |  | ',
        '1 | Ban hành Kế hoạch | Sở Nội vụ | Quý I',
        '2 | Tự chấm điểm | Sở Nội vụ | Quý IV',
      ],
    ]);
  });

  it('ends where a line closes the gaps', () => {
    const text = [
      'TT   Nhiệm vụ        Chủ trì',
      '1    Rà soát         Sở Tư pháp',
      'IV. TỔ CHỨC THỰC HIỆN',
      'Các sở, ngành triển khai Kế hoạch này.',
    ].join('\n');
    expect(tablesOf(text)[0]).toHaveLength(2);
    expect(paragraphsOf(text)[0]).toBe('IV. TỔ CHỨC THỰC HIỆN');
  });
});

describe('a line for each cell', () => {
  const header = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'];

  it('begins a row at each number, and takes a title behind a Roman one for a section', () => {
    const text = [
      ...header,
      ...['I', 'Cải cách thể chế'],
      ...['1', 'Rà soát văn bản quy phạm', 'pháp luật', 'Sở Tư pháp', 'Quý II'],
      ...['2', 'Kiểm tra văn bản', 'Sở Tư pháp', 'Hằng quý'],
      'III. TỔ CHỨC THỰC HIỆN',
    ];
    expect(tablesOf(text.join('\n'))).toEqual([
      [
        'TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian',
        'I | Cải cách thể chế |  | ',
        '1 | Rà soát văn bản quy phạm pháp luật | Sở Tư pháp | Quý II',
        '2 | Kiểm tra văn bản | Sở Tư pháp | Hằng quý',
      ],
    ]);
    expect(paragraphsOf(text.join('\n'))).toEqual(['III. TỔ CHỨC THỰC HIỆN']);
  });

  it('leaves an empty cell before the date empty', () => {
    const text = [...header, '1', 'Rà soát', 'Quý II', '2', 'Công bố', 'Sở Y tế', 'Quý III'];
    expect(tablesOf(text.join('\n'))[0]?.[1]).toBe('1 | Rà soát |  | Quý II');
  });

  it('takes no list of numbers below other words for a table', () => {
    const text = ['TT', 'Ông A', 'Bà B', 'Ông C', '1', 'x', 'y', 'z', '2', 'x', 'y', 'z'];
    expect(tablesOf(text.join('\n'))).toEqual([]);
  });

  it('comes to an end on a header without one', () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => (at % 2 === 0 ? 'TT' : 'Nhiệm vụ'));
    // A square of it would take longer than any test may.
    expect(blocksOfText(lines.join('\n')).length).toBeGreaterThan(0);
  });
});
