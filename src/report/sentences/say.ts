/** Puts sentences together out of words and figures, and keeps account of where each figure stands. */
import type { Figure, Sentence, TiedNumber } from './types';

type Part = string | Figure | Sentence;

export function plain(text: string): Sentence {
  return { text, numbers: [] };
}

function isFigure(part: Figure | Sentence): part is Figure {
  return 'source' in part;
}

function asSentence(part: Part): Sentence {
  if (typeof part === 'string') return plain(part);
  if (!isFigure(part)) return part;
  const { text, source, value, place } = part;
  return { text, numbers: [{ start: 0, end: text.length, source, value, place }] };
}

function concatenated(parts: readonly Part[]): Sentence {
  let text = '';
  const numbers: TiedNumber[] = [];
  for (const part of parts) {
    const sentence = asSentence(part);
    for (const tied of sentence.numbers) {
      numbers.push({ ...tied, start: tied.start + text.length, end: tied.end + text.length });
    }
    text += sentence.text;
  }
  return { text, numbers };
}

/**
 * A sentence with figures in it.
 *
 * @example say`Có ${figures.of('tasks.overdue')} nhiệm vụ quá hạn.`
 *   // { text: 'Có 3 nhiệm vụ quá hạn.', numbers: [{ start: 3, end: 4, source: 'tasks.overdue', … }] }
 */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return concatenated(words.flatMap((text, index) => [text, parts[index] ?? '']));
}

/**
 * @example joined([plain('a'), plain('b')], '; ').text // 'a; b'
 */
export function joined(parts: readonly Sentence[], separator: string): Sentence {
  return concatenated(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}
