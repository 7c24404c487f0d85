/** Small documents, typed as they look: paragraphs a line each, "**" for bold, "|" for table cells. */
import { readIndicators } from '../../../src/document/indicators/readIndicators';
import { outlineOf } from '../../../src/document/outline/outlineOf';
import type { Block, PlanContext, ReadIndicator, TableCell } from '../../../src/document/types';

const wide = /^\[(\d+)x(\d+)\]\s*/;

/** "[3x1] Mục tiêu" spans three columns. */
function cellOf(words: string): TableCell {
  const [, columns = '1', rows = '1'] = wide.exec(words) ?? [];
  return { text: words.replace(wide, ''), columns: Number(columns), rows: Number(rows) };
}

export function blocksOf(lines: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines.trim().split('\n')) {
    const words = line.trim();
    const last = blocks.at(-1);
    if (words.includes('|')) {
      const row = { cells: words.split('|').map((cell) => cellOf(cell.trim())) };
      if (last?.kind === 'table')
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
      else blocks.push({ kind: 'table', rows: [row] });
    } else if (words === '---') blocks.push({ kind: 'table', rows: [] });
    else
      blocks.push({
        kind: 'paragraph',
        text: words.replaceAll('**', ''),
        strong: /^\*\*/.test(words),
      });
  }
  return blocks;
}

export const plan: PlanContext = {
  years: { from: 2026, to: 2030 },
  issuer: 'UBND tỉnh',
  issuedOn: '2026-01-05',
};

export function indicatorsIn(lines: string, context = plan): readonly ReadIndicator[] {
  return readIndicators(outlineOf(blocksOf(lines)), context);
}

/** "Tỷ lệ hồ sơ trực tuyến [%]: 2026 >= 80, 2030 >= 90" */
export function shown({ item }: ReadIndicator): string {
  const { name, unit, milestones } = item;
  const aims = milestones.map(({ year, op, value, value2, benchmark }) =>
    [
      year,
      op,
      value ?? benchmark ?? '',
      value2 === null || value2 === undefined ? '' : `~ ${value2}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  return `${name}${unit === null ? '' : ` [${unit}]`}: ${aims.join(', ')}`;
}

/** One sentence of the objectives. */
export function targetsOf(sentence: string, context = plan): readonly string[] {
  return indicatorsIn(`II. MỤC TIÊU\n1. Mục tiêu cụ thể\n- ${sentence}`, context).map(shown);
}
