/** A document written out in a test: a paragraph a line, "|" between the cells of a row. */
import { outlineOf } from '../../../src/document/outline/outlineOf';
import { readTasks } from '../../../src/document/tasks/readTasks';
import type { Block, Outline, PlanContext, ReadTask, TableCell } from '../../../src/document/types';

export const year2026: PlanContext = {
  years: { from: 2026, to: 2026 },
  issuer: 'UBND tỉnh Hà Nam',
  issuedOn: '2026-01-15',
};

/**
 * "^" is a cell merged with the one above, "<" one merged with the one to its left, "⏎" a new line in a
 * cell; a line of "---" parts two tables that follow each other.
 */
export function outline(text: string): Outline {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows: rows.map((_, at) => rowOf(rows, at)) });
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    const words = line.trim();
    if (words.includes('|')) {
      rows.push(words.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')));
      continue;
    }
    close();
    if (words !== '' && words !== '---') {
      const strong = words.startsWith('**');
      blocks.push({ kind: 'paragraph', strong, text: words.replaceAll('**', '') });
    }
  }
  close();
  return outlineOf(blocks);
}

function rowOf(rows: readonly (readonly string[])[], at: number): { cells: TableCell[] } {
  const row = rows[at] ?? [];
  const cells: TableCell[] = [];
  row.forEach((text, column) => {
    if (text === '^' || text === '<') return;
    let columns = 1;
    while (row[column + columns] === '<') columns += 1;
    let deep = 1;
    while (rows[at + deep]?.[column] === '^') deep += 1;
    cells.push({ text, columns, rows: deep });
  });
  return { cells };
}

export function tasksOf(text: string, context: PlanContext = year2026): readonly ReadTask[] {
  return readTasks(outline(text), context);
}

/** Each task on a line: reference, title, who leads, who takes part, product, deadline, last days. */
export function shown(text: string, context: PlanContext = year2026): readonly string[] {
  return tasksOf(text, context).map(({ item }) =>
    [
      item.ref,
      item.title,
      item.lead.join(' + '),
      item.coop.join(' + '),
      item.deliverable ?? '',
      item.deadline.text,
      item.deadline.kind === 'fixed' ? item.deadline.due.join(' ') : item.deadline.kind,
    ].join(' · '),
  );
}

export function codes(
  text: string,
  context: PlanContext = year2026,
): readonly (readonly string[])[] {
  return tasksOf(text, context).map(({ notes }) => notes.map(({ code }) => code));
}
