/** A task in the words of the document, before its agencies and dates are read. */
import type { TaskNoteCode } from './wording';

export interface RawNote {
  readonly code: TaskNoteCode;
  readonly quote: string;
}

export interface RawTask {
  readonly ref: string;
  /** Headings above it, topmost first, without labels. */
  readonly section: readonly string[];
  readonly title: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly coop: string;
  readonly deadline: string;
  readonly frequency: string;
  readonly quote: string;
  readonly block: number;
  readonly notes: readonly RawNote[];
  /** Whether others of its kind name who leads and by when, so that their absence is worth a word. */
  readonly expects: { readonly lead: boolean; readonly deadline: boolean };
}

/** The parts of a task that a label, a column or a sentence gives. */
export type Part = 'deliverable' | 'lead' | 'coop' | 'deadline' | 'frequency';
export type Parts = Readonly<Record<Part, string>>;

export const noParts: Parts = { deliverable: '', lead: '', coop: '', deadline: '', frequency: '' };

const titlesOfRoles =
  /^(các |những |một số |nhóm |danh mục |bảng |biểu |về )*(nhiệm vụ|nội dung|giải pháp|hoạt động|phụ lục|danh mục|kế hoạch|phần|chương|mục tiêu|phân công|tiến độ|ban hành kèm|kèm theo|quyết định)/iu;

/** Headings that name a part of any plan ("NHIỆM VỤ CỤ THỂ", "PHỤ LỤC") say nothing of the task. */
export function sectionOf(headings: readonly string[]): readonly string[] {
  return headings
    .map((heading) => heading.replace(/[\s:;.]+$/u, '').trim())
    .filter((heading) => heading !== '' && !titlesOfRoles.test(heading.normalize('NFC')));
}
