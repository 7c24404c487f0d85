/** What an officer, or a program that knows nothing of us, does to the single cells of «Kế hoạch». */
import { toExcelSerial } from '../../src/plan/civilDate';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed, withName } from './readingOf';
import { q1, samplePlan } from './samplePlan';

const base = readingOf(planWorkbook(samplePlan, q1));

function after(name: string, value: RawValue) {
  const entries = entriesOf(withName(base, name, value), samplePlan);
  return {
    period: entries.currentPeriod.id,
    statusDate: entries.statusDate,
    figures: entries.figures.get('2026-Q1')?.length,
    findings: entries.findings.map(({ code, place, severity }) => [code, severity, place.cell]),
  };
}

const untouched = after('KH_TenKeHoach', samplePlan.title);
const cellOf = (name: string): string => {
  const box = base.names.find((cell) => cell.name === name)?.box;
  return box === undefined ? '' : `C${String(box.top + 1)}`;
};

describe('Ô thiết lập bị sửa bằng tay', () => {
  it.each<RawValue>(['quý I', '2025-Q1', '', null, 3])(
    'kỳ báo cáo «%s» là lỗi tại ô đó, số liệu của kỳ đang có vẫn được đọc',
    (value) => {
      expect(after('KH_KyBaoCao', value)).toEqual({
        ...untouched,
        findings: [['unknownChoice', 'error', cellOf('KH_KyBaoCao')]],
      });
    },
  );

  it('kỳ báo cáo viết thường vẫn là kỳ đó', () => {
    expect(after('KH_KyBaoCao', '2026-q1')).toEqual(untouched);
  });

  it.each<RawValue>([2025, 'năm nay', null])(
    'năm làm việc «%s» không làm mất số liệu của năm đang có',
    (value) => {
      expect(after('KH_Nam', value)).toEqual({
        ...untouched,
        findings: [['unknownChoice', 'error', cellOf('KH_Nam')]],
      });
    },
  );

  it('năm làm việc gõ thành chữ số vẫn là năm đó', () => {
    expect(after('KH_Nam', '2026')).toEqual(untouched);
  });

  it('ngày chốt gõ thành chữ được gọi đúng tên, không bị bảo là ngày không có thật', () => {
    expect(after('KH_NgayChot', '10/03/2026').findings).toEqual([
      ['dateAsText', 'error', cellOf('KH_NgayChot')],
    ]);
    expect(after('KH_NgayChot', 'hôm nay').findings).toEqual([
      ['badDate', 'error', cellOf('KH_NgayChot')],
    ]);
    expect(after('KH_NgayChot', toExcelSerial('2026-03-10')).statusDate).toBe('2026-03-10');
    expect(after('KH_NgayChot', null)).toEqual(untouched);
  });

  it('số ngày cảnh báo phải là số không âm', () => {
    expect(after('KH_NgayCanhBao', 'ba').findings).toEqual([
      ['textForNumber', 'error', cellOf('KH_NgayCanhBao')],
    ]);
    expect(after('KH_NgayCanhBao', -3).findings).toEqual([
      ['negative', 'error', cellOf('KH_NgayCanhBao')],
    ]);
  });

  it('số, cơ quan và ngày ban hành đọc từ sổ, cả khi thư viện không có kế hoạch', () => {
    const { planNumber, planIssuer, planIssuedOn } = entriesOf(base, null);
    const { number, issuer, issuedOn } = samplePlan;
    expect([planNumber, planIssuer, planIssuedOn]).toEqual([number, issuer, issuedOn]);
    const older = { ...base, names: base.names.filter(({ name }) => !/So|CoQuan/.test(name)) };
    expect(entriesOf(older, null).planIssuer).toBe('');
    expect(entriesOf(older, samplePlan).planIssuer).toBe(issuer);
  });
});

describe('Trang bị sửa bằng tay', () => {
  const without = (...tables: readonly string[]): WorkbookReading => ({
    ...base,
    sheets: base.sheets.filter(({ name }) => name !== 'Danh mục'),
    tables: base.tables.filter(({ name }) => !tables.includes(name)),
  });
  const codes = (reading: WorkbookReading): readonly string[] =>
    entriesOf(reading, samplePlan).findings.map(({ code }) => code);

  it('mất trang «Danh mục» thì báo, vì mất lịch hạn và danh sách đơn vị', () => {
    expect(codes(without('DonVi', 'KyBaoCao', 'LichHan', 'NgayNghi'))).toEqual(['sheetMissing']);
  });

  it('mất cột «Mã» là một lỗi, không phải mỗi dòng một lời nhắc', () => {
    const reading = {
      ...typed(base, [{ table: 'SoLieu_2026_Q1', id: 'hai-long', header: 'Tử số', value: 1 }]),
    };
    const renamed = reading.tables.map((table) => ({
      ...table,
      header: table.header.map((header) =>
        table.name === 'SoLieu_2026_Q1' && header === 'Mã' ? 'ID' : header,
      ),
    }));
    expect(codes({ ...reading, tables: renamed })).toEqual(['columnMissing']);
  });
});
