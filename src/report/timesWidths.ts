/** Advance widths of Times New Roman in thousandths of the size, in which the report is written. */
import type { LetterWidths } from '../workbook/metrics';

export const timesWidths: LetterWidths = new Map(
  (
    [
      ["'|", 200],
      [' ,.', 250],
      ['ijlt/:;\\', 278],
      ['Ifr![]()`‘’·-', 333],
      ['•', 350],
      ['Js', 389],
      ['"acezâăê?“”', 444],
      ['bdghknopquvxyđô0123456789#$*_{}–«»', 500],
      ['ơ', 529],
      ['ư~', 545],
      ['FPS≠±≤≥', 556],
      ['<=>+×', 570],
      ['ELTZÊ', 611],
      ['BCR', 667],
      ['ADGHKNOQUVXYwÂÔĂĐƠ', 722],
      ['mƯ&', 778],
      ['%', 833],
      ['M', 889],
      ['@W', 944],
    ] as const
  ).flatMap(([letters, advance]) => [...letters].map((letter) => [letter, advance] as const)),
);
