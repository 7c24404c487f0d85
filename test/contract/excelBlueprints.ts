/** Small sheets of our own for the contract of src/excel: everything a blueprint can say, in few cells. */
import type {
  Content,
  NameBlueprint,
  SheetBlueprint,
  TableBlueprint,
} from '../../src/workbook/blueprint';
import type { WorkbookChange } from '../../src/excel';

export const text = (value: string): Content => ({ kind: 'text', text: value });
export const number = (value: number): Content => ({ kind: 'number', value });
export const formula = (value: string): Content => ({
  kind: 'formula',
  formula: value,
  cached: null,
});
export const empty: Content = { kind: 'empty' };

const a4 = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: true,
  margins: { top: 15, bottom: 15, left: 10, right: 10 },
} as const;

/** What every sheet needs; a test says what it is about. */
export function sheet(
  wanted: Partial<SheetBlueprint> & Pick<SheetBlueprint, 'key' | 'name'>,
): SheetBlueprint {
  return {
    tabColour: '#1F4E79',
    columnWidths: [],
    rowHeights: [],
    blocks: [],
    merges: [],
    layers: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    gridlines: true,
    print: a4,
    isProtected: false,
    visibility: 'visible',
    ...wanted,
  };
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly done: number | null;
}

const headers = ['Mã', 'Chỉ tiêu', 'Tử số', 'Gấp đôi'];

export const doubled = '=ChiTieu[[#This Row],[Tử số]]*2';

export function indicatorTable(rows: number): TableBlueprint {
  return {
    name: 'ChiTieu',
    box: { top: 3, left: 0, bottom: 3 + rows, right: 3 },
    columns: headers.map((name) => (name === 'Gấp đôi' ? { name, calculated: doubled } : { name })),
    style: 'TableStyleLight1',
    bandedRows: false,
    filterButtons: true,
  };
}

/** A sheet with a title, a table with entry cells, rules, and all that goes with it. */
export function indicatorSheet(rows: readonly Row[]): SheetBlueprint {
  const last = 3 + rows.length;
  const body = { top: 4, left: 0, bottom: last, right: 3 };
  const entry = { ...body, left: 2, right: 2 };
  return sheet({
    key: 'indicators',
    name: 'Chỉ tiêu',
    columnWidths: [8, 40, 12, 12],
    rowHeights: [
      { from: 0, to: 0, points: 24 },
      { from: 4, to: last, points: 30 },
    ],
    blocks: [
      { top: 0, left: 0, rows: [[text('Chỉ tiêu của kế hoạch')]] },
      {
        top: 3,
        left: 0,
        rows: [
          headers.map(text),
          ...rows.map(({ id, name, done }) => [
            text(id),
            text(name),
            done === null ? empty : number(done),
            formula(doubled),
          ]),
        ],
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    layers: [
      {
        boxes: [{ top: 0, left: 0, bottom: last, right: 3 }],
        style: { font: { name: 'Arial', size: 10 }, vertical: 'center' },
      },
      {
        boxes: [{ top: 3, left: 0, bottom: 3, right: 3 }],
        style: {
          font: { bold: true, colour: '#FFFFFF' },
          fill: '#1F4E79',
          horizontal: 'center',
          wrap: true,
          border: { edges: 'all', style: 'thin', colour: '#FFFFFF' },
        },
      },
      {
        boxes: [body],
        style: { border: { edges: 'all', style: 'thin', colour: '#D0D7DE' }, wrap: true },
      },
      { boxes: [entry], style: { fill: '#FFF8DC', locked: false, numberFormat: '#,##0' } },
    ],
    tables: [indicatorTable(rows.length)],
    conditionalFormats: [
      {
        boxes: [body],
        formula: '=$C5>10',
        style: { fill: '#DDF2E1', colour: '#13512A', bold: true },
        stopIfTrue: true,
      },
      {
        boxes: [
          { ...body, right: 0 },
          { ...body, left: 3 },
        ],
        formula: '=$C5=""',
        style: { italic: true },
      },
    ],
    validations: [
      {
        boxes: [entry],
        rule: { kind: 'decimal', min: 0 },
        alert: { style: 'stop', title: 'Tử số', message: 'Hãy nhập một số không âm.' },
        prompt: { title: 'Tử số', message: 'Số việc đã làm được trong kỳ.' },
      },
    ],
    freeze: { rows: 4, columns: 2 },
    gridlines: false,
    print: {
      ...a4,
      titleRows: { from: 3, to: 3 },
      area: { top: 0, left: 0, bottom: last, right: 3 },
      centerHorizontally: true,
      footer: 'Trang &P/&N',
    },
    isProtected: true,
    selection: 'C5',
  });
}

export const indicatorNames: readonly NameBlueprint[] = [
  { name: 'KH_MaKeHoach', sheet: 'indicators', box: { top: 0, left: 0, bottom: 0, right: 0 } },
];

export const rowsOf = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `CT-${String(index + 1).padStart(2, '0')}`,
    name: `Tỷ lệ hồ sơ nộp trực tuyến, nhóm ${String(index + 1)}`,
    done: index * 5,
  }));

/** The change that lays one sheet out. */
export function changeOf(
  one: SheetBlueprint,
  options: Partial<WorkbookChange> & { readonly currentName?: string | null } = {},
): WorkbookChange {
  const { currentName = null, ...rest } = options;
  return {
    act: 'Nạp kế hoạch',
    sheets: [{ sheet: one, currentName }],
    names: one.key === 'indicators' ? indicatorNames : [],
    cells: [],
    activate: null,
    ...rest,
  };
}
