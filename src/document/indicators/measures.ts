/** How what a target names is measured, and in which unit it is shown. */
import type { Measure } from '../../plan/types';
import type { TargetReading } from '../../vietnamese/target/types';
import { foldedWords } from './words';

/** Figures that somebody else publishes. */
const published =
  /(?<!\p{L})(?:par ?index|sipas|papi|pci|pgi|dti|pii|ddci|ict index|chỉ số|tốc độ tăng|tăng trưởng|grdp|gdp|tỷ trọng kinh tế số|tỷ trọng kinh tế|thu nhập bình quân|năng suất lao động|tfp)(?!\p{L})/u;

export function measureOf({ op, unit }: TargetReading, name: string): Measure {
  if (op === 'done') return 'yesNo';
  if (unit === 'hạng') return 'rank';
  if (unit !== null && /^(?:cấp độ|mức độ|mức|cấp|bậc|level)$/u.test(unit)) {
    return unit === 'bậc' ? 'index' : 'level';
  }
  if (published.test(foldedWords(name))) return 'index';
  return unit?.startsWith('%') ? 'ratio' : 'count';
}

export function unitOf({ op, unit, benchmark }: TargetReading, name: string): string | null {
  if (op === 'done') return null;
  // "đạt từ 90/100 điểm": of a hundred points.
  if (unit !== null || benchmark === undefined) return unit?.replace(/^\/\d+ /u, '') ?? null;
  return /(?<!\p{L})(?:papi|pci|điểm)(?!\p{L})/u.test(foldedWords(name)) ? 'điểm' : '%';
}
