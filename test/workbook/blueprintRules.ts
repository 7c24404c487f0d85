/** What must hold for every workbook that we lay out: a list of broken rules, empty when all is well. */
import type { Box, SheetBlueprint, WorkbookBlueprint } from '../../src/workbook/blueprint';

const functions = new Set(
  'IF IFERROR AND OR NOT ISNUMBER ISLOGICAL EXACT INDEX MATCH COUNTIF COUNTIFS SUM ROUND ABS INT MIN MAX LEFT N MID MONTH NETWORKDAYS SUBSTITUTE TRIM TRUE FALSE'.split(
    ' ',
  ),
);

function overlap(one: Box, other: Box): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

function usedBox(sheet: SheetBlueprint): Box {
  const boxes = sheet.blocks.map(({ top, left, rows }) => ({
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + (rows[0]?.length ?? 1) - 1,
  }));
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...boxes.map((box) => box.bottom)),
    right: Math.max(...boxes.map((box) => box.right)),
  };
}

/** Breaches of the sheets' own rules, in words. */
export function brokenRules(workbook: WorkbookBlueprint): readonly string[] {
  const tables = new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(
        (table) => [table.name, new Set(table.columns.map(({ name }) => name))] as const,
      ),
    ),
  );
  const names = new Set(workbook.names.map(({ name }) => name));
  return [
    ...repeated(workbook.sheets.map(({ name }) => name.toLowerCase())).map((n) => `trang ${n} lặp`),
    ...repeated(workbook.names.map(({ name }) => name)).map((name) => `tên ${name} lặp`),
    ...repeated(workbook.sheets.flatMap(({ tables: own }) => own.map(({ name }) => name))).map(
      (name) => `bảng ${name} lặp`,
    ),
    ...workbook.names.flatMap(({ name, sheet: key, box }) => {
      const sheet = workbook.sheets.find((candidate) => candidate.key === key);
      return sheet && inside(box, usedBox(sheet)) ? [] : [`tên ${name} chỉ ra ngoài`];
    }),
    ...workbook.sheets.flatMap((sheet) => [
      ...brokenSheet(sheet),
      ...brokenFormulas(sheet, tables, names),
    ]),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function brokenSheet(sheet: SheetBlueprint): readonly string[] {
  const used = usedBox(sheet);
  const at = (row: number, column: number) =>
    sheet.blocks
      .map((block) => block.rows[row - block.top]?.[column - block.left])
      .find((content) => content !== undefined);
  const boxes = [
    ...sheet.layers.flatMap((layer) => layer.boxes),
    ...sheet.conditionalFormats.flatMap((format) => format.boxes),
    ...sheet.validations.flatMap((validation) => validation.boxes),
    ...sheet.merges,
    ...(sheet.print.area ? [sheet.print.area] : []),
  ];
  // A spare column of margin may stand at the right of what is used.
  const room = { ...used, right: Math.max(used.right + 1, sheet.columnWidths.length - 1) };
  return [
    ...(sheet.name.length > 31 || /[\\/?:*[\]]/.test(sheet.name) ? [`${sheet.name}: tên sai`] : []),
    ...sheet.blocks
      .filter(({ rows }) => rows.some((row) => row.length !== rows[0]?.length))
      .map(() => `${sheet.name}: khối không vuông`),
    ...boxes
      .filter((box) => box.top > box.bottom || box.left > box.right || !inside(box, room))
      .map((box) => `${sheet.name}: ô ngoài trang ${JSON.stringify(box)}`),
    ...sheet.tables.flatMap(({ name, box, columns }, index) => [
      ...(inside(box, used) ? [] : [`${name}: bảng ngoài trang`]),
      ...(box.bottom > box.top ? [] : [`${name}: bảng không có dòng`]),
      ...(columns.length === box.right - box.left + 1 ? [] : [`${name}: sai số cột`]),
      ...repeated(columns.map((column) => column.name.toLowerCase())).map(
        (c) => `${name}: ${c} lặp`,
      ),
      ...columns.flatMap((column, place) => {
        const header = at(box.top, box.left + place);
        return header?.kind === 'text' && header.text === column.name
          ? []
          : [`${name}: tiêu đề ${column.name} khác ô`];
      }),
      ...sheet.tables
        .slice(index + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${name} chồng ${other.name}`),
    ]),
    ...sheet.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        row.flatMap((content) =>
          content.kind === 'text' && (content.text.length > 32_767 || content.text === '')
            ? [`${sheet.name}: chữ dài hoặc rỗng`]
            : [],
        ),
      ),
    ),
    ...sheet.rowHeights
      .filter(({ points }) => points < 5 || points > 409)
      .map(({ points }) => `${sheet.name}: dòng cao ${points}`),
    ...sheet.validations
      .filter(
        ({ alert, prompt }) =>
          alert.message.length > 225 ||
          alert.title.length > 32 ||
          (prompt?.message.length ?? 0) > 255 ||
          (prompt?.title.length ?? 0) > 32,
      )
      .map(({ alert }) => `${sheet.name}: lời nhắc dài ${alert.title}`),
  ];
}

/** Formulas may only name tables, columns, cells and functions that there are. */
function brokenFormulas(
  sheet: SheetBlueprint,
  tables: ReadonlyMap<string, ReadonlySet<string>>,
  names: ReadonlySet<string>,
): readonly string[] {
  const formulas = new Set([
    ...sheet.blocks.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.flatMap((content) => (content.kind === 'formula' ? [content.formula] : [])),
      ),
    ),
    ...sheet.conditionalFormats.map(({ formula }) => formula),
    ...sheet.validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.source] : [])),
  ]);
  const broken: string[] = [];
  for (const formula of formulas) {
    if (!formula.startsWith('=')) broken.push(`${sheet.name}: ${formula} không phải công thức`);
    if (formula.length > 8192) broken.push(`${sheet.name}: công thức dài ${formula.length}`);
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    const reference = /([\p{L}_][\p{L}\d_]*)\[(?:\[#This Row\],\[([^\]]+)\]|([^[\]]+))\]/gu;
    for (const [text, table = '', ownColumn, column] of bare.matchAll(reference)) {
      const header = ownColumn ?? column ?? '';
      if (!tables.get(table)?.has(header)) broken.push(`${sheet.name}: ${text} không có`);
    }
    const words = bare.replace(reference, '0').matchAll(/[\p{L}_][\p{L}\d_]*/gu);
    for (const [word] of words) {
      if (functions.has(word) || names.has(word) || /^[A-Z]{1,3}\d+$/.test(word)) continue;
      if (/^E$/.test(word)) continue;
      broken.push(`${sheet.name}: không biết ${word}`);
    }
  }
  return broken;
}
