/** What the pane asks of the page it stands on: the day, and the language that was chosen last. */
import { civilDate } from '../plan/civilDate';
import type { CivilDate } from '../plan/civilDate';
import type { Language } from '../workflow/problems';

const LANGUAGE = 'so-ke-hoach.language';

/** The day on the wall of the person in front of the screen, in the machine's own zone. */
export function dayOf(now: Date): CivilDate {
  const day = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day ?? '1970-01-01';
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
