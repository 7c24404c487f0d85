/** The left side of «Kế hoạch»: reporting unit, year, period, status date, settings, and which plan it is. */
import { reportPeriod, shortNameOf } from '../../assessment/period';
import type { PeriodClosing, ReportPeriod } from '../../assessment/types';
import { toExcelSerial } from '../../plan/civilDate';
import { boxOf, cellBox } from '../address';
import type { Block, Box, Content, FormatLayer, NameBlueprint, Validation } from '../blueprint';
import { periodHeaders } from '../columns';
import { dateCell, emptyCell, formulaCell, numberCell, textCell } from '../content';
import { rowPoints } from '../metrics';
import { cellNames, listNames, tableNames, wholePlan } from '../names';
import { styles } from '../styles';
import { yesNoSetting } from '../vocabulary';
import type { SheetContext } from './sheetContext';

/** Zero-based row of the first section's title. */
export const settingsTop = 3;
const labelColumn = 1;
const valueColumn = 2;

export interface PlanSettings {
  readonly blocks: readonly Block[];
  readonly sectionTitles: readonly Box[];
  readonly layers: readonly FormatLayer[];
  readonly validations: readonly Validation[];
  readonly names: readonly NameBlueprint[];
  /** Points of the rows whose value wraps (a long agency's name), by zero-based row. */
  readonly tallRows: ReadonlyMap<number, number>;
  readonly bottom: number;
}

interface Line {
  readonly label: string;
  readonly value: Content;
  readonly name?: string;
  readonly entry?: Omit<Validation, 'boxes'>;
  readonly look?: 'date' | 'whole';
}

type Section = readonly [title: string, lines: readonly Line[]];

/** Looks a fact of the current period up in the table `KyBaoCao`. */
function ofPeriod(header: string, cached: string | number): Content {
  return formulaCell(
    `=IFERROR(INDEX(${tableNames.periods}[${header}],MATCH(${cellNames.period},${tableNames.periods}[${periodHeaders.id}],0)),"")`,
    cached,
  );
}

/** @param valueWidth characters that a value has, without its indent */
export function planSettings(context: SheetContext, valueWidth: number): PlanSettings {
  const rows = [periodSection(context), settingSection(context), planSection(context)].flatMap(
    ([title, lines], index) => [...(index === 0 ? [] : [null]), title, ...lines],
  );
  const at = <Kind>(pick: (row: Line) => Kind | undefined): { row: number; found: Kind }[] =>
    rows.flatMap((row, index) => {
      if (row === null || typeof row === 'string') return [];
      const found = pick(row);
      return found === undefined ? [] : [{ row: settingsTop + index, found }];
    });
  const lines = at((line) => line);
  const entries = at((line) => line.entry);
  const value = (row: number): Box => cellBox(row, valueColumn);
  return {
    blocks: [
      {
        top: settingsTop,
        left: labelColumn,
        rows: rows.map((row): Content[] => {
          if (row === null) return [emptyCell, emptyCell];
          if (typeof row === 'string') return [textCell(row), emptyCell];
          return [textCell(row.label), row.value];
        }),
      },
    ],
    sectionTitles: rows.flatMap((row, index) =>
      typeof row === 'string' ? [boxOf(settingsTop + index, labelColumn, 1, 2)] : [],
    ),
    layers: [
      { boxes: lines.map(({ row }) => cellBox(row, labelColumn)), style: styles.label },
      {
        boxes: lines.map(({ row }) => value(row)),
        style: { ...styles.boxed, horizontal: 'left', indent: 1, wrap: true },
      },
      { boxes: entries.map(({ row }) => value(row)), style: styles.entry },
      {
        boxes: at((line) => (line.look === 'date' ? line : undefined)).map(({ row }) => value(row)),
        style: { numberFormat: 'dd/mm/yyyy' },
      },
    ],
    validations: entries.map(({ row, found }) => ({ boxes: [value(row)], ...found })),
    names: at((line) => line.name).map(({ row, found }) => ({
      name: found,
      sheet: 'plan',
      box: value(row),
    })),
    tallRows: new Map(
      at(({ value }) => (value.kind === 'text' ? value.text : undefined)).map(({ row, found }) => [
        row,
        rowPoints([{ text: found, characters: valueWidth, points: 10 }]),
      ]),
    ),
    bottom: settingsTop + rows.length - 1,
  };
}

function periodSection(context: SheetContext): Section {
  const { choice, currentPeriod, statusDate, carried, closings } = context;
  const { from, to, sendBy } =
    carried?.periods?.find(({ id }) => id === currentPeriod.id) ?? currentPeriod;
  const typedDate =
    (carried?.statusDate ?? null) !== null && carried?.statusDatePeriod === currentPeriod.id;
  return [
    'Kỳ báo cáo',
    [
      {
        label: 'Đơn vị báo cáo',
        value: textCell(choice.unit ?? wholePlan),
        name: cellNames.unit,
        entry: unitEntry,
      },
      { label: 'Năm làm việc', value: numberCell(choice.year), name: cellNames.year },
      {
        label: 'Kỳ báo cáo',
        value: textCell(currentPeriod.id),
        name: cellNames.period,
        entry: periodEntry(closings),
      },
      { label: 'Tên kỳ', value: ofPeriod(periodHeaders.label, currentPeriod.label) },
      {
        label: 'Số liệu từ ngày',
        value: ofPeriod(periodHeaders.from, toExcelSerial(from)),
        look: 'date',
      },
      {
        label: 'Số liệu đến ngày',
        value: ofPeriod(periodHeaders.to, toExcelSerial(to)),
        look: 'date',
      },
      {
        label: 'Ngày chốt số liệu',
        value: typedDate ? dateCell(statusDate) : ofPeriod(periodHeaders.to, toExcelSerial(to)),
        name: cellNames.statusDate,
        entry: statusDateEntry,
        look: 'date',
      },
      {
        label: 'Hạn gửi báo cáo',
        value: ofPeriod(periodHeaders.sendBy, toExcelSerial(sendBy)),
        look: 'date',
      },
    ],
  ];
}

function settingSection({ warningDays, beforeIncludesDay }: SheetContext): Section {
  return [
    'Thiết lập',
    [
      {
        label: 'Báo sắp đến hạn trước (ngày)',
        value: numberCell(warningDays),
        name: cellNames.warningDays,
        entry: warningEntry,
      },
      {
        label: '«Trước ngày X» tính cả ngày X',
        value: textCell(beforeIncludesDay ? yesNoSetting.yes : yesNoSetting.no),
        name: cellNames.beforeIncludesDay,
        entry: beforeEntry,
      },
    ],
  ];
}

function planSection({ plan, version }: SheetContext): Section {
  return [
    'Kế hoạch được nạp',
    [
      { label: 'Mã kế hoạch', value: textCell(plan.id), name: cellNames.planId },
      { label: 'Số, ký hiệu', value: textCell(plan.number), name: cellNames.planNumber },
      { label: 'Cơ quan ban hành', value: textCell(plan.issuer), name: cellNames.planIssuer },
      {
        label: 'Ngày ban hành',
        value: dateCell(plan.issuedOn),
        name: cellNames.planIssuedOn,
        look: 'date',
      },
      { label: 'Phiên bản nội dung', value: textCell(version), name: cellNames.planVersion },
    ],
  ];
}

const unitEntry: Omit<Validation, 'boxes'> = {
  rule: { kind: 'list', source: `=${listNames.units}` },
  alert: {
    style: 'warning',
    title: 'Đơn vị ngoài danh mục',
    message:
      'Tên đơn vị chưa có trong «Danh mục». Hãy chọn trong danh sách, hoặc bổ sung vào «Danh mục».',
  },
  prompt: {
    title: 'Đơn vị báo cáo',
    message: 'Đơn vị lập báo cáo này; «Toàn bộ» là cả kế hoạch.',
  },
};

/** Excel shows no more of a prompt. */
const longestPrompt = 255;

/** The list follows the table `KyBaoCao`, and so does what is said beside it. */
function periodEntry(closings: readonly PeriodClosing[]): Omit<Validation, 'boxes'> {
  const periods = closings.flatMap(({ id }) => reportPeriod(id) ?? []);
  const said = periods.map((period) => `${period.kind}: ${inPrompt(period)}`).join(' · ');
  return {
    rule: { kind: 'list', source: `=${listNames.periods}` },
    alert: {
      style: 'stop',
      title: 'Kỳ báo cáo chưa đúng',
      message: 'Hãy chọn một kỳ trong danh sách, ví dụ 2026-Q1.',
    },
    prompt: {
      title: 'Kỳ báo cáo',
      message:
        said.length < longestPrompt
          ? `${said}.`
          : 'Hãy chọn một kỳ trong danh sách; tên các kỳ nằm ở trang «Danh mục».',
    },
  };
}

/** 'quý I', '6 tháng', 'cả năm' */
function inPrompt(period: ReportPeriod): string {
  if (period.isLast) return 'cả năm';
  const name = shortNameOf(period);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const statusDateEntry: Omit<Validation, 'boxes'> = {
  rule: { kind: 'date', min: '2015-01-01', max: '2045-12-31' },
  alert: {
    style: 'stop',
    title: 'Ngày chốt chưa đúng',
    message: 'Ngày chốt số liệu là một ngày. Hãy nhập lại, ví dụ 14/03/2026.',
  },
  prompt: {
    title: 'Ngày chốt số liệu',
    message:
      'Mặc định là ngày cuối kỳ. Có thể gõ ngày khác; xóa đi rồi nạp lại kế hoạch để trở về mặc định.',
  },
};

const warningEntry: Omit<Validation, 'boxes'> = {
  rule: { kind: 'whole', min: 0, max: 365 },
  alert: {
    style: 'stop',
    title: 'Số ngày chưa đúng',
    message: 'Hãy nhập số nguyên từ 0 đến 365, ví dụ 15.',
  },
  prompt: {
    title: 'Báo sắp đến hạn',
    message: 'Nhiệm vụ còn chừng này ngày trở xuống thì ghi «Sắp đến hạn».',
  },
};

const beforeEntry: Omit<Validation, 'boxes'> = {
  rule: { kind: 'list', source: `=${listNames.yesNo}` },
  alert: {
    style: 'stop',
    title: 'Lựa chọn chưa đúng',
    message: 'Hãy chọn «Có» hoặc «Không» trong danh sách.',
  },
  prompt: {
    title: '«Trước ngày X»',
    message: '«Không»: «trước 31/12» thì hạn cuối là 30/12. «Có»: hạn cuối là 31/12.',
  },
};
