/** How the words of the report are set: body, headings, centred lines. */
import type { Alignment, Run, WordParagraph } from './types';

export function line(
  run: Run,
  align: Alignment,
  parts: Partial<Omit<WordParagraph, 'kind' | 'runs' | 'align'>> = {},
): WordParagraph {
  return { kind: 'paragraph', runs: [run], align, ...parts };
}

/** One paragraph of the letter for each line of the text. */
export function body(text: string): readonly WordParagraph[] {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => line({ text: each }, 'both', { firstLine: true, after: 6 }));
}

export function part(text: string): WordParagraph {
  return line({ text, bold: true }, 'both', {
    firstLine: true,
    before: 6,
    after: 6,
    keepNext: true,
    level: 1,
  });
}

export function section(text: string): WordParagraph {
  return line({ text, bold: true }, 'both', {
    firstLine: true,
    after: 6,
    keepNext: true,
    level: 2,
  });
}
