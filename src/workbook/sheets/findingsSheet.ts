/**
 * «Kiểm tra»: the findings of the last check, the gravest first, each with a link to its cell. Values only: it
 * tells of the moment of the check.
 */
import type { Finding, Severity } from '../../assessment/types';
import { columnLetters } from '../address';
import type { Box, ConditionalFormat, Content, SheetBlueprint } from '../blueprint';
import { findingHeaders as headers } from '../columns';
import { emptyCell, numberCell, textCell } from '../content';
import { quoted } from '../formulas/reference';
import { sheetNames, tableNames } from '../names';
import { roleColours, tabColours, type RoleColours } from '../palette';
import { layTable, type ColumnSpec } from '../tableLayout';
import { headerRow, tableSheet } from './tableSheet';

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Lưu ý',
};

const severityColours: Readonly<Record<Severity, RoleColours>> = {
  error: roleColours.red,
  warning: roleColours.amber,
  note: roleColours.grey,
};

type Line = Finding | 'clean';

/**
 * @param findings in the order in which they are shown
 * @param nameOf what an indicator's or a task's id stands for, to be told before what is wrong with it
 * @example findingsSheet([]).blocks // one line that says that all is well
 */
export function findingsSheet(
  findings: readonly Finding[],
  nameOf: (subject: string) => string | null = () => null,
): SheetBlueprint {
  const rows: readonly Line[] = findings.length === 0 ? ['clean'] : findings;
  const columns = columnsOf(nameOf);
  const layout = layTable({
    name: tableNames.findings,
    top: headerRow,
    left: 0,
    columns,
    rows,
    filterButtons: findings.length > 0,
  });
  return tableSheet({
    key: 'findings',
    name: sheetNames.findings,
    tabColour: findings.some(({ severity }) => severity === 'error')
      ? '#B3120F'
      : tabColours.report,
    title: 'Kết quả kiểm tra',
    subtitle: summaryOf(findings),
    hint:
      findings.length === 0
        ? ''
        : 'Bấm vào ô ở cột «Ô» để đến chỗ cần xem. Sửa xong thì bấm «Kiểm tra» lại trong ngăn Sổ Kế hoạch.',
    columns,
    layout,
    conditionalFormats: severityFormats(layout.columnBox(headers.severity)),
    frozenColumns: 0,
    printTo: headers.remedy,
    // Written anew by every check; an officer may sort, filter and tick lines off.
    isProtected: false,
    firstEntry: headers.cell,
  });
}

function columnsOf(nameOf: (subject: string) => string | null): readonly ColumnSpec<Line>[] {
  return [
    {
      header: headers.number,
      characters: 6,
      looks: ['centred'],
      content: (line, index) => (line === 'clean' ? emptyCell : numberCell(index + 1)),
    },
    {
      header: headers.severity,
      characters: 12,
      looks: ['centred', 'strong'],
      content: (line) => textCell(line === 'clean' ? '✓' : severityWords[line.severity]),
    },
    {
      header: headers.sheet,
      characters: 19,
      looks: [],
      content: (line) => (line === 'clean' ? emptyCell : textCell(line.place.sheet)),
    },
    {
      header: headers.cell,
      characters: 9,
      looks: ['centred'],
      content: (line) => (line === 'clean' ? emptyCell : linkTo(line)),
    },
    {
      header: headers.message,
      characters: 58,
      looks: [],
      content: (line) =>
        textCell(
          line === 'clean'
            ? 'Không có lỗi: số liệu và tiến độ đã sẵn sàng để lập báo cáo.'
            : messageOf(line, nameOf),
        ),
    },
    {
      header: headers.remedy,
      characters: 42,
      looks: [],
      content: (line) =>
        textCell(line === 'clean' ? 'Bấm «Lập báo cáo» để lập bảng tổng hợp.' : line.remedy),
    },
  ];
}

/** Names of tasks can run over a page: the first words tell which one it is. */
const longestName = 90;

function messageOf(
  { subject, message }: Finding,
  nameOf: (subject: string) => string | null,
): string {
  const name = subject === null ? null : nameOf(subject);
  if (name === null) return message;
  const short = name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
  return `${short}: ${message}`;
}

function linkTo({ place: { sheet, cell } }: Finding): Content {
  if (sheet === '') return emptyCell;
  return { kind: 'link', text: cell === '' ? 'A1' : cell, sheet, cell: cell === '' ? 'A1' : cell };
}

/**
 * @example summaryOf([]) // 'Không có lỗi, không có cảnh báo.'
 */
function summaryOf(findings: readonly Finding[]): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    `${String(count('error'))} lỗi phải sửa`,
    `${String(count('warning'))} cảnh báo cần giải trình hoặc xem lại`,
    `${String(count('note'))} lưu ý`,
  ];
  return findings.length === 0 ? 'Không có lỗi, không có cảnh báo.' : parts.join(' · ');
}

function severityFormats(box: Box): readonly ConditionalFormat[] {
  const cell = `$${columnLetters(box.left)}${String(box.top + 1)}`;
  const format = (word: string, { fill, text }: RoleColours): ConditionalFormat => ({
    boxes: [box],
    formula: `=${cell}=${quoted(word)}`,
    style: { fill, colour: text, bold: true },
  });
  return [
    ...(Object.keys(severityWords) as Severity[]).map((severity) =>
      format(severityWords[severity], severityColours[severity]),
    ),
    format('✓', roleColours.green),
  ];
}
