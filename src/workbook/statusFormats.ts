/**
 * The colours of statuses as conditional formats keyed on the words in the cell, so that they follow a row
 * wherever it is sorted to and stay alive without the add-in.
 */
import {
  indicatorStatusWords,
  ongoingWord,
  taskProgressWords,
  type ColourRole,
  type StatusWord,
} from '../assessment/words';
import { columnLetters } from './address';
import type { Box, ConditionalFormat } from './blueprint';
import { quoted } from './formulas/reference';
import { roleColours } from './palette';

/** White is what the cell is anyway. */
const coloured: readonly ColourRole[] = [
  'green',
  'amber',
  'paleAmber',
  'red',
  'grey',
  'redOutline',
];

/**
 * @param boxes the cells to colour; the first one's top row is where the column of words begins
 * @param wordColumn zero-based column that holds the word
 */
export function indicatorStatusFormats(
  boxes: readonly Box[],
  wordColumn: number,
): readonly ConditionalFormat[] {
  return roleFormats(boxes, wordColumn, Object.values(indicatorStatusWords));
}

/** The same for the progress of tasks; an ongoing task keeps the colour of one in progress. */
export function taskProgressFormats(
  boxes: readonly Box[],
  wordColumn: number,
): readonly ConditionalFormat[] {
  return roleFormats(boxes, wordColumn, Object.values(taskProgressWords));
}

/** Words of indicators and of tasks in one column: one rule a colour for both. */
export function legendFormats(
  boxes: readonly Box[],
  wordColumn: number,
): readonly ConditionalFormat[] {
  return roleFormats(boxes, wordColumn, [
    ...Object.values(indicatorStatusWords),
    ...Object.values(taskProgressWords),
  ]);
}

/** «Chưa đạt mốc» goes on with its year. */
function condition(cell: string, { word }: StatusWord): string {
  return word === indicatorStatusWords.towards.word
    ? `LEFT(${cell},${String(word.length)})=${quoted(word)}`
    : `${cell}=${quoted(word)}`;
}

function roleFormats(
  boxes: readonly Box[],
  wordColumn: number,
  words: readonly StatusWord[],
): readonly ConditionalFormat[] {
  const top = boxes[0]?.top ?? 0;
  const cell = `$${columnLetters(wordColumn)}${String(top + 1)}`;
  return coloured.flatMap((role) => {
    const ofRole = words.filter((word) => word.colour === role);
    const conditions = [...new Set(ofRole.map((word) => condition(cell, word)))];
    if (conditions.length === 0) return [];
    const { fill, text } = roleColours[role];
    const tests = conditions.join(',');
    return [
      {
        boxes,
        formula: conditions.length === 1 ? `=${tests}` : `=OR(${tests})`,
        style: {
          fill,
          colour: text,
          ...(role === 'red' || role === 'redOutline' ? { bold: true } : {}),
        },
      },
    ];
  });
}

/** «Thường xuyên» shares the progress of «Đang thực hiện», not its sign. */
export const ongoingSymbol = '∞';

/** Every word and sign of the task table, with «Thường xuyên», which is no progress of its own. */
export const progressLegend: readonly Pick<StatusWord, 'word' | 'symbol' | 'colour'>[] = [
  ...Object.values(taskProgressWords),
  { ...taskProgressWords.inProgress, word: ongoingWord, symbol: ongoingSymbol },
];

/** Every word and sign of a figures sheet; «Chưa đạt mốc» goes on with its year. */
export const statusLegend: readonly Pick<StatusWord, 'word' | 'symbol' | 'colour'>[] =
  Object.values(indicatorStatusWords);
