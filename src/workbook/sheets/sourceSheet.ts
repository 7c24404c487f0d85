/**
 * «Kế hoạch gốc»: the plan that the workbook was laid out from, where the library does not have it. Very
 * hidden, for programs alone; whoever brings it to light is told what it is.
 */
import type { Plan } from '../../plan/types';
import { boxOf } from '../address';
import type { Content, SheetBlueprint } from '../blueprint';
import { sourceHeaders } from '../columns';
import { emptyCell, numberCell, textCell } from '../content';
import { sheetNames, tableNames } from '../names';
import { workingPage } from '../pageSetup';
import { tabColours } from '../palette';
import { planPieces } from '../planSource';
import { styles } from '../styles';

const top = 3;

/** @param plan `null` when a plan stood there that the library has by now */
export function sourceSheet(plan: Plan | null): SheetBlueprint {
  const { number, text, mark } = sourceHeaders;
  const rows = plan === null ? [[emptyCell, emptyCell, emptyCell]] : pieceRows(plan);
  const table = boxOf(top, 0, rows.length + 1, 3);
  const titles = [
    sheetNames.source,
    'Bản kế hoạch mà sổ này được lập từ đó, để dùng tiếp mà không cần tệp kế hoạch. Xin đừng sửa.',
  ];
  return {
    key: 'source',
    name: sheetNames.source,
    tabColour: tabColours.quiet,
    columnWidths: [8, 100, 22],
    rowHeights: [],
    blocks: [
      { top: 0, left: 0, rows: titles.map((title) => [textCell(title)]) },
      { top, left: 0, rows: [[number, text, mark].map(textCell), ...rows] },
    ],
    merges: [],
    layers: [
      { boxes: [boxOf(0, 0, table.bottom + 1, 3)], style: styles.base },
      { boxes: [boxOf(0, 0, 1, 1)], style: styles.sheetTitle },
      { boxes: [boxOf(top, 0, 1, 3)], style: styles.tableHeader },
      { boxes: [boxOf(top + 1, 1, rows.length, 2)], style: styles.text },
    ],
    tables: [
      {
        name: tableNames.source,
        box: table,
        columns: [number, text, mark].map((name) => ({ name })),
        style: null,
        bandedRows: false,
        filterButtons: false,
      },
    ],
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: workingPage({ area: table }),
    isProtected: true,
    visibility: 'veryHidden',
  };
}

function pieceRows(plan: Plan): Content[][] {
  const { pieces, mark } = planPieces(plan);
  return pieces.map((piece, index) => [
    numberCell(index + 1),
    { kind: 'text', text: piece },
    textCell(mark),
  ]);
}
