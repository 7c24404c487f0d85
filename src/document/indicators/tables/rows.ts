/** The rows of an indicator table by what they hold: sections, groups with sub-rows, rows broken over a page. */
import { isScope } from '../scopes';
import { tidy } from '../words';
import type { GridRow } from '../../tasks/tables/grid';
import type { PlacedRow } from './joined';
import type { Header } from './header';

export interface Row {
  readonly block: number;
  readonly label: string;
  /** The words of the name that stand together in one cell. */
  readonly quote: string;
  readonly name: string;
  /** The row above that this one goes on with: "Tỷ lệ hồ sơ trực tuyến" over "- Cấp tỉnh". */
  readonly group: string;
  readonly sections: readonly string[];
  readonly unit: string | null;
  readonly owner: string;
  readonly time: string;
  readonly targets: readonly YearCell[];
  readonly results: readonly YearCell[];
}

interface YearCell {
  readonly year: number | null;
  readonly text: string;
}

interface Group {
  readonly text: string;
  readonly unit: string | null;
  readonly label: string;
}

const none: Group = { text: '', unit: null, label: '' };

export function rowsOf(grid: readonly PlacedRow[], { columns }: Header): readonly Row[] {
  const rows: Row[] = [];
  let section = '';
  let group: Group = none;
  let bullets = 0;
  const valued = columns.some(({ kind }) => kind === 'target');
  for (const { cells, block } of grid) {
    const row = rowOf(cells, block, columns);
    const above = rows.at(-1);
    if (row.name === '' && row.label === '') {
      if (above && row.owner !== '') {
        rows[rows.length - 1] = { ...above, owner: tidy(`${above.owner} ${row.owner}`) };
      }
      continue;
    }
    const isBlank =
      row.targets.every(({ text }) => text === '') && row.results.every(({ text }) => text === '');
    const isMerged = new Set(cells.map(({ text }) => text).filter((text) => text !== '')).size <= 2;
    if (isBlank && isMerged && row.owner === '' && isSection(row, cells)) {
      section = tidy(row.name || row.label);
      group = none;
      continue;
    }
    if (above && isBlank && isContinuation(row, valued)) {
      rows[rows.length - 1] = {
        ...above,
        name: tidy(`${above.name} ${row.name}`),
        owner: tidy(`${above.owner} ${row.owner}`),
      };
      continue;
    }
    const isSub = group.text !== '' && isBelow(row);
    if (!isSub) {
      group =
        isBlank && valued ? { text: plain(row.name), unit: row.unit, label: row.label } : none;
      bullets = 0;
    }
    if (isSub) bullets += 1;
    const sections = section === '' ? [] : [section];
    const unit = row.unit ?? (isSub ? group.unit : null);
    const name = plain(row.name);
    const label =
      isSub && !/[\p{L}\p{N}]/u.test(row.label) ? `${group.label}.-${bullets}` : row.label;
    rows.push({
      ...row,
      label: label.replace(/^\./u, ''),
      name,
      quote: isSub ? group.text : name,
      unit,
      sections,
      group: isSub ? group.text : '',
    });
  }
  return rows;
}

function rowOf(cells: GridRow, block: number, columns: Header['columns']): Row {
  const textOf = (kind: string): string => {
    const texts = columns.flatMap((column, at) => {
      const cell = cells[at];
      const isOwn = cell !== undefined && (cell.from !== 'left' || kind === 'owner');
      return column.kind === kind && isOwn ? [cell.text] : [];
    });
    return texts.filter((text) => text !== '').join('; ');
  };
  const cellsOf = (kind: 'target' | 'result'): readonly YearCell[] =>
    columns.flatMap((column, at) => {
      const cell = cells[at];
      return column.kind === kind && cell && cell.from !== 'left'
        ? [{ year: column.year, text: tidy(cell.text) }]
        : [];
    });
  const unit = tidy(textOf('unit'));
  return {
    block,
    quote: '',
    label: tidy(textOf('label')).replace(/[.)]+$/u, ''),
    name: textOf('name').replace(/\n/gu, ' '),
    group: '',
    sections: [],
    unit: unit === '' || unit === '-' ? null : unit,
    owner: tidy(textOf('owner')),
    time: tidy(textOf('year')),
    targets: cellsOf('target'),
    results: cellsOf('result'),
  };
}

/** "I | Cải cách thể chế", or one cell over the whole row. */
function isSection({ label, name, unit, time }: Row, cells: GridRow): boolean {
  if (unit !== null || time !== '' || /\d ?%/u.test(name)) return false;
  const isWide = cells.filter(({ from }) => from === 'here').length <= 1;
  return isWide || /^[IVXA-Z]+$/u.test(label);
}

function isContinuation({ label, name, unit }: Row, valued: boolean): boolean {
  return (
    label === '' &&
    unit === null &&
    name !== '' &&
    (valued || /^\p{Ll}/u.test(name)) &&
    !/^[-+•]/u.test(name)
  );
}

function isBelow({ label, name }: Row): boolean {
  return (
    /^[-+•]/u.test(name) ||
    /^[-+•]$/u.test(label) ||
    isScope(plain(name)) ||
    (label === '' && name !== '') ||
    (/^(?:[a-zđ]|\d+\.\d+(?:\.\d+)?)$/u.test(label) && plain(name).split(' ').length <= 6)
  );
}

function plain(name: string): string {
  return name.replace(/^[\s+•–-]+/u, '').trim();
}
