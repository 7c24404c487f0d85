/** The picture of a chart: words for every category, numbers at the bars, nothing of markup in words. */
import { newAxes, newSeries, type Chart } from '../../../workbench/engine/charts';
import { chartSvg } from '../../../workbench/page/charts/chartSvg';
import type { DrawnChart } from '../../../workbench/page/charts/drawnChart';
import { wrapWords } from '../../../workbench/page/charts/wrapWords';

const size = { width: 600, height: 300 };

function chart(type: Chart['type'], count: number): Chart {
  return {
    id: '{chart-1}',
    name: 'KH_BieuDo_1',
    type,
    place: { top: 0, left: 5, bottom: 9, right: 9 },
    data: { top: 0, left: 0, bottom: 2, right: count },
    title: { text: 'Hình 1. Kết quả', size: 12, bold: true },
    font: { name: 'Times New Roman', size: 9, color: '#000000' },
    legend: { visible: count > 1, position: 'Top' },
    ...newAxes,
    categoryAxis: { reversed: true, spacing: 1, tickMark: 'None' },
    series: Array.from({ length: count }, (_, index) => ({
      ...newSeries(index, type),
      labels: { visible: true, position: 'Center', numberFormat: '0', color: '#000000' },
    })),
  };
}

function drawn(type: Chart['type'], values: readonly (readonly (number | null)[])[]): DrawnChart {
  return {
    chart: chart(type, values.length),
    categories: ['Thể chế', 'Thủ tục & "một cửa" <b>'],
    series: values.map((bars, index) => ({
      name: `Phần ${String(index + 1)}`,
      bars: bars.map((value) => ({ value, label: value === null ? '' : `${String(value)} việc` })),
    })),
  };
}

/** Of the bars alone: the frame and the keys of the legend come first. */
function barsIn(svg: string, keys: number) {
  const all = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)];
  return all.slice(1 + keys).map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));
}

test('mỗi lĩnh vực có chữ, mỗi thanh có số, mỗi phần có tên ở chú giải', () => {
  const svg = chartSvg(
    drawn('BarClustered', [
      [3, 5],
      [4, 2],
    ]),
    size,
  );
  for (const word of ['Hình 1. Kết quả', 'Thể chế', '3 việc', '2 việc', 'Phần 1', 'Phần 2']) {
    expect(svg).toContain(`>${word}</text>`);
  }
  expect(svg).toContain('aria-label="Hình 1. Kết quả"');
});

test('chữ trong ô không bao giờ thành thẻ', () => {
  const svg = chartSvg(drawn('BarClustered', [[3, 5]]), size);
  expect(svg).not.toContain('<b>');
  expect(svg).toContain('&#38;');
});

test('thanh xếp chồng nối đuôi nhau, thanh cạnh nhau cùng bắt đầu từ trục', () => {
  const [one, two] = barsIn(
    chartSvg(
      drawn('BarStacked', [
        [3, 5],
        [4, 2],
      ]),
      size,
    ),
    2,
  );
  expect(two?.x).toBeCloseTo((one?.x ?? 0) + (one?.width ?? 0), 0);
  expect(two?.y).toBe(one?.y);
  const [first, second] = barsIn(
    chartSvg(
      drawn('BarClustered', [
        [3, 5],
        [4, 2],
      ]),
      size,
    ),
    2,
  );
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan(first?.y ?? 0);
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(4 / 3, 1);
});

test('mục đầu đứng trên cùng; ô trống không có thanh, không có số', () => {
  const bars = barsIn(chartSvg(drawn('BarClustered', [[3, null]]), size), 0);
  expect(bars).toHaveLength(1);
  const svg = chartSvg(drawn('BarClustered', [[3, 5]]), size);
  expect(svg.indexOf('Thể chế')).toBeLessThan(svg.indexOf('Thủ tục'));
  const [top, below] = barsIn(svg, 0);
  expect(below?.y).toBeGreaterThan(top?.y ?? 0);
});

test('trang hẹp đến đâu cũng không vẽ chiều rộng âm', () => {
  const svg = chartSvg(drawn('BarStacked', [[3, 5]]), { width: 20, height: 10 });
  expect(svg).not.toMatch(/(?:width|height)="-/);
});

test('tên dài xuống dòng ở khoảng trắng, không mất chữ nào', () => {
  const text = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến';
  const lines = wrapWords(text, 90, 12);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(text);
});
