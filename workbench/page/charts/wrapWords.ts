/** Words beside bars, broken into the lines that fit. */
import { textPixels } from '../../../src/workbook/metrics';

/** Letters of a sheet are measured in points. */
const POINTS_PER_PIXEL = 0.75;

/**
 * @param size of the letters, in pixels like the width
 * @example wrapWords('Tỷ lệ hồ sơ trực tuyến', 60, 12) // ['Tỷ lệ hồ', 'sơ trực', 'tuyến']
 */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textPixels(longer, size * POINTS_PER_PIXEL) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

export function widthOf(text: string, size: number): number {
  return textPixels(text, size * POINTS_PER_PIXEL);
}
