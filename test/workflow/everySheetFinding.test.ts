/**
 * One example of everything that the check says about the workbook itself: what became of its sheets, what is
 * said, and the same workbook once that is put right. Changes to a closed period stand among them.
 */
import { closedFindings } from '../../src/assessment/findings/wording/closed';
import { structureFindings } from '../../src/assessment/findings/wording/structure';
import type { Finding } from '../../src/assessment/types';
import { figureHeaders, indicatorHeaders, taskHeaders } from '../../src/workbook/columns';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, TableReading, WorkbookReading } from '../../src/workbook/reading';
import { buildReport, check, fileHost, sendFile, templateFile } from '../../src/workflow';
import { closePeriod } from '../../src/workflow/closing/closePeriod';
import { patchXlsx, readXlsx } from '../../src/xlsx';
import { readingOf, typed, withName } from '../workbook/readingOf';
import { q1, samplePlan } from '../workbook/samplePlan';
import { memoryHost } from './memoryHost';
import { placeOf, valueOf } from './sendFile/quarter';

type Code =
  | keyof typeof structureFindings
  | keyof typeof closedFindings
  | 'statusDateOutsidePeriod'
  | 'otherDateSystem';
type Change = (reading: WorkbookReading) => WorkbookReading;

const figures = 'SoLieu_2026_Q1';
const sheet = 'Số liệu Q1-2026';

const sound = readingOf(planWorkbook(samplePlan, { ...q1, source: 'kept' }));
const sent: { reading?: WorkbookReading } = {};
const closed: { reading?: WorkbookReading } = {};

/** A file of the plan with one ratio entered, its report built. */
async function reported(): Promise<Uint8Array> {
  const choice = { planId: samplePlan.id, year: 2026, unit: null, periods: ['2026-Q1'] };
  const blank = valueOf(await templateFile(samplePlan, choice));
  const entered = [
    [figureHeaders.numerator, 187],
    [figureHeaders.denominator, 200],
  ] as const;
  const patched = patchXlsx(blank, {
    sheets: [],
    names: [],
    setCells: entered.map(([header, value]) => ({
      ...placeOf(blank, figures, 'hai-long', header),
      content: { kind: 'number', value },
    })),
  });
  if (!patched.ok) throw new Error(patched.error.code);
  const host = fileHost(patched.bytes, 'so.xlsx');
  valueOf(await buildReport(host, '2026-Q1'));
  return host.bytes();
}

const read = (bytes: Uint8Array): WorkbookReading => {
  const outcome = readXlsx(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.reading;
};

beforeAll(async () => {
  const bytes = await reported();
  sent.reading = read(valueOf(await sendFile(fileHost(bytes, 'so.xlsx'), '2026-Q1')).bytes);
  const host = fileHost(bytes, 'so.xlsx');
  const asked = { period: '2026-Q1', by: 'Nguyễn Thị Hoa', at: '2026-03-16T09:05' } as const;
  valueOf(
    await closePeriod(host, { ...asked, despite: ['errors', 'periodBefore', 'nothingEntered'] }),
  );
  closed.reading = read(host.bytes());
});

const inTable =
  (name: string, change: (table: TableReading) => TableReading): Change =>
  (reading) => ({
    ...reading,
    tables: reading.tables.map((table) => (table.name === name ? change(table) : table)),
  });
const cell =
  (table: string, id: string, header: string, value: RawValue, formula = ''): Change =>
  (reading) =>
    typed(reading, [{ table, id, header, value, formula }]);
const withoutTable =
  (name: string): Change =>
  (reading) => ({ ...reading, tables: reading.tables.filter((table) => table.name !== name) });
const withoutSheet =
  (name: string): Change =>
  (reading) => ({
    ...reading,
    sheets: reading.sheets.filter((one) => one.name !== name),
    tables: reading.tables.filter((table) => table.sheet !== name),
    names: reading.names.filter((one) => one.sheet !== name),
  });
const named =
  (name: string, value: RawValue): Change =>
  (reading) =>
    withName(reading, name, value);
const rows = (change: <T>(lines: readonly T[]) => readonly T[]): Change =>
  inTable('NhiemVu', (table) => ({
    ...table,
    values: change(table.values),
    formulas: change(table.formulas),
  }));
const headed = (name: string, header: string, now: string): Change =>
  inTable(name, (table) => ({
    ...table,
    header: table.header.map((text) => (text === header ? now : text)),
  }));

interface Example {
  readonly given: string;
  /** The workbook that it is done to; a freshly laid out one when missing. */
  readonly of?: { readonly reading?: WorkbookReading };
  readonly wrong: Change;
  /** As the remedy says; the workbook as it was when missing. */
  readonly right?: Change;
  readonly says: string;
}

const examples: Readonly<Record<Code, Example>> = {
  duplicateId: {
    given: 'chép một dòng nhiệm vụ xuống dòng dưới',
    wrong: rows((lines) => [...lines, ...lines.slice(0, 1)]),
    says: 'Mã «nv-co-ngay» đã có ở ô A5: hai dòng cùng một mã.',
  },
  unknownId: {
    given: 'gõ đè mã của một nhiệm vụ',
    wrong: cell('NhiemVu', 'nv-khong-han', 'Mã', 'nv-la'),
    says: 'Mã «nv-la» không có trong kế hoạch, nên dòng này không được tính.',
  },
  rowDeleted: {
    given: 'xóa một dòng nhiệm vụ',
    wrong: rows((lines) => lines.slice(1)),
    says: 'Thiếu dòng «Nhiệm vụ nv-co-ngay» (mã nv-co-ngay) của kế hoạch.',
  },
  rowAdded: {
    given: 'thêm một dòng không có mã',
    wrong: inTable('NhiemVu', (table) => ({
      ...table,
      values: [
        ...table.values,
        table.header.map((header) => (header === taskHeaders.title ? 'Việc tự thêm' : null)),
      ],
      formulas: [...table.formulas, table.header.map(() => '')],
    })),
    says: 'Dòng «Việc tự thêm» được thêm bằng tay, không có mã nên không được tính.',
  },
  rowBelowTable: {
    given: 'gõ một việc ở dưới bảng',
    wrong: inTable('NhiemVu', (table) => ({
      ...table,
      below: [
        {
          row: table.box.bottom + 2,
          values: table.header.map((_, column) => (column === 1 ? 'Việc thêm' : null)),
        },
      ],
    })),
    says: 'Dưới bảng có 1 dòng nằm ngoài bảng nên không được tính, bắt đầu từ «Việc thêm».',
  },
  formulaOverwritten: {
    given: 'gõ «Đạt» đè lên công thức đánh giá',
    wrong: cell(figures, 'xep-hang', figureHeaders.status, 'Đạt'),
    says: 'Công thức ở cột «Đánh giá» đã bị gõ đè.',
  },
  externalLink: {
    given: 'lấy số từ tệp của phòng khác',
    wrong: cell(figures, 'doanh-nghiep', figureHeaders.result, 60, '=[Bao_cao.xlsx]Q1!B4'),
    right: cell(figures, 'doanh-nghiep', figureHeaders.result, 60),
    says: 'Cột «Kết quả» (1 ô) lấy số từ tệp khác «Bao_cao.xlsx»: gửi sổ đi thì số không cập nhật được nữa.',
  },
  formulaNotCalculated: {
    given: 'chương trình khác ghi công thức mà không tính',
    wrong: cell(figures, 'doanh-nghiep', figureHeaders.result, null, '=40+20'),
    right: cell(figures, 'doanh-nghiep', figureHeaders.result, 60, '=40+20'),
    says: 'Công thức ở «Kết quả» (1 ô) chưa được tính nên đang được đọc là ô trống.',
  },
  columnMissing: {
    given: 'xóa cột «Kết quả» của nhiệm vụ',
    wrong: inTable('NhiemVu', (table) => {
      const place = table.header.indexOf(taskHeaders.result);
      const without = <T>(line: readonly T[]): T[] => line.filter((_, at) => at !== place);
      return {
        ...table,
        header: without(table.header),
        values: table.values.map(without),
        formulas: table.formulas.map(without),
      };
    }),
    says: 'Trang «Nhiệm vụ» thiếu cột «Kết quả».',
  },
  columnRenamed: {
    given: 'đổi tiêu đề «Tử số»',
    wrong: headed(figures, figureHeaders.numerator, 'Tử số (kỳ này)'),
    says: 'Cột «Tử số» đã bị đổi tên thành «Tử số (kỳ này)».',
  },
  sheetMissing: {
    given: 'xóa trang «Nhiệm vụ»',
    wrong: withoutSheet('Nhiệm vụ'),
    says: 'Không tìm thấy trang «Nhiệm vụ».',
  },
  sheetDoubled: {
    given: 'nhân đôi trang số liệu',
    wrong: (reading) => ({
      ...reading,
      tables: reading.tables.flatMap((table) =>
        table.name === figures
          ? [table, { ...table, name: `${figures}3`, sheet: `${sheet} (2)` }]
          : [table],
      ),
    }),
    says: 'Trang «Số liệu Q1-2026 (2)» là bản sao của «Số liệu Q1-2026» và không được tính.',
  },
  sheetRenamed: {
    given: 'đổi tên trang số liệu',
    wrong: (reading) => ({
      ...reading,
      sheets: reading.sheets.map((one) => (one.name === sheet ? { ...one, name: 'Quý 1' } : one)),
      tables: reading.tables.map((one) => (one.sheet === sheet ? { ...one, sheet: 'Quý 1' } : one)),
      names: reading.names.map((one) => (one.sheet === sheet ? { ...one, sheet: 'Quý 1' } : one)),
    }),
    says: 'Trang «Số liệu Q1-2026» đã được đổi tên thành «Quý 1».',
  },
  tableMissing: {
    given: 'chuyển bảng chỉ tiêu thành ô thường',
    wrong: withoutTable('ChiTieu'),
    says: 'Trang «Chỉ tiêu» không còn bảng «ChiTieu».',
  },
  otherDateSystem: {
    given: 'bật «Dùng hệ thống ngày tháng 1904»',
    wrong: (reading) => ({ ...reading, date1904: true }),
    says: 'Sổ tính đang đếm ngày từ năm 1904 (một lựa chọn của Excel), nên mọi ngày của sổ lệch 4 năm và công thức không còn đúng.',
  },
  nameMissing: {
    given: 'xóa tên của ô «Năm làm việc»',
    wrong: (reading) => ({
      ...reading,
      names: reading.names.filter(({ name }) => name !== 'KH_Nam'),
    }),
    says: 'Không còn ô «Năm làm việc» (tên KH_Nam).',
  },
  protectionLost: {
    given: 'bỏ bảo vệ trang «Chỉ tiêu»',
    wrong: (reading) => ({
      ...reading,
      sheets: reading.sheets.map((one) =>
        one.name === 'Chỉ tiêu' ? { ...one, isProtected: false } : one,
      ),
    }),
    says: 'Trang «Chỉ tiêu» không còn được bảo vệ, công thức dễ bị gõ đè.',
  },
  validationLost: {
    given: 'dán đè lên một ô có danh sách chọn',
    wrong: inTable('NhiemVu', (table) => ({
      ...table,
      unvalidated: [{ header: taskHeaders.status, cells: 'some' }],
    })),
    says: 'Trang «Nhiệm vụ» mất danh sách chọn hoặc kiểm tra khi nhập ở cột «Trạng thái» (một số ô), thường do dán đè.',
  },
  unitNotListed: {
    given: 'gõ một đơn vị không có trong danh mục',
    wrong: named('KH_DonVi', 'Sở Không Có'),
    says: 'Đơn vị «Sở Không Có» không có trong trang «Danh mục».',
  },
  baselineWithoutYear: {
    given: 'nhập giá trị gốc mà không nhập năm',
    wrong: cell('ChiTieu', 'doanh-nghiep', indicatorHeaders.baselineValue, 12),
    right: (reading) =>
      cell(
        'ChiTieu',
        'doanh-nghiep',
        indicatorHeaders.baselineYear,
        2025,
      )(cell('ChiTieu', 'doanh-nghiep', indicatorHeaders.baselineValue, 12)(reading)),
    says: 'Có «Giá trị gốc» nhưng chưa có «Năm gốc», nên giá trị này chưa được dùng.',
  },
  sentenceNumberStale: {
    given: 'sửa một con số trong câu của báo cáo',
    of: closed,
    wrong: (reading) => ({
      ...reading,
      names: reading.names.map((one) =>
        one.name === 'KH_LoiKetQua_2026_Q1'
          ? { ...one, value: String(one.value).replace(/\d+ (?=chỉ tiêu chưa có số)/, '4 ') }
          : one,
      ),
    }),
    says: 'Câu đã sửa trong báo cáo ghi «4» (chỉ tiêu chưa có số liệu), số liệu nay là «2».',
  },
  planVersionDiffers: {
    given: 'sổ lập từ bản kế hoạch trước',
    wrong: named('KH_PhienBan', 'v1-00000000'),
    says: 'Tệp được lập theo phiên bản kế hoạch v1-00000000, kế hoạch hiện nay là v1-50446046.',
  },
  planDamaged: {
    given: 'sửa bản kế hoạch mà sổ mang theo',
    of: closed,
    wrong: inTable('KeHoachGoc', (table) => ({
      ...table,
      values: table.values.map((line) => line.map((one) => (typeof one === 'string' ? '{' : one))),
    })),
    says: 'Bản kế hoạch «ke-hoach-mau» mà sổ mang theo đã bị sửa hoặc bị cắt mất một phần, nên không đối chiếu được các dòng với kế hoạch.',
  },
  planMissing: {
    given: 'gõ đè mã kế hoạch',
    wrong: named('KH_MaKeHoach', 'ke-hoach-la'),
    says: 'Không có kế hoạch «ke-hoach-la» trong thư viện và trong sổ, nên không đối chiếu được các dòng với kế hoạch.',
  },
  receiptMismatch: {
    given: 'sửa tử số trong tệp đã gửi',
    of: sent,
    wrong: cell(figures, 'hai-long', figureHeaders.numerator, 199),
    says: 'Tệp gửi mang mã biên nhận Q1-26-…, nhưng nội dung nay ứng với mã Q1-26-…: tệp đã bị sửa sau khi gửi.',
  },
  closedFigureChanged: {
    given: 'sửa tử số của kỳ đã chốt',
    of: closed,
    wrong: cell(figures, 'hai-long', figureHeaders.numerator, 199),
    says: 'Quý I năm 2026 đã chốt nhưng «Tử số» nay là 199; khi chốt là 187.',
  },
  closedJudgementChanged: {
    given: 'hạ mục tiêu năm sau khi chốt',
    of: closed,
    wrong: cell('ChiTieu', 'hai-long', indicatorHeaders.ownTarget, 0.9),
    says: 'Quý I năm 2026 đã chốt với đánh giá «Chưa đạt», nay là «Đạt» tuy số liệu không đổi: mục tiêu hoặc cách đo đã đổi sau khi chốt.',
  },
  closedTaskChanged: {
    given: 'ghi hoàn thành một việc sau khi chốt',
    of: closed,
    wrong: cell('NhiemVu', 'nv-khong-han', taskHeaders.status, 'Hoàn thành'),
    says: 'Quý I năm 2026 đã chốt nhưng «Trạng thái» của nhiệm vụ nay là «Hoàn thành»; khi chốt là ô trống.',
  },
  closedRowMissing: {
    given: 'xóa một dòng nhiệm vụ của kỳ đã chốt',
    of: closed,
    wrong: rows((lines) => lines.slice(1)),
    says: 'Quý I năm 2026 đã chốt có dòng «Nhiệm vụ nv-co-ngay», nay không còn.',
  },
  closedRowAdded: {
    given: 'bản chốt không có dòng «doanh-nghiep», nay dòng ấy có số',
    of: closed,
    wrong: (reading) =>
      cell(
        figures,
        'doanh-nghiep',
        figureHeaders.result,
        60,
      )(
        inTable('Chot_2026_Q1', (table) => ({
          ...table,
          values: table.values.filter(([id]) => id !== 'doanh-nghiep'),
          formulas: table.formulas.slice(1),
        }))(reading),
      ),
    says: 'Quý I năm 2026 đã chốt không có số liệu của dòng «Chỉ tiêu doanh-nghiep», nay dòng này có số liệu.',
  },
  closedSheetMissing: {
    given: 'xóa trang số liệu của kỳ đã chốt',
    of: closed,
    wrong: withoutSheet(sheet),
    says: 'Quý I năm 2026 đã chốt nhưng trang số liệu của kỳ không còn trong sổ.',
  },
  closedStatusDateChanged: {
    given: 'đổi ngày chốt số liệu của kỳ đã chốt',
    of: closed,
    wrong: named('KH_NgayChot', 46094),
    says: 'Quý I năm 2026 đã chốt theo ngày chốt số liệu 14/03/2026, nay ngày này là 13/03/2026.',
  },
  closedCopyMissing: {
    given: 'xóa bản chốt',
    of: closed,
    wrong: withoutSheet('Chốt Q1-2026'),
    says: 'Theo nhật ký, Quý I năm 2026 đã chốt lúc 09:05 ngày 16/03/2026, nhưng bản chốt không còn trong sổ nên không đối chiếu được.',
  },
  closedCopyChanged: {
    given: 'sửa chính bản chốt',
    of: closed,
    wrong: inTable('Chot_2026_Q1', (table) => ({
      ...table,
      values: table.values.map((line) => line.map((one) => (one === 187 ? 188 : one))),
    })),
    says: 'Bản chốt của Quý I năm 2026 đã bị sửa sau khi chốt, nên không còn là căn cứ.',
  },
  closedReportMissing: {
    given: 'xóa trang tổng hợp của kỳ đã chốt',
    of: closed,
    wrong: withoutSheet('Tổng hợp Q1-2026'),
    says: 'Quý I năm 2026 đã chốt nhưng trang tổng hợp của kỳ không còn trong sổ.',
  },
  statusDateOutsidePeriod: {
    given: 'ngày chốt của quý sau',
    wrong: named('KH_NgayChot', 46300),
    right: named('KH_NgayChot', 46094),
    says: 'Ngày chốt số liệu 05/10/2026 nằm ngoài kỳ Quý I năm 2026 (15/12/2025 đến 14/03/2026).',
  },
};

async function found(reading: WorkbookReading): Promise<readonly Finding[]> {
  const host = memoryHost(reading, reading.names);
  return valueOf(await check(host, { write: false })).findings;
}

const codesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code);

test('mỗi điều nói về sổ tính có một ví dụ', () => {
  expect(Object.keys(examples).sort()).toEqual(
    [
      ...Object.keys(structureFindings),
      ...Object.keys(closedFindings),
      'statusDateOutsidePeriod',
      'otherDateSystem',
    ].sort(),
  );
});

describe('mỗi điều mà «Kiểm tra» nói về chính sổ tính', () => {
  const table = Object.entries(examples).map(
    ([code, example]) => [code, example.given, example] as const,
  );

  test.each(table)('%s: %s', async (code, _given, { of, wrong, right, says }) => {
    const before = (of === undefined ? sound : of.reading) ?? sound;
    const one = (await found(wrong(before))).find((finding) => finding.code === code);
    // A code depends on every word of the report.
    expect(one?.message.replace(/Q1-26(-\w{4}){2}/gu, 'Q1-26-…')).toBe(says);
    expect(one?.remedy).toMatch(/\.$/);
    expect(codesOf(await found((right ?? ((same) => same))(before)))).not.toContain(code);
  });
});
