/**
 * Section 5, what a report is tempted to pass over: figures without a result, findings of the check that
 * stand open, and what was explained.
 */
import { numberCell, textCell } from '../workbook/content';
import { cutToLines, piecesOf } from './fitting';
import { statusLook } from './looks';
import { withNext, type SheetRow, type Span } from './sheetRow';
import type { ExplainedLine, FindingLine, IndicatorLine, Summary } from './summaryTypes';
import {
  bodyRow,
  column,
  gap,
  headerRow,
  listOf,
  sectionTitle,
  subTitle,
  words,
} from './tableRows';

/** No row is higher than these many lines; what is longer goes on in the next row. */
const mostLines = 12;
/** Enough to know a name by, or an explanation that stands in full elsewhere. */
const shortLines = 2;
/** Names of indicators and tasks are long: they have the room of several columns. */
const name: Span = { from: 2, to: 4 };

function list(
  title: string,
  header: SheetRow,
  count: number,
  unit: string,
  rows: readonly SheetRow[],
): readonly SheetRow[] {
  if (count === 0) return [{ ...subTitle(`${title}: không có.`), keepWithNext: false }];
  return [subTitle(`${title}: ${String(count)} ${unit}`), ...listOf(header, rows), gap()];
}

const target: Span = { from: 5, to: 6 };
const status: Span = { from: 7, to: 8 };
const reason: Span = { from: 9, to: 10 };

function withoutResultRow(line: IndicatorLine, index: number): SheetRow {
  return bodyRow(
    [
      { column: 0, content: numberCell(index + 1), looks: ['count'] },
      words(1, line.ref, 4, ['centre']),
      words(name, line.name, shortLines),
      words(target, line.targetText, 12),
      words(status, `${line.symbol} ${line.statusText}`, 4, ['centre', statusLook(line.status)]),
      words(reason, line.explanation === '' ? '(chưa giải trình)' : line.explanation, 6),
    ],
    { merges: [name, target, status, reason], mark: 'withoutResultLine' },
  );
}

function withoutResult({ withoutResult: lines }: Summary): readonly SheetRow[] {
  const header = headerRow([
    column(0, 'TT'),
    column(1, 'Căn cứ'),
    { ...name, text: 'Chỉ tiêu' },
    { ...target, text: 'Mục tiêu' },
    { ...status, text: 'Đánh giá' },
    { ...reason, text: 'Giải trình' },
  ]);
  const title = '5.1. Chỉ tiêu không có kết quả trong kỳ';
  return list(title, header, lines.length, 'chỉ tiêu', lines.map(withoutResultRow));
}

const subject: Span = { from: 2, to: 3 };
const message: Span = { from: 5, to: 7 };
const remedy: Span = { from: 8, to: 10 };
const severities = {
  error: { text: '✗ Lỗi', look: 'red' },
  warning: { text: '▲ Cảnh báo', look: 'amber' },
} as const;

function findingRow(line: FindingLine): SheetRow {
  const { text, look } = severities[line.severity];
  const { sheet, cell } = line.place;
  const place = cell === '' ? `«${sheet}»` : `«${sheet}», ô ${cell}`;
  return bodyRow(
    [
      { column: 0, content: numberCell(line.number), looks: ['count'] },
      words(1, text, 4, ['centre', look]),
      words(subject, line.subject, shortLines),
      words(4, place, 8),
      words(message, line.message, mostLines),
      words(remedy, line.remedy, mostLines),
    ],
    { merges: [subject, message, remedy], mark: 'findingLine' },
  );
}

function findings({ openFindings: lines }: Summary): readonly SheetRow[] {
  const header = headerRow([
    column(0, 'TT'),
    column(1, 'Mức độ'),
    { ...subject, text: 'Chỉ tiêu, nhiệm vụ' },
    column(4, 'Trang, ô'),
    { ...message, text: 'Nội dung' },
    { ...remedy, text: 'Cần làm' },
  ]);
  const title = '5.2. Số liệu còn phát hiện khi kiểm tra';
  return list(title, header, lines.length, 'nội dung', lines.map(findingRow));
}

const standing: Span = { from: 5, to: 6 };
const explained: Span = { from: 7, to: 10 };

function explainedRows(line: ExplainedLine): readonly SheetRow[] {
  const [first = '', ...rest] =
    line.inFullAt === null
      ? piecesOf(line.explanation, explained, mostLines)
      : [cutToLines(line.explanation, explained, shortLines)];
  const merges = [name, standing, explained];
  const row = bodyRow(
    [
      { column: 0, content: numberCell(line.number), looks: ['count'] },
      words(1, line.ref, 4, ['centre']),
      words(name, line.name, shortLines),
      words(standing, `${line.symbol} ${line.statusText}`, 4, ['centre']),
      { column: explained.from, content: textCell(first.trimEnd()), looks: ['textFormat'] },
    ],
    { merges, mark: 'explainedLine' },
  );
  const more = rest.map((piece) =>
    bodyRow(
      [{ column: explained.from, content: textCell(piece.trimEnd()), looks: ['textFormat'] }],
      { merges },
    ),
  );
  return [more.length === 0 ? row : withNext(row), ...more];
}

function explanations({ explained: lines }: Summary): readonly SheetRow[] {
  const header = headerRow([
    column(0, 'TT'),
    column(1, 'Căn cứ'),
    { ...name, text: 'Chỉ tiêu, nhiệm vụ' },
    { ...standing, text: 'Đánh giá, tiến độ' },
    { ...explained, text: 'Giải trình' },
  ]);
  const title = '5.3. Chỉ tiêu, nhiệm vụ đã được giải trình (toàn văn ở mục 2, 3)';
  return list(title, header, lines.length, 'nội dung', lines.flatMap(explainedRows));
}

export function openSection(summary: Summary): readonly SheetRow[] {
  return [
    sectionTitle('5. Số liệu chưa có kết quả, còn phát hiện, đã giải trình'),
    ...withoutResult(summary),
    ...findings(summary),
    ...explanations(summary),
  ];
}
