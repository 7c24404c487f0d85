/** The colours of the words of the check, so that they stay alive without the add-in. */
import { formMarks, formWords, type FormWord } from '../../assessment/form/rowWord';
import { columnLetters } from '../address';
import type { Box, ConditionalFormat } from '../blueprint';
import { quoted } from '../formulas/reference';
import { roleColours } from '../palette';

/** The special words go before «Lệch», with which one of them begins. */
const order: readonly FormWord[] = ['agrees', 'wrong', 'unnamed', 'earlier', 'differs'];

/** @param wordColumn zero-based column that holds the word */
export function formCheckFormats(
  boxes: readonly Box[],
  wordColumn: number,
): readonly ConditionalFormat[] {
  const cell = `$${columnLetters(wordColumn)}${String((boxes[0]?.top ?? 0) + 1)}`;
  return order.map((word) => {
    const { fill, text } = roleColours[formMarks[word].colour];
    const begins = `LEFT(${cell},${String(formWords[word].length)})=${quoted(formWords[word])}`;
    return {
      boxes,
      formula: `=${begins}`,
      style: { fill, colour: text, ...(formMarks[word].colour === 'red' ? { bold: true } : {}) },
      stopIfTrue: true,
    };
  });
}
