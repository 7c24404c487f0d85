/** One row of a task table, its cells sorted by what their columns hold. */
import { isBlank, labelled, oneLine } from '../words';
import type { Part, Parts } from '../raw';
import type { Column } from './header';
import { ownText, type GridCell, type GridRow } from './grid';
import { plainLabel, rankOf, type Rank } from './order';

export interface TaskRow {
  readonly label: string;
  readonly rank: Rank;
  readonly title: string;
  /** The cell of the title begins here, not in a row above. */
  readonly ownTitle: boolean;
  /** What the cells hold, merged ones too. */
  readonly parts: Parts;
  /** Parts whose cell begins in this row. */
  readonly own: ReadonlySet<Part>;
  /** Parts whose cell is merged with one above. */
  readonly merged: ReadonlySet<Part>;
  /** The column of groups, when there is one and it begins here. */
  readonly group: string;
  /** One cell stands across most of the row. */
  readonly wide: boolean;
  /** First row of a table that goes on from the page before. */
  readonly newPage: boolean;
  readonly quote: string;
  readonly block: number;
}

const partOfField: Readonly<Record<string, Part>> = {
  deliverable: 'deliverable',
  lead: 'lead',
  agencies: 'lead',
  coop: 'coop',
  deadline: 'deadline',
  frequency: 'frequency',
};

interface Place {
  readonly newPage: boolean;
  readonly block: number;
}

export function taskRow(row: GridRow, columns: readonly Column[], place: Place): TaskRow | null {
  const cells = row.filter(({ from }) => from === 'here').map(({ text }) => text);
  const quote = cells
    .filter((text) => text !== '')
    .join('\n')
    .normalize('NFC');
  if (quote === '') return null;
  const parts: Record<Part, string> = {
    deliverable: '',
    lead: '',
    coop: '',
    deadline: '',
    frequency: '',
  };
  const own = new Set<Part>();
  const merged = new Set<Part>();
  const wide = wideCell(row, columns);
  if (wide === undefined) {
    row.forEach((cell, at) => {
      const field = columns[at]?.field ?? null;
      const part = field === null ? undefined : partOfField[field];
      if (part === undefined || cell.from === 'left' || isBlank(cell.text)) return;
      parts[part] = parts[part] === '' ? cell.text : `${parts[part]}\n${cell.text}`;
      (cell.from === 'here' ? own : merged).add(part);
    });
    const times = timesOf(row, columns);
    if (times !== '') {
      parts.deadline = parts.deadline === '' ? times : `${parts.deadline}; ${times}`;
      own.add('deadline');
    }
  }
  const order = columns.findIndex(({ field }) => field === 'order');
  const title = columns.findIndex(({ field }) => field === 'title');
  const group = columns.findIndex(({ field }) => field === 'group');
  const typedLabel = order >= 0 && row[order] !== wide ? ownText(row[order]) : '';
  const typed = oneLine(wide?.text ?? row[title]?.text ?? '');
  // "I. Cải cách thể chế" typed into the column of numbers.
  const isMisplaced = typed === '' && rankOf(typedLabel) === 'none';
  const words = isMisplaced ? oneLine(typedLabel) : typed;
  const [ownLabel, rest] = rankOf(typedLabel) === 'none' ? labelled(words) : [typedLabel, words];
  const [, bare] = labelled(rest);
  const repeatsLabel = labelled(rest)[0] === plainLabel(ownLabel);
  return {
    label: plainLabel(ownLabel),
    rank: rankOf(ownLabel),
    title: repeatsLabel ? bare : rest,
    ownTitle: wide !== undefined || isMisplaced || row[title]?.from === 'here',
    parts,
    own,
    merged,
    group: oneLine(ownText(row[group])),
    wide: wide !== undefined,
    newPage: place.newPage,
    quote,
    block: place.block,
  };
}

/** A title across the row: "I | Cải cách thể chế" with one cell over all the others. */
function wideCell(row: GridRow, columns: readonly Column[]): GridCell | undefined {
  const wide = row.find(
    ({ from, columns: width }) => from === 'here' && width > columns.length / 2,
  );
  if (!wide) return undefined;
  const others = row.filter((cell) => cell.from === 'here' && cell !== wide && cell.text !== '');
  return others.every(({ text }) => rankOf(text) !== 'none') ? wide : undefined;
}

/** "X" under "Quý I" and "Quý II", or two columns for the beginning and the end. */
function timesOf(row: GridRow, columns: readonly Column[]): string {
  const cell = (field: 'start' | 'end'): string => {
    const at = columns.findIndex((column) => column.field === field);
    return oneLine(row[at]?.text ?? '');
  };
  const [start, end] = [cell('start'), cell('end')];
  const marks = columns.flatMap((column, at) => {
    const found = row[at];
    if (column.field !== 'mark' || !found || isBlank(found.text)) return [];
    return [
      { at, words: /^(x|✓|v|√|●|\*|có)$/iu.test(found.text) ? column.time : oneLine(found.text) },
    ];
  });
  const marked = marks
    .map(({ at, words }, place) => {
      const before = marks[place - 1];
      if (!before) return words;
      const follows = before.at === at - 1 && words === columns[at]?.time;
      return before.words === words ? '' : `${follows ? ', ' : '; '}${words}`;
    })
    .join('');
  if (isBlank(start)) return isBlank(end) ? marked : end;
  if (/^(?:hằng|hàng|mỗi)\s/iu.test(end)) {
    // "Quý IV | Hằng năm": when in each year, not from when on.
    return /^(?:quý|quí|tháng)\s/iu.test(start) ? `${start} ${end.toLowerCase()}` : end;
  }
  return isBlank(end) ? start : `Từ ${small(start)} đến ${small(end)}`;
}

function small(text: string): string {
  return /^(Quý|Tháng|Năm|Ngày)\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
