/**
 * A table of ours as columns over rows: what each column is called, how wide it is, how it looks and what
 * it holds. From this come the block, the table, a few large layers, and rows as high as their words need.
 */
import { boxOf } from './address';
import type {
  Block,
  Box,
  Content,
  FormatLayer,
  Style,
  TableBlueprint,
  Validation,
} from './blueprint';
import { shownText } from './content';
import { linePoints, rowPoints } from './metrics';
import { runsOf } from './runs';
import { bodySize, smallSize, styles } from './styles';

/** Looks are shared by columns: all columns of a look are one layer. Painted in this order. */
const looks = {
  computed: styles.computed,
  entry: styles.entry,
  identifier: styles.identifier,
  small: { font: { size: smallSize } },
  strong: { font: { bold: true } },
  centred: styles.centred,
  right: styles.right,
  date: styles.date,
  percent: { numberFormat: '0.00%' },
  whole: { numberFormat: '0' },
  own: { locked: false },
} as const satisfies Readonly<Record<string, Style>>;

export type Look = keyof typeof looks;

export interface ColumnSpec<Row> {
  readonly header: string;
  /** Width in characters of the default font. */
  readonly characters: number;
  readonly looks: readonly Look[];
  /** Folded away at first: aids of the formulas. */
  readonly hidden?: boolean;
  /** The formula that the whole column shares. */
  readonly calculated?: string;
  readonly content: (row: Row, index: number) => Content;
  readonly validation?: ColumnValidation;
}

export type ColumnValidation = Pick<Validation, 'rule' | 'alert' | 'prompt'>;

export interface TableSpec<Row> {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly columns: readonly ColumnSpec<Row>[];
  /** At least one: a table without a data row cannot exist. */
  readonly rows: readonly Row[];
  readonly filterButtons: boolean;
}

export interface TableLayout {
  readonly block: Block;
  readonly table: TableBlueprint;
  readonly layers: readonly FormatLayer[];
  readonly validations: readonly Validation[];
  /** Points of the header row and of each data row. */
  readonly headerPoints: number;
  readonly rowPoints: readonly number[];
  /** The data cells of a column; throws for a header that the table does not have. */
  readonly columnBox: (header: string) => Box;
  /** All data cells. */
  readonly body: Box;
  readonly hiddenColumns: readonly number[];
}

/**
 * Lays a table out.
 *
 * @throws Error when there is no row, or two columns bear one name: a slip of ours, never of a person's
 */
export function layTable<Row>(spec: TableSpec<Row>): TableLayout {
  const { name, top, left, columns, rows } = spec;
  if (rows.length === 0) throw new Error(`Table ${name} needs a data row.`);
  const headers = columns.map((column) => column.header);
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length) {
    throw new Error(`Table ${name} has two columns of one name.`);
  }
  const contents = rows.map((row, index) => columns.map((column) => column.content(row, index)));
  const body = boxOf(top + 1, left, rows.length, columns.length);
  const columnBoxes = (matches: (column: ColumnSpec<Row>) => boolean): Box[] =>
    runsOf(columns, matches).map(({ from, to }) => ({
      ...body,
      left: left + from,
      right: left + to,
    }));
  return {
    block: {
      top,
      left,
      rows: [headers.map((text): Content => ({ kind: 'text', text })), ...contents],
    },
    table: {
      name,
      box: boxOf(top, left, rows.length + 1, columns.length),
      columns: columns.map((column) => ({
        name: column.header,
        ...(column.calculated === undefined ? {} : { calculated: column.calculated }),
      })),
      style: null,
      bandedRows: false,
      filterButtons: spec.filterButtons,
    },
    layers: [
      { boxes: [boxOf(top, left, 1, columns.length)], style: styles.tableHeader },
      { boxes: [body], style: styles.tableBody },
      ...(Object.keys(looks) as Look[])
        .map((look) => ({
          boxes: columnBoxes((column) => column.looks.includes(look)),
          style: looks[look],
        }))
        .filter((layer) => layer.boxes.length > 0),
    ],
    validations: columns.flatMap((column, index) =>
      column.validation === undefined
        ? []
        : [
            {
              boxes: [{ ...body, left: left + index, right: left + index }],
              ...column.validation,
            },
          ],
    ),
    headerPoints: headerPoints(columns, spec.filterButtons),
    rowPoints: contents.map((cells) => pointsOf(cells, columns)),
    columnBox: (header) => {
      const index = headers.indexOf(header);
      if (index < 0) throw new Error(`Table ${name} has no column ${header}.`);
      return { ...body, left: left + index, right: left + index };
    },
    body,
    hiddenColumns: columns.flatMap((column, index) =>
      column.hidden === true ? [left + index] : [],
    ),
  };
}

/** The drop-down arrow of a filter takes the room of about three characters. */
const filterButton = 3;

function headerPoints<Row>(columns: readonly ColumnSpec<Row>[], filterButtons: boolean): number {
  return rowPoints(
    columns
      .filter((column) => column.hidden !== true)
      .map(({ header, characters }) => ({
        text: header,
        characters: Math.max(3, characters - (filterButtons ? filterButton : 0)),
        points: bodySize,
        bold: true,
      })),
    linePoints(bodySize) * 2 + 6,
  );
}

function pointsOf<Row>(cells: readonly Content[], columns: readonly ColumnSpec<Row>[]): number {
  return rowPoints(
    columns.flatMap((column, index) => {
      const content = cells[index];
      if (column.hidden === true || content === undefined) return [];
      const text = shownText(content);
      if (text === '') return [];
      const small = column.looks.includes('identifier') || column.looks.includes('small');
      return [
        {
          text,
          characters: column.characters,
          points: small ? smallSize : bodySize,
          bold: column.looks.includes('strong'),
        },
      ];
    }),
  );
}
