/**
 * A small workbook with one of everything that a saved file must hold.
 */
import { defaultPageLayout, defaultProtectionOptions } from '../../../workbench/engine/page';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { defaultTableLook } from '../../../workbench/engine/tables';

export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'Visible',
    tabColor: '#107C10',
    showGridlines: true,
    cells: [],
    columns: [],
    rows: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    conditionalFormats: [],
    validations: [],
    page: { ...defaultPageLayout, zoom: { horizontalFitToPages: 1 } },
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    name: 'Sổ thử',
    styles: [],
    sheets,
    names: [],
    activeSheet: sheets[0]?.name ?? '',
  };
}

const line = { style: 'thin', color: '#7F7F7F' } as const;

const tasks: SheetSnapshot = {
  ...emptySheet('Nhiệm vụ'),
  showGridlines: false,
  cells: [
    { row: 0, column: 0, value: 'Nhiệm vụ của "Quý I" & <cả năm>', style: 1 },
    { row: 0, column: 1, value: null, style: 1 },
    { row: 0, column: 2, value: null, style: 1 },
    { row: 2, column: 0, value: 'Mã', style: 2 },
    { row: 2, column: 1, value: 'Hạn hoàn thành', style: 2 },
    { row: 2, column: 2, value: 'Số ngày trễ', style: 2 },
    { row: 3, column: 0, value: '=không phải công thức' },
    { row: 3, column: 1, value: 46095, style: 3 },
    {
      row: 3,
      column: 2,
      value: 31,
      formula: '=KH_NgayChot-NhiemVu[[#This Row],[Hạn hoàn thành]]',
      style: 4,
    },
    { row: 4, column: 0, value: 'NV02\nhai dòng', style: 5 },
    { row: 4, column: 1, value: null, style: 3 },
    {
      row: 4,
      column: 2,
      value: '#N/A',
      formula: '=KH_NgayChot-NhiemVu[[#This Row],[Hạn hoàn thành]]',
      style: 4,
    },
    {
      row: 6,
      column: 0,
      value: 'Xem danh mục',
      style: 6,
      link: { documentReference: "'Danh mục'!B2" },
    },
    { row: 6, column: 1, value: true },
    { row: 6, column: 2, value: -1234.5 },
  ],
  columns: [
    { index: 0, size: 150 },
    { index: 1, size: 75, hidden: true },
  ],
  rows: [{ index: 2, size: 32.25 }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozen: { rows: 3, columns: 1 },
  tables: [
    {
      name: 'NhiemVu',
      area: { top: 2, left: 0, bottom: 4, right: 2 },
      columns: ['Mã', 'Hạn hoàn thành', 'Số ngày trễ'],
      look: { ...defaultTableLook, style: 'TableStyleLight9' },
      filters: [],
    },
  ],
  conditionalFormats: [
    {
      areas: [{ top: 3, left: 0, bottom: 4, right: 2 }],
      rule: { kind: 'custom', formula: '=$C4>30' },
      look: { fontColor: '#9C0006', fillColor: '#FFC7CE', bold: true },
      stopIfTrue: true,
    },
    {
      areas: [{ top: 3, left: 1, bottom: 4, right: 1 }],
      rule: { kind: 'custom', formula: '=ISBLANK($B4)' },
      look: { fillColor: '#FFF2CC' },
      stopIfTrue: false,
    },
  ],
  validations: [
    {
      areas: [{ top: 3, left: 0, bottom: 4, right: 0 }],
      criterion: { kind: 'list', source: '=DM_TrangThai', dropDown: true },
      ignoreBlanks: true,
      alert: { show: true, title: 'Mã', message: 'Hãy chọn trong danh sách.', style: 'Stop' },
      prompt: { show: true, title: 'Mã', message: 'Chọn mã nhiệm vụ.' },
    },
    {
      areas: [{ top: 3, left: 1, bottom: 4, right: 1 }],
      criterion: { kind: 'date', operator: 'Between', formula1: 46023, formula2: 46387 },
      ignoreBlanks: true,
      alert: { show: true, title: 'Ngày', message: 'Gõ ngày trong năm 2026.', style: 'Warning' },
      prompt: { show: false, title: '', message: '' },
    },
    {
      areas: [{ top: 3, left: 2, bottom: 4, right: 2 }],
      criterion: { kind: 'decimal', operator: 'GreaterThanOrEqual', formula1: 0 },
      ignoreBlanks: true,
      alert: { show: true, title: '', message: '', style: 'Information' },
      prompt: { show: false, title: '', message: '' },
    },
  ],
  page: {
    ...defaultPageLayout,
    orientation: 'Landscape',
    margins: { top: 56.69, bottom: 56.69, left: 85.04, right: 42.52, header: 21.6, footer: 21.6 },
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
    printArea: [{ top: 0, left: 0, bottom: 4, right: 2 }],
    titleRows: [2, 2],
    rowBreaks: [4],
    headerFooter: {
      ...defaultPageLayout.headerFooter,
      centerFooter: 'Trang &P/&N',
      rightFooter: '&D',
    },
  },
  protection: {
    options: {
      ...defaultProtectionOptions,
      allowAutoFilter: true,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: true,
    },
  },
  selection: [{ top: 3, left: 1, bottom: 4, right: 1 }],
};

const lists: SheetSnapshot = {
  ...emptySheet('Danh mục'),
  visibility: 'Hidden',
  cells: [
    { row: 0, column: 1, value: 'Trạng thái' },
    { row: 1, column: 1, value: 'Hoàn thành' },
  ],
};

/** Styles by number as the sheet's cells use them; 0 is the default. */
export const sampleWorkbook: WorkbookSnapshot = {
  name: 'Sổ thử',
  styles: [
    {},
    { bold: true, fontSize: 14, horizontal: 'Center', vertical: 'Center' },
    {
      bold: true,
      fontColor: '#FFFFFF',
      fillColor: '#1F4E78',
      wrapText: true,
      borders: { top: line, right: line, bottom: line, left: line },
    },
    { numberFormat: 'dd/mm/yyyy', fillColor: '#FFF9E5', locked: false },
    {
      numberFormat: '#,##0',
      fontName: 'Times New Roman',
      italic: true,
      horizontal: 'Left',
      indent: 1,
    },
    { wrapText: true, vertical: 'Top', borders: { bottom: line } },
    { underline: 'Single', fontColor: '#0563C1' },
  ],
  sheets: [tasks, lists],
  names: [
    { name: 'KH_NgayChot', formula: "='Danh mục'!$B$2", visible: true, comment: '' },
    { name: 'DM_TrangThai', formula: "='Danh mục'!$B$2:$B$4", visible: true, comment: '' },
    {
      name: 'KH_Vung',
      formula: "='Nhiệm vụ'!$A$1:$A$2,'Nhiệm vụ'!$A$3:$C$5",
      sheet: 'Nhiệm vụ',
      visible: false,
      comment: 'Vùng do bổ trợ dựng & giữ',
    },
    { name: 'NguongTre', formula: '=IFNA(30,0)', visible: true, comment: '' },
  ],
  activeSheet: 'Nhiệm vụ',
};
