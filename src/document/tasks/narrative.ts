/**
 * Tasks of a plan that only tells them: the clauses of its task sections, without agencies or dates. A
 * bullet is one task with all that stands below it; headings are gone through.
 */
import type { Clause, Outline } from '../types';
import { isAttributeLine, linesOf } from './lists/items';
import { doerInHeading } from './lists/sentences';
import { saysDeed } from './lists/titles';
import { noParts, sectionOf, type RawNote, type RawTask } from './raw';
import { oneLine } from './words';

export function narrativeTasks({ clauses }: Outline): readonly RawTask[] {
  return below(clauses, []);
}

function below(clauses: readonly Clause[], headings: readonly string[]): readonly RawTask[] {
  const hasLabels = clauses.some(({ label, table }) => label !== '' && table === null);
  return clauses.flatMap((clause): readonly RawTask[] => {
    if (clause.table !== null || isAttributeLine(clause)) return [];
    const inside = [...headings, clause.text];
    if (clause.role !== 'tasks') return below(clause.children, inside);
    if (clause.heading && !isOneTask(clause)) return below(clause.children, inside);
    if (!isTask(clause, hasLabels, headings.length > 0)) return [];
    return [taskOf(clause, headings)];
  });
}

const LONGEST_HEADING = 20;

/** "- Nâng cao chất lượng xây dựng pháp luật:" with "+" below it is one task; so is a long sentence. */
function isOneTask({ label, text, children }: Clause): boolean {
  if (children.some(isAttributeLine)) return true;
  if (children.some(({ label: own }) => own !== '' && !/^[-+*]$/.test(own))) return false;
  if (/^[-+*]$/.test(label)) return true;
  return label !== '' && text.split(/\s+/).length > LONGEST_HEADING && saysDeed(text);
}

/** "Các nhiệm vụ cụ thể tại Phụ lục kèm theo." */
const POINTS_ELSEWHERE =
  /^(?:Các |Chi tiết |Nội dung |Danh mục |Nhiệm vụ )[^.;]{0,90}(?:tại|theo|ở|trong) (?:các )?(?:Phụ lục|Biểu|Bảng|Danh mục)[^.;]{0,40}[.;]?$/iu;

/** Bare paragraphs lead in ("… các nhiệm vụ sau:") or point to an annex, unless nothing else stands there. */
function isTask({ label, text }: Clause, hasLabels: boolean, isBelow: boolean): boolean {
  const words = text.split(/\s+/).length;
  if (/^\(.*\)\.?$/u.test(text) || words < 4 || POINTS_ELSEWHERE.test(text)) return false;
  if (label !== '') return true;
  return isBelow && !hasLabels && !/:$/.test(text) && words >= 6;
}

function taskOf(clause: Clause, headings: readonly string[]): RawTask {
  const notes: RawNote[] = [];
  if (clause.children.length > 1) {
    notes.push({ code: 'taskBulletsInOne', quote: oneLine(clause.children[0]?.text ?? '') });
  }
  const lead = doerInHeading(headings.at(-1) ?? '');
  if (lead !== '') notes.push({ code: 'taskLeadFromSentence', quote: oneLine(lead) });
  return {
    ref: clause.ref,
    section: sectionOf(headings),
    title: clause.text,
    ...noParts,
    lead,
    quote: linesOf(clause)
      .join('\n')
      .replace(/^[-+*] /u, ''),
    block: clause.block,
    notes,
    expects: { lead: false, deadline: false },
  };
}
