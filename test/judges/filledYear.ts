/**
 * A year of a library plan as an officer works through it: period after period is entered, each with its
 * report, by the acts that the command line uses. Figures are made up, deterministic and as real ones are:
 * some rise, some are left out, some are explained, some tasks are late.
 */
import type { PeriodKind } from '../../src/assessment/types';
import type { CivilDate } from '../../src/plan/civilDate';
import type { Content } from '../../src/workbook/blueprint';
import { cellAddress } from '../../src/workbook/address';
import { taskHeaders } from '../../src/workbook/columns';
import { readEntries } from '../../src/workbook/entries';
import type { FigureEntry, TaskEntry } from '../../src/workbook/entryTypes';
import { fileHost, type FileHost } from '../../src/workflow/fileHost';
import { buildReport } from '../../src/workflow/buildReport';
import { switchPeriod } from '../../src/workflow/switchPeriod';
import { templateFile } from '../../src/workflow/template';
import type { Outcome } from '../../src/workflow/types';
import { patchXlsx, readXlsx } from '../../src/xlsx';
import { libraryPlan } from '../plan/libraryPlans';

interface Cell {
  readonly sheet: string;
  readonly cell: string;
  readonly content: Content;
}

export const kinds = ['Q1', 'H1', 'Q3', 'Y'] as const;

const number = (value: number): Content => ({ kind: 'number', value });
const text = (words: string): Content => ({ kind: 'text', text: words });
const date = (day: CivilDate): Content => ({ kind: 'date', date: day });

const leads = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Văn phòng UBND tỉnh',
  'Sở Khoa học và Công nghệ',
  'UBND các xã, phường, đặc khu',
];

const why =
  'Một số hồ sơ đất đai phải kiểm tra thực địa; Sở Nông nghiệp và Môi trường đã ban hành quy trình rút gọn, ' +
  'dự kiến đạt trong quý sau. Đề nghị Bộ hướng dẫn việc liên thông dữ liệu.';

function sure<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function otherResult({ case: entry }: FigureEntry, index: number, past: number): Content | null {
  switch (entry.measure) {
    case 'yesNo':
      return text(index % 2 === 0 || past > 1 ? 'Hoàn thành' : 'Chưa hoàn thành');
    case 'rank':
      return number(12 - past);
    case 'level':
      return number(past > 1 ? 3 : 2);
    case 'index':
      return past < 2 ? null : number(entry.percent ? 0.87 : 71 + past);
    default:
      return entry.percent ? number(0.087 + 0.1 * past) : number(9 + 5 * past);
  }
}

/** @param past how many periods of the year have gone by */
function figureCells(figure: FigureEntry, index: number, past: number): readonly Cell[] {
  const { sheet, cells: at } = figure;
  if (index % 7 === 4) return [];
  const cell = (address: string, content: Content): Cell => ({ sheet, cell: address, content });
  if (figure.case.measure === 'ratio') {
    const whole = index % 11 === 7 ? 0 : (1_200 + index * 37) * (past + 1);
    const share = index % 3 === 0 ? 1 : Math.min(1, 0.72 + 0.05 * past + (index % 5) * 0.03);
    return [
      cell(at.denominator, number(whole)),
      cell(at.numerator, number(Math.floor(whole * share))),
      ...(index % 4 === 1 ? [cell(at.explanation, text(why))] : []),
    ];
  }
  const result = otherResult(figure, index, past);
  return result === null
    ? []
    : [
        cell(at.result, result),
        ...(index % 6 === 2 ? [cell(at.explanation, text('Chờ hướng dẫn của Bộ Nội vụ.'))] : []),
      ];
}

function taskCells(
  { sheet, cells: at, case: task }: TaskEntry,
  index: number,
  past: number,
  year: number,
): readonly Cell[] {
  const cell = (address: string, content: Content): Cell => ({ sheet, cell: address, content });
  const due = `${String(year)}-${['02-28', '05-31', '08-31', '11-30'][index % 4] ?? ''}`;
  const doneIn = index % 4 === 3 ? 9 : index % 4;
  const doneOn = `${String(year)}-${['02-20', '06-05', '09-10'][doneIn] ?? ''}`;
  const dated =
    task.due === null && index % 2 === 0 && past === 0
      ? [cell(at.due, date(due as CivilDate))]
      : [];
  return past >= doneIn
    ? [
        ...dated,
        cell(at.status, text('Hoàn thành')),
        cell(at.doneOn, date(doneOn as CivilDate)),
        cell(at.result, text(`Báo cáo số ${String(10 + index)}/BC-UBND`)),
      ]
    : [
        ...dated,
        cell(at.status, text('Đang thực hiện')),
        ...(index % 3 === 0
          ? [cell(at.explanation, text('Đang lấy ý kiến các sở, ngành; dự kiến xong tháng sau.'))]
          : []),
      ];
}

/** Plans of provinces name no agency for a task; here most have one, some two. */
function leadCells(bytes: Uint8Array): readonly Cell[] {
  const read = readXlsx(bytes);
  const table = read.ok ? read.reading.tables.find(({ name }) => name === 'NhiemVu') : undefined;
  if (table === undefined) throw new Error('No tasks.');
  const at = table.header.indexOf(taskHeaders.lead);
  return table.values.flatMap((row, index): readonly Cell[] => {
    if (String(row[at] ?? '') !== '' || index % 13 === 5) return [];
    const [one = '', other = ''] = [leads[index % 5], leads[(index + 1) % 5]];
    return [
      {
        sheet: table.sheet,
        cell: cellAddress(table.box.top + 1 + index, table.box.left + at),
        content: text(index % 9 === 3 ? `${one}; ${other}` : one),
      },
    ];
  });
}

function patched(host: FileHost, cells: readonly Cell[]): FileHost {
  const outcome = patchXlsx(host.bytes(), { sheets: [], names: [], setCells: cells });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return fileHost(outcome.bytes, 'so.xlsx');
}

/** The workbook after each report of the year, by the kind of its period; all four unless fewer are asked for. */
export async function filledYear(
  planId: string,
  year: number,
  reports: readonly PeriodKind[] = kinds,
): Promise<ReadonlyMap<PeriodKind, Uint8Array>> {
  const plan = libraryPlan(planId);
  const choice = { planId, year, unit: null, periods: [`${String(year)}-${reports[0] ?? 'Q1'}`] };
  let host = fileHost(sure(await templateFile(plan, choice)), 'so.xlsx');
  host = patched(host, leadCells(host.bytes()));
  const files = new Map<PeriodKind, Uint8Array>();
  for (const [past, kind] of reports.entries()) {
    const period = `${String(year)}-${kind}`;
    if (past > 0) sure(await switchPeriod(host, period));
    const { reading } = sure(await host.read());
    const outcome = readEntries(reading, () => plan);
    if (outcome.kind === 'none') throw new Error('No entries.');
    const figures = outcome.entries.figures.get(period) ?? [];
    host = patched(host, [
      ...figures.flatMap((figure, index) => figureCells(figure, index, past)),
      ...outcome.entries.tasks.flatMap((task, index) => taskCells(task, index, past, year)),
    ]);
    sure(await buildReport(host, period));
    files.set(kind, host.bytes());
  }
  return files;
}
