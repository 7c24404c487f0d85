/** A workbook that uses everything a blueprint can say, small enough to read. */
import type {
  Box,
  Content,
  PrintSetup,
  SheetBlueprint,
  WorkbookBlueprint,
} from '../../src/workbook/blueprint';

export const text = (value: string): Content => ({ kind: 'text', text: value });
export const number = (value: number): Content => ({ kind: 'number', value });
export const EMPTY: Content = { kind: 'empty' };

export function formula(code: string, cached: string | number | boolean | null = null): Content {
  return { kind: 'formula', formula: code, cached };
}

export function box(top: number, left: number, bottom: number, right: number): Box {
  return { top, left, bottom, right };
}

const PRINT: PrintSetup = {
  orientation: 'portrait',
  paper: 'A4',
  fitToWidth: true,
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
};

/** An empty sheet, to be spread into. */
export const BLANK_SHEET: SheetBlueprint = {
  key: 'plan',
  name: 'Kế hoạch',
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
  print: PRINT,
  isProtected: false,
  visibility: 'visible',
};

export function oneSheet(change: Partial<SheetBlueprint>): WorkbookBlueprint {
  const sheet = { ...BLANK_SHEET, ...change };
  return { sheets: [sheet], names: [], activeSheet: sheet.key };
}

const PLAN_SHEET: SheetBlueprint = {
  ...BLANK_SHEET,
  columnWidths: [28, 40],
  rowHeights: [{ from: 0, to: 0, points: 36 }],
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        [text('KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nnăm 2026'), EMPTY],
        [text('Mã kế hoạch'), text('0123')],
        [text('Ngày chốt'), { kind: 'date', date: '2026-03-14' }],
        [text('Ghi chú'), text('=HYPERLINK("http://x")')],
        [text('Đến nhiệm vụ'), { kind: 'link', text: 'Xem', sheet: "Nhiệm vụ '26", cell: 'A2' }],
        [text('Số nhiệm vụ'), formula('=COUNTA(NhiemVu[Mã])', 2)],
        [text('Bảo vệ'), { kind: 'boolean', value: true }],
      ],
    },
  ],
  merges: [box(0, 0, 0, 1)],
  layers: [
    { boxes: [box(0, 0, 6, 1)], style: { font: { name: 'Times New Roman', size: 13 } } },
    {
      boxes: [box(0, 0, 0, 1)],
      style: { font: { bold: true, colour: '#1F4E79' }, horizontal: 'center', wrap: true },
    },
    { boxes: [box(1, 1, 1, 1)], style: { numberFormat: '@' } },
    { boxes: [box(2, 1, 2, 1)], style: { numberFormat: 'dd/mm/yyyy', locked: false } },
    {
      boxes: [box(1, 0, 6, 1)],
      style: { border: { edges: 'outline', style: 'medium', colour: '#7F7F7F' } },
    },
  ],
  gridlines: false,
  isProtected: true,
  print: { ...PRINT, area: box(0, 0, 6, 1), centerHorizontally: true, footer: '&CTrang &P/&N' },
  selection: 'B3',
};

const TASKS_SHEET: SheetBlueprint = {
  ...BLANK_SHEET,
  key: 'tasks',
  name: "Nhiệm vụ '26",
  tabColour: '#C00000',
  columnWidths: [8, 50, 14, 12, 10],
  hiddenColumns: [4],
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        ['Mã', 'Nhiệm vụ', 'Trạng thái', 'Hạn', 'Trễ (ngày)'].map(text),
        [
          text('NV01'),
          text('Rà soát & công bố <thủ tục>'),
          text('Hoàn thành'),
          { kind: 'date', date: '2026-03-01' },
          formula('=KH_NgayChot-NhiemVu[[#This Row],[Hạn]]', 13),
        ],
        [
          text('NV02'),
          text('  Tập huấn _x0041_  '),
          text('Đang thực hiện'),
          { kind: 'date', date: '2026-12-31' },
          formula('=KH_NgayChot-NhiemVu[[#This Row],[Hạn]]', -292),
        ],
      ],
    },
  ],
  layers: [
    {
      boxes: [box(0, 0, 0, 4)],
      style: { fill: '#DDEBF7', font: { bold: true }, vertical: 'center', wrap: true },
    },
    {
      boxes: [box(0, 0, 2, 4)],
      style: { border: { edges: 'all', style: 'thin', colour: '#BFBFBF' } },
    },
    { boxes: [box(1, 3, 2, 3)], style: { numberFormat: 'dd/mm/yyyy', locked: false } },
    { boxes: [box(1, 1, 2, 1)], style: { wrap: true, indent: 1 } },
    { boxes: [box(1, 4, 2, 4)], style: { numberFormat: '0.00%' } },
  ],
  tables: [
    {
      name: 'NhiemVu',
      box: box(0, 0, 2, 4),
      columns: [
        { name: 'Mã' },
        { name: 'Nhiệm vụ' },
        { name: 'Trạng thái' },
        { name: 'Hạn' },
        { name: 'Trễ (ngày)', calculated: '=KH_NgayChot-NhiemVu[[#This Row],[Hạn]]' },
      ],
      style: 'TableStyleLight1',
      bandedRows: false,
      filterButtons: true,
    },
  ],
  conditionalFormats: [
    {
      boxes: [box(1, 0, 2, 4)],
      formula: '=$C2="Hoàn thành"',
      style: { fill: '#E2EFDA', colour: '#375623', bold: true },
      stopIfTrue: true,
    },
    { boxes: [box(1, 4, 2, 4)], formula: '=$E2>0', style: { colour: '#C00000', italic: true } },
  ],
  validations: [
    {
      boxes: [box(1, 2, 2, 2)],
      rule: { kind: 'list', source: '=DM_TrangThai' },
      alert: { style: 'stop', title: 'Trạng thái', message: 'Hãy chọn trong danh sách.' },
      prompt: { title: 'Trạng thái', message: 'Chọn một mục.' },
    },
    {
      boxes: [box(1, 3, 2, 3)],
      rule: { kind: 'date', min: '2026-01-01', max: '2026-12-31' },
      alert: { style: 'warning', title: 'Hạn', message: 'Ngày ngoài năm 2026.' },
    },
    {
      boxes: [box(1, 4, 2, 4)],
      rule: { kind: 'decimal', min: 0 },
      alert: { style: 'information', title: 'Số', message: 'Số không âm.' },
    },
    {
      boxes: [box(1, 0, 2, 0)],
      rule: { kind: 'custom', formula: '=COUNTIF($A$2:$A$3,A2)=1' },
      alert: { style: 'stop', title: 'Mã', message: 'Mã đã có.' },
    },
    {
      boxes: [box(1, 1, 2, 1)],
      rule: { kind: 'whole', min: 1, max: 5 },
      alert: { style: 'stop', title: 'Số', message: 'Từ 1 đến 5.' },
    },
  ],
  freeze: { rows: 1, columns: 2 },
  print: {
    ...PRINT,
    orientation: 'landscape',
    titleRows: { from: 0, to: 0 },
    header: '&RBiểu số 2',
  },
  selection: 'C2',
};

const LISTS_SHEET: SheetBlueprint = {
  ...BLANK_SHEET,
  key: 'lists',
  name: 'Danh mục',
  tabColour: '#7F7F7F',
  blocks: [
    {
      top: 0,
      left: 1,
      rows: [['Trạng thái'], ['Chưa thực hiện'], ['Đang thực hiện'], ['Hoàn thành']].map((row) =>
        row.map(text),
      ),
    },
    {
      top: 6,
      left: 0,
      rows: [[number(0.855), number(-0.1), number(1e21), formula('=1/0', '#DIV/0!')]],
    },
  ],
  tables: [
    {
      name: 'DM_Bang',
      box: box(0, 1, 3, 1),
      columns: [{ name: 'Trạng thái' }],
      style: null,
      bandedRows: true,
      filterButtons: false,
    },
  ],
  visibility: 'hidden',
};

export const SAMPLE_WORKBOOK: WorkbookBlueprint = {
  sheets: [PLAN_SHEET, TASKS_SHEET, LISTS_SHEET],
  names: [
    { name: 'KH_NgayChot', sheet: 'plan', box: box(2, 1, 2, 1) },
    { name: 'KH_MaKeHoach', sheet: 'plan', box: box(1, 1, 1, 1) },
    { name: 'DM_TrangThai', sheet: 'lists', box: box(1, 1, 3, 1) },
  ],
  activeSheet: 'tasks',
};
