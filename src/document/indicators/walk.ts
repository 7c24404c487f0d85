/** Goes through the clauses and hands each its setting: the year, the heading and the role above it. */
import { namedYears } from '../../vietnamese/target/namedYears';
import type { Clause, PlanContext } from '../types';
import type { FoundIndicator, Setting } from './found';
import { withoutTimes } from './phrasing';
import { indicatorsOfText } from './prose';
import { goesOn } from './tables/joined';
import { indicatorsOfTable } from './tables/readTable';
import { indicatorsOfProducts } from './tables/products';
import { foldedWords } from './words';

interface Above {
  readonly path: readonly string[];
  readonly year: number | null;
  readonly lead: string;
  readonly isListed: boolean;
  readonly isGeneral: boolean;
}

const top: Above = { path: [], year: null, lead: '', isListed: false, isGeneral: false };

export function foundIn(
  clauses: readonly Clause[],
  context: PlanContext,
): readonly FoundIndicator[] {
  return ofClauses(clauses, top, context);
}

function ofClauses(
  clauses: readonly Clause[],
  above: Above,
  context: PlanContext,
): readonly FoundIndicator[] {
  return clauses.flatMap((clause, at) => {
    if (clause.table === null) return ofClause(clause, above, context);
    const before = clauses[at - 1];
    if (before && isPiece(before, clause)) return [];
    const pieces = [clause];
    for (let next = at + 1; next < clauses.length; next += 1) {
      const [last, piece] = [clauses[next - 1], clauses[next]];
      if (!last || !piece || !isPiece(last, piece)) break;
      pieces.push(piece);
    }
    return ofTable(clause, pieces, above, context);
  });
}

function isPiece({ table: before, block }: Clause, { table, block: own }: Clause): boolean {
  return (
    before !== null && table !== null && goesOn({ table: before, block }, { table, block: own })
  );
}

const speechless: ReadonlySet<Clause['role']> = new Set([
  'addresses',
  'preamble',
  'motivation',
  'funding',
]);

function ofTable(
  clause: Clause,
  pieces: readonly Clause[],
  above: Above,
  context: PlanContext,
): readonly FoundIndicator[] {
  if (speechless.has(clause.role)) return [];
  const setting = settingOf(clause, above, context);
  const tables = pieces.flatMap(({ table, block }) => (table === null ? [] : [{ table, block }]));
  return indicatorsOfTable(tables, setting) ?? indicatorsOfProducts(tables, setting);
}

function ofClause(clause: Clause, above: Above, context: PlanContext): readonly FoundIndicator[] {
  if (clause.role === 'addresses') return [];
  const setting = settingOf(clause, above, context);
  const found = readsText(clause) ? ofText(clause, setting) : [];
  const below = belowOf(clause, above, context);
  return [...found, ...ofClauses(clause.children, below, context)];
}

function readsText({ role }: Clause): boolean {
  return role === 'objectives' || role === 'tasks' || role === 'other';
}

/** "Mục tiêu: 100% hồ sơ …" inside a task is an objective all the same. */
const opensObjectives = /^(?:mục tiêu|chỉ tiêu)[^:.;]{0,40}:\s*/iu;

function ofText({ text, heading, children }: Clause, setting: Setting): readonly FoundIndicator[] {
  if (text === '') return [];
  const label = heading ? null : opensObjectives.exec(text);
  if (label) {
    const year = setting.year ?? yearOf(label[0], setting.context);
    return indicatorsOfText(text.slice(label[0].length), {
      ...setting,
      year,
      source: 'objectives',
    });
  }
  // A heading is a title; only a sentence that bears a figure itself says something.
  if (heading && (!/\d ?%/.test(text) || (children.length > 0 && text.endsWith(':')))) return [];
  return indicatorsOfText(text, setting);
}

function settingOf(clause: Clause, above: Above, context: PlanContext): Setting {
  const { block, ref, role } = clause;
  return {
    block,
    ref,
    section: above.path.join(' / '),
    context,
    source: role === 'objectives' ? 'objectives' : 'task',
    year: above.year,
    lead: above.lead,
    isListed: above.isListed,
    isGeneral: above.isGeneral,
    isAnnual: false,
    owner: null,
  };
}

function belowOf(clause: Clause, above: Above, context: PlanContext): Above {
  const { text, heading } = clause;
  if (text === '') return above;
  const words = foldedWords(text);
  const opens = heading || text.endsWith(':');
  if (!opens) return { ...above, path: above.path, lead: '' };
  const name = text.replace(/[\s:.]+$/u, '');
  const isTime = /^(?:phấn đấu)?[\s,.:–-]*$/iu.test(withoutTimes(name));
  const isGeneral = /mục tiêu (?:chung|tổng quát)|tổng quát/u.test(words)
    ? !/cụ thể/u.test(words)
    : /cụ thể|chỉ tiêu/u.test(words)
      ? false
      : above.isGeneral;
  return {
    path: isTime || !heading ? above.path : [...above.path, name],
    year: yearOf(text, context) ?? above.year,
    lead: isTime || !text.endsWith(':') || isTitle(words) ? '' : name,
    isListed: /chỉ tiêu/u.test(words) || (above.isListed && !/mục tiêu chung/u.test(words)),
    isGeneral,
  };
}

/** Names a part of the plan and no thing that is measured. */
function isTitle(words: string): boolean {
  return /^(?:mục tiêu|chỉ tiêu|một số|các|nhiệm vụ|nội dung|về|cụ thể|trong đó|phấn đấu|giải pháp|định hướng)/u.test(
    words,
  );
}

/** The year of a heading; one that names several ("2021-2025, định hướng đến 2030") names none. */
function yearOf(text: string, context: PlanContext): number | null {
  const years = new Set(
    namedYears(text, context).flatMap(({ year, isBaseline }) => (isBaseline ? [] : [year])),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
