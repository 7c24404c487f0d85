/**
 * `phrases deadline` and `phrases target`: a line of JSON in, a line of JSON out, in the same order, while the
 * input is still coming. A line that cannot be read is answered with its error and does not stop the others.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerPhrase, unreadableLines, type PhraseKind } from '../../workflow/phrases';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';

function kindOf(word: string | undefined): PhraseKind | null {
  return word === 'deadline' || word === 'target' ? word : null;
}

export async function phrases({ positionals }: Arguments): Promise<Answer> {
  const kind = kindOf(positionals[0]);
  if (kind === null || process.stdin.isTTY) {
    return refusal({
      code: 'usage',
      detail: 'Lệnh “phrases” cần deadline hoặc target, và các dòng JSON ở đầu vào chuẩn.',
    });
  }
  let lineNumber = 0;
  let bad = 0;
  let first: { readonly line: number; readonly reason: string } | null = null;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    const typed = lineNumber === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (typed.trim() === '') continue;
    const answer = answerPhrase(kind, typed);
    if (answer.ok) {
      await writeLine(answer.answer);
      continue;
    }
    bad += 1;
    first ??= { line: lineNumber, reason: answer.reason };
    await writeLine({ error: answer.reason });
  }
  if (first === null) return { exit: 0 };
  return { exit: 2, remarks: [unreadableLines(first.line, first.reason, bad)] };
}

/** Waits while the reader of the output is slower than we are, so that no line piles up in memory. */
async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
