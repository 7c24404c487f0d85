/** The report as a Word document, opened again by our own reader of documents and looked at part by part. */
import { strFromU8, unzipSync } from 'fflate';
import { readSource } from '../../../src/document/source/readSource';
import type { Block } from '../../../src/document/types';
import { settledParagraphs, summaryOf } from '../../../src/report';
import type { SummaryInput } from '../../../src/report/summaryTypes';
import { wordReport } from '../../../src/report/word/wordReport';
import { writeWord } from '../../../src/report/word/writeWord';
import { formatPercent } from '../../../src/vietnamese/numberFormat';
import { officeQuarter, periodNamed, provinceQuarter } from '../filledQuarter';

async function bytesOf(input: SummaryInput): Promise<Uint8Array> {
  return writeWord(wordReport(summaryOf(input)));
}

async function partsOf(input: SummaryInput): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await bytesOf(input));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

async function blocksOf(input: SummaryInput): Promise<readonly Block[]> {
  const reading = await readSource({ name: 'bao-cao.docx', bytes: await bytesOf(input) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.blocks;
}

function paragraphsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function tablesIn(blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
  );
}

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function manyOverdue(count: number, words = ''): SummaryInput {
  const input = officeQuarter();
  const task = input.tasks.find(({ judgement }) => judgement.progress === 'overdue');
  if (!task) throw new Error('No overdue task.');
  const tasks = Array.from({ length: count }, (_, index) => ({
    ...task,
    case: {
      ...task.case,
      id: `nv-${index}`,
      title: `Nhiệm vụ thứ ${index}`,
      lead: [],
      explanation: words,
    },
    judgement: { ...task.judgement, daysLate: index + 1 },
  }));
  return { ...input, tasks };
}

describe('thể thức theo Nghị định 30/2020', () => {
  let parts: Readonly<Record<string, string>> = {};
  let blocks: readonly Block[] = [];
  beforeAll(async () => {
    parts = await partsOf(provinceQuarter());
    blocks = await blocksOf(provinceQuarter());
  });
  const document = (): string => parts['word/document.xml'] ?? '';

  test('khổ A4 đứng, lề 20, 20, 30, 15 mm; phụ lục nằm ngang', () => {
    const pages = [...document().matchAll(/<w:pgSz [^>]*>/gu)].map(([page]) => page);
    expect(pages).toEqual([
      expect.stringMatching(/w:w="11906" w:h="16838" w:orient="portrait"/u),
      expect.stringMatching(/w:w="16838" w:h="11906" w:orient="landscape"/u),
    ]);
    const edges = [...document().matchAll(/<w:pgMar ([^>]*)>/gu)].map(([, edge]) => edge);
    expect(edges).toHaveLength(2);
    for (const edge of edges) {
      expect(edge).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    }
  });

  test('chữ Times New Roman 14, đoạn văn căn đều hai bên, lùi đầu dòng 1 cm', () => {
    expect(parts['word/styles.xml']).toMatch(
      /w:docDefaults>.*Times New Roman.*<w:sz w:val="28"\/>/su,
    );
    expect(document()).toContain('<w:ind w:firstLine="567"/><w:jc w:val="both"/>');
  });

  test('số trang ở giữa phía trên, trang đầu không đánh số', () => {
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
    const numbered = headers.filter(([, xml]) => xml.includes('>PAGE<'));
    expect([headers.length, numbered.length]).toEqual([3, 2]);
    for (const [, xml] of numbered) expect(xml).toContain('<w:jc w:val="center"/>');
    expect(document()).toMatch(/<w:titlePg\/>/u);
  });

  test('phần đầu hai cột không kẻ khung: cơ quan và số ở trái, quốc hiệu và ngày ở phải', () => {
    const [head] = tablesIn(blocks);
    expect(
      head?.map((row) => row.map((text) => text.split('\n').filter((each) => each !== ''))),
    ).toEqual([
      [
        ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI', 'Số: …/BC-…'],
        [
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          'Độc lập - Tự do - Hạnh phúc',
          'Quảng Ngãi, ngày … tháng … năm 2026',
        ],
      ],
    ]);
    const xml = document();
    const first = xml.slice(xml.indexOf('<w:tbl>'), xml.indexOf('</w:tbl>'));
    expect(first).not.toContain('w:tblBorders><w:top w:val="single"');
    expect(first.match(/<w:pBdr><w:bottom w:val="single"/gu)).toHaveLength(2);
  });

  test('các phần theo thứ tự: tên loại, kết quả, tồn tại, phương hướng, câu kết', () => {
    const texts = paragraphsIn(blocks);
    const order = [
      'BÁO CÁO',
      'Quý I năm 2026',
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Kết quả chung',
      '2. Kết quả theo lĩnh vực',
      'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      'III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI',
      'PHỤ LỤC',
    ];
    const places = order.map((text) => texts.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(texts.find((text) => text.startsWith('Trên đây là báo cáo'))).toMatch(
      /Quảng Ngãi\.\/\.$/u,
    );
  });

  test('mọi biểu lặp lại dòng tiêu đề, không dòng nào bị cắt ngang', () => {
    const xml = document();
    const tables = xml.split('<w:tbl>').slice(1);
    const headed = tables.filter((table) => table.includes('<w:tblHeader/>'));
    const titles = paragraphsIn(blocks).filter((text) => text.startsWith('Biểu '));
    expect(titles).toEqual([
      'Biểu 1. Chỉ tiêu theo lĩnh vực và kết quả đánh giá',
      'Biểu 2. Nhiệm vụ theo lĩnh vực và tiến độ',
      'Biểu 3. Kết quả thực hiện từng chỉ tiêu',
      'Biểu 4. Nhiệm vụ hoàn thành đúng hạn',
      'Biểu 5. Nhiệm vụ theo cơ quan, đơn vị chủ trì, xếp theo tỷ lệ đúng hạn',
      'Biểu 6. Chỉ tiêu không có kết quả trong kỳ',
      'Biểu 7. Số liệu còn phát hiện khi kiểm tra',
      'Biểu 8. Chỉ tiêu, nhiệm vụ đã giải trình',
    ]);
    expect(headed).toHaveLength(titles.length);
    for (const table of headed) {
      const rows = table.match(/<w:tr>/gu)?.length ?? 0;
      expect(table.match(/<w:cantSplit\/>/gu)).toHaveLength(rows);
    }
  });

  test('nơi nhận và người ký ở cuối, có chỗ để ký', () => {
    const signed = tablesIn(blocks).find(([row]) => row?.[0]?.startsWith('Nơi nhận:'));
    expect(signed?.[0]?.[0]).toContain('- Lưu: VT, …');
    expect(signed?.[0]?.[1]).toMatch(/^TM\. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n/u);
  });
});

describe('nội dung', () => {
  test('câu chữ là câu chữ của trang tổng hợp', async () => {
    const input = provinceQuarter();
    const texts = paragraphsIn(await blocksOf(input)).map(bare);
    const said = settledParagraphs(summaryOf(input)).flatMap(({ text }) => text.split('\n'));
    expect(said.length).toBeGreaterThan(10);
    for (const text of said) expect(texts).toContain(bare(text));
  });

  test('câu đơn vị đã sửa, ghi chú, số và người ký đi vào văn bản', async () => {
    const input: SummaryInput = {
      ...provinceQuarter(),
      kept: {
        number: 'Số: 15/BC-UBND',
        signerName: 'Nguyễn Văn A',
        notes: 'Đề nghị bố trí kinh phí.',
      },
      keptParagraphs: [
        { id: 'overall', text: 'Kết quả khá.', draft: 'Khác.', ties: [], reason: '' },
      ],
    };
    const blocks = await blocksOf(input);
    const texts = paragraphsIn(blocks);
    expect(texts).toContain('Kết quả khá.');
    expect(texts[texts.indexOf('IV. ĐỀ XUẤT, KIẾN NGHỊ') + 1]).toBe('Đề nghị bố trí kinh phí.');
    expect(texts).toContain('(Kèm theo Báo cáo số 15/BC-UBND)');
    expect(tablesIn(blocks).flat(2).join('\n')).toContain('Nguyễn Văn A');
  });

  test('con số trong các biểu là con số của chương trình', async () => {
    const summary = summaryOf(provinceQuarter());
    const tables = tablesIn(await blocksOf(provinceQuarter()));
    const [, , indicators] = tables;
    const { total, met, behind, missed, onTheWay, withoutFigures, notArisen, invalid } =
      summary.indicatorGrandTotal;
    expect(tables[2]?.at(-1)?.slice(2)).toEqual([
      ...[total, met, behind + missed, onTheWay, withoutFigures, notArisen, invalid].map(String),
      '25,6%',
    ]);
    expect(indicators).toBeDefined();
    const lines = summary.indicators.flatMap((area) => area.lines);
    const printed = tables.find(([header]) => header?.includes('Khoảng cách')) ?? [];
    expect(
      printed
        .filter((row) => row.length === 9 && row[0] !== 'TT')
        .map((row) => [row[0], row[6], row[7]]),
    ).toEqual(
      lines.map(({ number, difference, statusText }) => [String(number), difference, statusText]),
    );
    const satisfaction = lines.find(({ id }) => id === 'hai-long-giai-quyet-thu-tuc');
    expect(printed.map((row) => row[5])).toContain(satisfaction?.resultText);
  });

  test('dưới tổng cộng có kỳ trước và tăng giảm; cơ quan có hạng và tỷ lệ đúng hạn', async () => {
    const input = officeQuarter();
    const summary = summaryOf(input);
    const last = { ...summary.taskGrandTotal, total: 27, onTime: 5, late: 3 };
    const before = { period: periodNamed('2025-H1'), indicators: null, tasks: last };
    const report = wordReport({ ...summary, last: before });
    const tables = report.sections.flatMap(({ blocks: all }) =>
      all.flatMap((block) => (block.kind === 'table' ? [block] : [])),
    );
    const rows = tables[0]?.rows.map(({ cells }) => cells) ?? [];
    expect(rows.at(-2)?.slice(1, 5)).toEqual(['Kỳ trước: 6 tháng đầu năm 2025', '27', '5', '3']);
    expect(rows.at(-1)?.slice(1, 5)).toEqual([
      'Tăng (+), giảm (−) so với kỳ trước',
      '0',
      '+3',
      '−2',
    ]);
    const agencies = tables.find(({ columns }) => columns[0]?.header === 'Hạng');
    expect(agencies?.rows.map(({ cells }) => [cells[0], cells[1], cells.at(-1)])).toEqual(
      summary.agencyTotals.map(({ name, rank, onTimeShare }) => [
        rank === null ? '–' : String(rank),
        name,
        onTimeShare === null ? '–' : formatPercent(onTimeShare, 1),
      ]),
    );
  });

  test('cùng số liệu thì cùng từng byte, và không mang ngày giờ của máy', async () => {
    const once = await bytesOf(provinceQuarter());
    expect(await bytesOf(provinceQuarter())).toEqual(once);
    const core = strFromU8(unzipSync(once)['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)).toEqual([
      '2026-03-14T00:00:00Z',
      '2026-03-14T00:00:00Z',
    ]);
  });
});

describe('số liệu khó', () => {
  test('chưa nhập gì: văn bản vẫn đọc được, không có phụ lục trống', async () => {
    const blocks = await blocksOf({ ...officeQuarter(), tasks: [] });
    const texts = paragraphsIn(blocks);
    expect(texts).toContain('Đến ngày 14/09/2025 không có nhiệm vụ nào quá hạn.');
    expect(texts).not.toContain('PHỤ LỤC');
    expect(tablesIn(blocks)).toHaveLength(2);
  });

  test('500 nhiệm vụ quá hạn chưa giao cho ai: đủ 500 dòng', async () => {
    const tables = tablesIn(await blocksOf(manyOverdue(500)));
    const overdue = tables.find(([header]) => header?.includes('Số ngày quá hạn'));
    expect(overdue).toHaveLength(501);
    expect(overdue?.[1]?.slice(4, 6)).toEqual(['500', '(chưa giao)']);
  });

  test('giải trình 2.000 ký tự được in trọn ngay dưới dòng của nó, hết chiều rộng, được phép sang trang', async () => {
    const long = 'Do vướng mắc về đất đai, '.repeat(80).trim();
    const parts = await partsOf(manyOverdue(1, long));
    const rows = (parts['word/document.xml'] ?? '').split('<w:tr>');
    const at = rows.findIndex((each) => each.includes(`Giải trình: ${long}`));
    expect(rows[at]).toContain('<w:gridSpan w:val="8"/>');
    expect(rows[at]).not.toContain('w:cantSplit');
    expect(rows[at - 1]).toContain('Xem ngay dưới dòng này');
    expect(rows[at - 1]).toContain('<w:keepNext/>');
  });

  test('ký tự lạ không làm hỏng tệp', async () => {
    const odd = 'a\u0001b<c>&"d\ud800e\ufffff\r\ng';
    const [row] = tablesIn(await blocksOf(manyOverdue(1, odd)))
      .filter(([header]) => header?.includes('Số ngày quá hạn'))
      .map((rows) => rows[1]);
    expect(bare(row?.at(-1) ?? '')).toBe('a b<c>&"d e f g');
  });
});
