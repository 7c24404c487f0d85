/** The sentence of a note, in Vietnamese or English; it ends with what to do. */
import { dutyNoteWording } from './duties/wording';
import { headNoteWording } from './head/wording';
import { indicatorNoteWording } from './indicators/wording';
import { taskNoteWording } from './tasks/wording';
import type { Note, NoteWording } from './types';

const wording: Readonly<Record<string, NoteWording>> = {
  ...headNoteWording,
  ...indicatorNoteWording,
  ...taskNoteWording,
  ...dutyNoteWording,
};

/**
 * @example noteText({ code: 'issuerMissing', … }, 'vi') // 'Không rõ cơ quan ban hành. Hãy nhập …'
 */
export function noteText(note: Note, language: 'vi' | 'en'): string {
  const sentence = wording[note.code]?.[language];
  if (sentence === undefined) throw new Error(`No wording for the note ${note.code}.`);
  return sentence(note);
}
