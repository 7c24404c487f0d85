/**
 * LibreOffice counts what is overdue since other years as we do, and what rhythms of many pieces ask for.
 */
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { libraryPlan } from '../plan/libraryPlans';
import { filledWorkbook } from '../workbook/filledWorkbook';
import { convert } from './libreOffice';
import { withoutAnswers } from './withoutAnswers';

const done = 'nv-de-an-vi-tri-viec-lam';

test('trang Kế hoạch đếm việc quá hạn từ năm trước, việc đã xong thì không', async () => {
  const plan = libraryPlan('vp-ubnd-quang-ngai-2021-2025');
  const choice = { year: 2024, unit: null, periods: ['2024-Q1'], currentPeriod: '2024-Q1' };
  const countAfter = async (settled: readonly string[]): Promise<string | undefined> => {
    const edits = settled.flatMap((id) => [
      { table: 'NhiemVu', id, header: 'Trạng thái', value: 'Hoàn thành' },
      { table: 'NhiemVu', id, header: 'Ngày hoàn thành', value: 44900 },
    ]);
    const file = writeXlsx(withoutAnswers(filledWorkbook(plan, choice, edits)));
    const firstSheet = new TextDecoder().decode(await convert(file, 'csv'));
    // The letters with marks depend on the machine's own encoding.
    return /Qu\S+ h\S+n t\S+ n\S+m tr\S+c,(\d+)/.exec(firstSheet)?.[1];
  };
  expect(await countAfter([])).toBe('2');
  expect(await countAfter([done])).toBe('1');
});

test('mười định mức của một nhiệm vụ cộng lại như chương trình cộng', async () => {
  const plan = libraryPlan('truyen-thong-quang-ngai-2025');
  const choice = { year: 2025, unit: null, periods: ['2025-Q1'], currentPeriod: '2025-Q1' };
  const progressAfter = async (delivered: number) => {
    const id = 'nv-chuyen-muc-cchc-phat-thanh-truyen-hinh';
    const edits = [{ table: 'NhiemVu', id, header: 'Đã thực hiện', value: delivered }];
    const file = writeXlsx(withoutAnswers(filledWorkbook(plan, choice, edits)));
    const read = readXlsx(await convert(file, 'xlsx'));
    if (!read.ok) throw new Error(read.error.code);
    const table = read.reading.tables.find(({ name }) => name === 'NhiemVu');
    const row = table?.values.find((values) => values[0] === id);
    return row?.[table?.header.indexOf('Tiến độ') ?? -1];
  };
  // 73 of 365 days: 4 × ⌊24 × 0,2⌋ + 6 × ⌊52 × 0,2⌋ = 16 + 60.
  expect(await progressAfter(75)).toBe('Chậm so với định mức');
  expect(await progressAfter(76)).toBe('Thường xuyên');
});
