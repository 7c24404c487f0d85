/**
 * The lines that say whose plan it is: the letterhead, the title, the line below the title of an attached
 * plan ("Kèm theo Quyết định số …"), and how the preamble begins.
 */
import { documentKind, isPlanKind } from '../outline/breaks';
import { readLabel } from '../outline/label';
import { isAllCapitals } from '../outline/words';
import type { Block } from '../types';

export interface Line {
  readonly text: string;
  readonly strong: boolean;
  readonly block: number;
}

export interface Front {
  /** Everything in front of the first numbered clause of the plan. */
  readonly lines: readonly Line[];
  /** Place in `lines` of "KẾ HOẠCH"; -1 when no line says what the document is. */
  readonly kindAt: number;
  /** "kế hoạch"; `null` when no line says it. */
  readonly kind: string | null;
  /** "(Kèm theo Quyết định số 297/QĐ-UBND ngày 07/6/2026 của UBND tỉnh …)", wherever it stands. */
  readonly attachedTo: Line | null;
  /** The province or city that the document names most: "Quảng Ngãi"; `null` when it names none. */
  readonly place: string | null;
}

const LAST_BLOCK = 120;

export function frontOf(blocks: readonly Block[]): Front {
  const all = blocks.flatMap(linesOf);
  const lines = all.filter(({ block }) => block < LAST_BLOCK);
  const plan = lines.findIndex(({ text }) => isPlanTitle(text));
  const other = lines.findIndex(({ text }) => documentKind(text) !== null);
  const kindAt = plan >= 0 ? plan : other;
  const end = lines.findIndex(({ text }, at) => at > kindAt && opensBody(text));
  const front = end < 0 ? lines : lines.slice(0, end);
  return {
    lines: front,
    kindAt,
    kind: kindAt < 0 ? null : plan >= 0 ? 'kế hoạch' : documentKind(lines[kindAt]?.text ?? ''),
    attachedTo: all.find(({ text }) => attached.test(text)) ?? null,
    place: mostNamedPlace(all),
  };
}

const province = /(?:tỉnh|thành phố)\s+((?:\p{Lu}\p{Ll}+\s?){2,3}|\p{Lu}\p{Ll}+)(?=$|[\s.,;)])/gu;

function mostNamedPlace(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const [, name = ''] of text.matchAll(province)) {
      const place = name.trim();
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

const attached =
  /^\(?\s*(?:(?:ban hành )?kèm theo|phê duyệt kèm theo)\s+(?:quyết định|kế hoạch|công văn|tờ trình|văn bản)/iu;

/** "KẾ HOẠCH", or the whole title in capitals on one line: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026". */
function isPlanTitle(text: string): boolean {
  const kind = documentKind(text);
  if (kind !== null) return isPlanKind(kind);
  return isAllCapitals(text) && /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)\s/u.test(text);
}

const bodyStyles: ReadonlySet<string> = new Set(['part', 'roman', 'article', 'annex', 'number1']);

function opensBody(text: string): boolean {
  const label = readLabel(text);
  return label !== null && bodyStyles.has(label.style);
}

function linesOf(block: Block, number: number): readonly Line[] {
  if (block.kind === 'paragraph') {
    return [{ text: block.text, strong: block.strong, block: number }];
  }
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ text }) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ text: line, strong: false, block: number })),
    ),
  );
}
