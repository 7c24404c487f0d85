/** What the pane asks of the page it stands on: the day, the language that was chosen last, files and clipboard. */
import { civilDate } from '../plan/civilDate';
import type { CivilDate } from '../plan/civilDate';
import { momentAt, type Moment } from '../plan/moment';
import type { Language } from '../workflow/problems';

const LANGUAGE = 'so-ke-hoach.language';

/** The day on the wall of the person in front of the screen, in the machine's own zone. */
export function dayOf(now: Date): CivilDate {
  const day = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day ?? '1970-01-01';
}

/** The minute on that person's wall. */
export function minuteOf(now: Date): Moment {
  return momentAt(dayOf(now), now.getHours(), now.getMinutes());
}

/** The language a person switched to before; null when there is none, or storage is shut off. */
export function rememberedLanguage(storage: () => Storage): Language | null {
  try {
    const language = storage().getItem(LANGUAGE);
    return language === 'vi' || language === 'en' ? language : null;
  } catch {
    // Some hosts forbid storage in frames; the pane then follows Excel's language every time.
    return null;
  }
}

export function rememberLanguage(storage: () => Storage, language: Language): void {
  try {
    storage().setItem(LANGUAGE, language);
  } catch {
    // As above: nothing is lost but the memory of the choice.
  }
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const documents: Readonly<Record<string, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** Hands a text (JSON), a Word document or a workbook over as a file; browsers put it among the downloads. */
export function saveFile(name: string, content: string | Uint8Array): void {
  const kind = documents[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const type = typeof content === 'string' ? 'application/json' : kind;
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Only once the download has begun, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Excel's frame may forbid the clipboard; then the caller shows the text to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
