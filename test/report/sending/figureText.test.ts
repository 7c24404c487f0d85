import type { ReportedIndicator } from '../../../src/report/summaryTypes';
import { figuresText, figureTexts } from '../../../src/report/sending/figureText';
import { sentFileTitle } from '../../../src/report/sending/fileName';
import { provinceQuarter } from '../filledQuarter';

const { indicators } = provinceQuarter();

function named(name: string): ReportedIndicator {
  const [first] = indicators;
  if (first === undefined) throw new Error('No indicator.');
  return { ...first, case: { ...first.case, name } };
}

test('số liệu đứng theo thứ tự của kế hoạch, số viết để dán', () => {
  const order = indicators.map(({ case: { id } }) => id);
  const texts = figureTexts([...indicators].reverse(), order);
  expect(texts.map(({ id }) => id)).toEqual(order);
  const ratio = texts.find(({ denominator }) => denominator === '1274');
  expect(ratio).toMatchObject({ numerator: '1015', result: '79,67%' });
  expect(texts.map(({ result }) => result).join('')).not.toContain('.');
});

test('mỗi chỉ tiêu một dòng bốn cột; xuống dòng và tab trong tên không đẩy cột', () => {
  const text = figuresText(figureTexts([named('Tỷ lệ\thồ sơ\ntrực tuyến'), named('=1+1')], []));
  const lines = text.split('\r\n');
  expect(lines.map((line) => line.split('\t').length)).toEqual([4, 4, 1]);
  expect(lines[0]).toMatch(/^Tỷ lệ hồ sơ trực tuyến\t/u);
  expect(lines[1]).toMatch(/^'=1\+1\t/u);
});

test('tên tệp không dấu, ngắn, có kỳ, đơn vị và mã', () => {
  const q1 = { kind: 'Q1', year: 2026 } as const;
  expect(sentFileTitle(q1, 'Sở Nội vụ', 'Q1-26-7K3F-92QD')).toBe(
    'BaoCao_Q1-2026_so-noi-vu_Q1-26-7K3F-92QD',
  );
  const long = 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Quảng Ngãi';
  expect(sentFileTitle(q1, long, 'Q1-26-7K3F-92QD').length).toBeLessThan(95);
  expect(sentFileTitle(q1, long, 'Q1-26-7K3F-92QD')).toMatch(/^[\w-]+$/u);
});
