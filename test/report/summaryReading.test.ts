import {
  keptTexts,
  summaryLayout,
  summaryOf,
  summarySheetNow,
  summaryState,
} from '../../src/report';
import type { SummaryInput } from '../../src/report/summaryTypes';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import type { NamedCell, WorkbookReading } from '../../src/workbook/reading';
import { toExcelSerial } from '../../src/plan/civilDate';
import { readingOf } from '../workbook/readingOf';
import {
  indicatorCase,
  officeQuarter,
  planNamed,
  provinceQuarter,
  reportedIndicator,
  settingsOf,
} from './filledQuarter';

const origin = { top: 0, left: 0, bottom: 0, right: 0 };

function cellAt(name: string, value: string | number): NamedCell {
  return { name, sheet: 'Kế hoạch', box: origin, value, formula: '' };
}

/** A workbook that holds the summary of an input and stands at a period. */
function readingWith(
  input: SummaryInput,
  period = input.period.id,
  change: (sheet: SheetBlueprint) => SheetBlueprint = (sheet) => sheet,
): WorkbookReading {
  const { sheet, names } = summaryLayout(summaryOf(input));
  const reading = readingOf({ sheets: [change(sheet)], names, activeSheet: sheet.key });
  return { ...reading, names: [...reading.names, cellAt('KH_KyBaoCao', period)] };
}

const province = provinceQuarter();

test('sổ chưa có trang tổng hợp của kỳ', () => {
  const reading = readingWith(officeQuarter());
  expect(summaryState(reading, province)).toBe('none');
  expect(summarySheetNow(reading, '2026-Q1')).toBeNull();
  expect(keptTexts(reading, '2026-Q1')).toEqual({});
});

test.each([
  ['tỉnh', provinceQuarter()],
  ['Văn phòng', officeQuarter()],
  ['không có nhiệm vụ', { ...provinceQuarter(), tasks: [] }],
] as const)('vừa lập xong thì còn đúng: %s', (_, input) => {
  expect(summaryState(readingWith(input), input)).toBe('current');
});

test('trang được đổi tên vẫn được tìm thấy', () => {
  const reading = readingWith(province, '2026-Q1', (sheet) => ({ ...sheet, name: 'Báo cáo gửi' }));
  expect(summarySheetNow(reading, '2026-Q1')).toBe('Báo cáo gửi');
  expect(summaryState(reading, province)).toBe('current');
});

describe('báo cáo đã cũ khi', () => {
  const reading = readingWith(province);
  const [first, second, ...others] = province.indicators;
  const [task, ...tasks] = province.tasks;
  if (!first || !second || !task) throw new Error('Nothing reported.');

  test('một chỉ tiêu có kết quả khác', () => {
    const ratio = province.indicators.findIndex(
      ({ case: { measure }, judgement }) => measure === 'ratio' && judgement.value !== null,
    );
    const later = province.indicators.map((item, index) =>
      index === ratio
        ? { ...item, case: { ...item.case, numerator: { kind: 'number', value: 1 } as const } }
        : item,
    );
    expect(summaryState(reading, { ...province, indicators: later })).toBe('outOfDate');
  });

  test('một chỉ tiêu bị xóa, hoặc có thêm một chỉ tiêu', () => {
    expect(summaryState(reading, { ...province, indicators: [second, ...others] })).toBe(
      'outOfDate',
    );
    const added = { ...first, case: { ...first.case, id: 'moi' } };
    expect(
      summaryState(reading, { ...province, indicators: [...province.indicators, added] }),
    ).toBe('outOfDate');
  });

  test('giải trình được bổ sung', () => {
    const explained = { ...first, case: { ...first.case, explanation: 'Chờ hướng dẫn' } };
    expect(summaryState(reading, { ...province, indicators: [explained, second, ...others] })).toBe(
      'outOfDate',
    );
  });

  test('một nhiệm vụ có tiến độ, hạn hoặc giải trình khác', () => {
    for (const changed of [
      { ...task, judgement: { ...task.judgement, progressText: 'Hoàn thành quá hạn' } },
      { ...task, judgement: { ...task.judgement, due: '2026-12-31' } },
      { ...task, case: { ...task.case, explanation: 'Chờ hướng dẫn' } },
    ] as const) {
      expect(summaryState(reading, { ...province, tasks: [changed, ...tasks] })).toBe('outOfDate');
    }
  });

  test('ngày chốt số liệu khác', () => {
    expect(summaryState(reading, { ...province, statusDate: '2026-03-15' })).toBe('outOfDate');
  });

  test('một trong hai bảng ghi nhớ đã mất', () => {
    const half = { ...reading, tables: reading.tables.filter(({ name }) => !name.includes('NV')) };
    expect(summaryState(half, province)).toBe('outOfDate');
  });
});

describe('báo cáo vẫn còn đúng khi', () => {
  const reading = readingWith(province);

  test('các dòng được sắp xếp lại', () => {
    const sorted = {
      ...province,
      indicators: [...province.indicators].reverse(),
      tasks: [...province.tasks].reverse(),
    };
    expect(summaryState(reading, sorted)).toBe('current');
  });

  test('giải trình chỉ khác nhau ở dấu cách và chỗ xuống dòng thừa', () => {
    const [first, ...others] = province.indicators;
    if (!first) throw new Error('No indicator.');
    const spaced = (explanation: string) => ({
      ...province,
      indicators: [{ ...first, case: { ...first.case, explanation } }, ...others],
    });
    const before = readingWith(spaced('Chờ hướng dẫn.'));
    expect(summaryState(before, spaced(' Chờ  hướng dẫn. \r\n'))).toBe('current');
    expect(summaryState(before, spaced('Chờ hướng dẫn'))).toBe('outOfDate');
  });

  test('số lẻ cuối cùng lệch đi vì máy tính', () => {
    const later = province.indicators.map((item) =>
      item.case.result.kind === 'number' && item.case.resultTyped
        ? {
            ...item,
            case: {
              ...item.case,
              result: { kind: 'number', value: item.case.result.value + 1e-13 } as const,
            },
          }
        : item,
    );
    expect(summaryState(reading, { ...province, indicators: later })).toBe('current');
  });

  test('sổ đã chuyển sang kỳ khác: nhiệm vụ của kỳ cũ không còn so được', () => {
    const moved = readingWith(province, '2026-H1');
    expect(summaryState(moved, { ...province, tasks: [], statusDate: '2026-06-14' })).toBe(
      'current',
    );
    expect(summaryState(moved, { ...province, indicators: [] })).toBe('outOfDate');
  });
});

test('phần đơn vị ghi được đọc lại nguyên văn, ô trống thì bỏ qua', () => {
  const kept = { notes: 'Kiến nghị:\n- bố trí kinh phí', number: 'Số: 15/BC-UBND' };
  expect(keptTexts(readingWith({ ...province, kept }), '2026-Q1')).toEqual({
    ...kept,
    placeAndDate: 'Quảng Ngãi, ngày … tháng … năm 2026',
    recipients: '- …;\n- Lưu: VT, ….',
    signerTitle: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    signerName: '…',
  });
});

test('lập lại với phần đã ghi thì được đúng trang cũ', () => {
  const first = readingWith({ ...province, kept: { notes: '=1+1', signerName: 'Trần B' } });
  const again = { ...province, kept: keptTexts(first, '2026-Q1') };
  expect(readingWith(again).tables).toEqual(first.tables);
  expect(keptTexts(readingWith(again), '2026-Q1')).toEqual(keptTexts(first, '2026-Q1'));
});

test('một chỉ tiêu có lỗi trong ô được nhớ là lỗi, dù chương trình nào viết lỗi ấy', () => {
  const plan = planNamed('quang-ngai-2026-2030');
  const [indicator] = plan.indicators.filter(({ measure }) => measure === 'count');
  if (!indicator) throw new Error('No count.');
  const withError = (error: string) => ({
    ...province,
    indicators: [
      reportedIndicator(
        indicatorCase(indicator, 2026, { result: { kind: 'error', error } }),
        '',
        settingsOf(province.period),
      ),
    ],
  });
  expect(summaryState(readingWith(withError('#DIV/0!')), withError('Err:532'))).toBe('current');
});

test('ngày chốt được nhớ là một ngày', () => {
  const cell = readingWith(province).names.find(({ name }) => name === 'KH_ChotBaoCao_2026_Q1');
  expect(cell?.value).toBe(toExcelSerial('2026-03-14'));
});
