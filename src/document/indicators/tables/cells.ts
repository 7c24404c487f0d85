/** What a cell of an indicator table asks for: "≥ 95", "Trên 95", "95%", "Top 10", "85 - 90", "x". */
import { figureAt } from '../../../vietnamese/target/figures';
import { readTargets } from '../../../vietnamese/target/readTargets';
import { compareWordAfter, compareWordBefore } from '../../../vietnamese/target/comparisons';
import type { TargetReading } from '../../../vietnamese/target/types';
import { tokenize } from '../../../vietnamese/text/token';
import type { PlanContext } from '../../types';
import { foldedWords, tidy } from '../words';

const nothing = /^(?:|[-–—.…_/]+|0?0?)$/u;
const done = /^(?:x|có|đạt|hoàn thành|thực hiện|✓|đã hoàn thành|được ban hành|ban hành)$/u;

export type CellTarget = TargetReading | 'none' | 'unclear';

/** @param unit the unit column's, or what the name says */
export function cellTarget(text: string, unit: string | null, { years }: PlanContext): CellTarget {
  const cell = tidy(text);
  if (nothing.test(cell)) return 'none';
  if (done.test(foldedWords(cell))) return reading(cell, { op: 'done', value: null, unit: null });
  const figure = figureOf(cell, unit);
  if (figure) return figure;
  const [read] = readTargets(`đạt ${cell}`, { years }).filter(({ op }) => op !== 'done');
  if (read) return { ...read, unit: unitNamed(read.unit, unit) };
  return 'unclear';
}

type Said = Pick<TargetReading, 'op' | 'value' | 'unit'> & { readonly value2?: number | null };

function reading(quote: string, { op, value, unit, value2 = null }: Said): TargetReading {
  return {
    op,
    value,
    value2,
    unit,
    year: null,
    baselineYear: null,
    quote,
    start: 0,
    end: quote.length,
  };
}

/** A figure with nothing beside it but its comparison and "%". */
function figureOf(cell: string, unit: string | null): TargetReading | null {
  const tokens = tokenize(cell);
  const at = tokens.findIndex(({ kind }) => kind === 'digits');
  const figure = at < 0 ? null : figureAt(tokens, at);
  if (!figure) return null;
  const isRank = unit !== null && /^(?:thứ )?hạng|xếp hạng|vị trí|thứ bậc/u.test(foldedWords(unit));
  const before = compareWordBefore(tokens, at);
  const after = compareWordAfter(tokens, figure.next);
  const lead = foldedWords(cell.slice(0, tokens[at]?.start ?? 0));
  const top = /^(?:top|tốp|trong top|nhóm|hạng|thứ|xếp thứ|xếp hạng)(?: đầu)?$/u.test(lead);
  const tail = tokens.slice(figure.next).map(({ text }) => text);
  const isAlone =
    tail.length === 0 || after !== null || tail[0] === '/' || isUnit(tail.join(' '), unit);
  if (!isAlone || !(lead === '' || before || top || /^(?:đạt|khoảng|từ|đạt từ|≥|≤)$/u.test(lead)))
    return null;
  const { value, value2 } = figure;
  if (isRank || top) {
    const worst = Math.max(value, value2 ?? value);
    return reading(cell, {
      op: '<=',
      value: worst,
      value2: value2 === null ? null : value,
      unit: 'hạng',
    });
  }
  const percent = figure.percent || unit?.includes('%') === true;
  const name = unitNamed(figure.percent ? '%' : null, unit);
  const op =
    after ?? before?.op ?? (value2 !== null ? 'between' : percent && value === 100 ? '=' : '>=');
  return reading(cell, { op, value, value2, unit: name });
}

function isUnit(tail: string, unit: string | null): boolean {
  return unit !== null && foldedWords(tail) === foldedWords(unit);
}

function unitNamed(own: string | null, column: string | null): string | null {
  if (column === null || own === 'hạng') return own;
  const name = tidy(column);
  if (/^(?:%|phần trăm|tỷ lệ(?: %)?|tỷ lệ \(%\))$/iu.test(name)) return '%';
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A plain figure of a column of results, or `null`. */
export function resultIn(text: string): number | null {
  const tokens = tokenize(text);
  const at = tokens.findIndex(({ kind }) => kind === 'digits');
  return at < 0 || at > 2 ? null : (figureAt(tokens, at)?.value ?? null);
}
