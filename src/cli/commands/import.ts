/** `import FILE`: a plan document as a plan, with what its reader was unsure of. */
import { severityCount } from '../../assessment/severityCount';
import { noteText } from '../../document/noteText';
import { importPlan } from '../../workflow';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { today } from '../clock';
import { readBytes } from '../files';

export async function importDocument({ positionals }: Arguments): Promise<Answer> {
  const [file] = positionals;
  if (file === undefined) {
    return refusal({ code: 'usage', detail: 'Lệnh “import” cần một tệp .docx hoặc .txt.' });
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(bytes.problem);
  const reading = await importPlan(
    { name: file, bytes: bytes.value },
    { fallbackYear: Number(today().slice(0, 4)) },
  );
  if (!reading.ok) return refusal(reading.problem);
  const { plan, notes } = reading.value;
  const errors = severityCount(notes, 'error');
  return {
    exit: errors > 0 ? 1 : 0,
    json: {
      plan,
      notes: notes.map((note) => ({
        severity: note.severity,
        message: noteText(note, 'vi'),
        quote: note.quote,
      })),
    },
    remarks: notes.length > 0 ? [`Có ${notes.length} điểm cần xem lại trong bản đọc.`] : [],
  };
}
