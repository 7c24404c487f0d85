/**
 * Whether a plain count is a target: "thu hút trên 20 dự án" is, "toàn tỉnh có 96 xã" and "doanh nghiệp có
 * từ 10 lao động trở lên" only tell about whom the sentence speaks.
 */
import type { Comparison } from '../../plan/types';
import { phrase } from '../text/parser';
import { wordAt, type Token } from '../text/token';
import type { Layout } from './clauses';
import type { Figure } from './figures';
import { dividedNouns } from './notTargets';
import type { Unit } from './units';

/** Verbs whose object is a number to be reached. */
const reaching = new Set([
  'đạt',
  'triển',
  'hút',
  'dựng',
  'lập',
  'chức',
  'tạo',
  'dưỡng',
  'trồng',
  'thành',
  'nhận',
  'cấp',
  'trợ',
  'khai',
  'quyết',
  'xuất',
  'đấu',
  'trì',
  'giữ',
  'lên',
  'có',
  'tăng',
  'giảm',
  'nâng',
  'thêm',
  'huấn',
  'mới',
  'hiện',
  'còn',
  'duyệt',
  'xuống',
  'ngắn',
  'kiệm',
  'kết',
  'nhất',
  'mở',
  'phủ',
  'đưa',
  'hợp',
  'xếp',
  'hóa',
  'đón',
  'cho',
  'thu',
  'vụ',
  'tuyển',
  'trí',
  'lý',
  'tra',
]);

const firmVerbs = new Set([
  'đạt',
  'lên',
  'xuống',
  'còn',
  'hút',
  'triển',
  'dựng',
  'lập',
  'giảm',
  'tăng',
  'ngắn',
  'kiệm',
]);

/** Words that may stand between such a verb and its number. */
const passing = new Set(['từ', 'khoảng', 'là', 'được', 'bình', 'quân', 'mức']);
const VERB_REACH = 5;

/** The verb that the number at `at` belongs to; empty when there is none. */
function verbBefore(tokens: readonly Token[], at: number): string {
  for (let place = at - 1; place >= at - VERB_REACH; place -= 1) {
    const text = wordAt(tokens, place);
    if (reaching.has(text)) return text;
    if (!passing.has(text)) return '';
  }
  return '';
}

/** A plain count and the words beside it. */
export interface Count {
  readonly figure: Figure;
  readonly unit: Unit;
  /** Where the words of comparison begin, or the figure itself. */
  readonly from: number;
  readonly hasWord: boolean;
  /** "trở lên", "trở xuống" */
  readonly suffix: Comparison | null;
  /** "tăng 5 bậc", "giảm 2.000 biên chế" */
  readonly isChange: boolean;
}

export function isCountTarget(
  tokens: readonly Token[],
  { figure, unit, from, hasWord, suffix, isChange }: Count,
  layout: Layout,
): boolean {
  if (unit.name === '' || dividesOnly(tokens, unit, from, hasWord)) return false;
  const verb = verbBefore(tokens, from);
  const clause = layout.clauses[layout.places[figure.from]?.clause ?? 0];
  if (clause?.hasPercent) return firmVerbs.has(verb);
  if (isCondition(tokens, from, suffix !== null)) return false;
  if (isChange || verb === 'đạt') return true;
  if (verb === 'có' && !hasWord) return isAimed(tokens, from);
  if (verb !== '' && unit.isKnown) return true;
  if (hasWord || (figure.value2 !== null && wordAt(tokens, from - 1) === 'từ')) return true;
  return (
    unit.isKnown &&
    (figure.from === 0 || (unit.name.includes('/') && opensClause(tokens, figure.from)))
  );
}

const attributes = phrase(
  'diện tích',
  'quy mô',
  'dân số',
  'công suất',
  'chiều dài',
  'doanh thu',
  'vốn',
  'khối lượng',
);
const CONDITION_REACH = 6;

/**
 * "công trình có diện tích từ 1.000 m2 trở lên", "hộ có từ 02 con trở lên", "doanh nghiệp có không quá 10 lao
 * động": who is meant. "Có từ 10 doanh nghiệp trở lên" and "mỗi xã có ít nhất 01 mô hình" are targets.
 */
function isCondition(tokens: readonly Token[], from: number, hasSuffix: boolean): boolean {
  for (let place = from - 1; place >= from - CONDITION_REACH; place -= 1) {
    if (attributes(tokens, place)) return true;
    if ([';', '.', ',', 'đạt'].includes(wordAt(tokens, place))) break;
  }
  const isFrom = wordAt(tokens, from - 1) === 'từ' && hasSuffix;
  const isCeiling = wordAt(tokens, from) === 'không';
  const verb = isFrom ? from - 2 : from - 1;
  if (!(isFrom || isCeiling) || wordAt(tokens, verb) !== 'có') return false;
  return verb > 0 && !isAimed(tokens, from) && wordAt(tokens, 0) !== 'mỗi';
}

const aim = phrase(
  'phấn đấu',
  'mục tiêu',
  'đến năm',
  'mỗi năm',
  'hằng năm',
  'giai đoạn',
  'đến hết năm',
);
const AIM_REACH = 20;

/** "có 96 xã" counts what is there; after "phấn đấu" or "đến năm 2030" it is what shall be there. */
function isAimed(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place > at - AIM_REACH; place -= 1) {
    if (aim(tokens, place)) return true;
    if ([';', '.'].includes(wordAt(tokens, place))) return false;
  }
  return false;
}

/** "trên 06 nội dung", "05 nhóm": divided into so many; "tối thiểu 10 bộ dữ liệu" is to be reached. */
function dividesOnly(
  tokens: readonly Token[],
  { name }: Unit,
  from: number,
  hasWord: boolean,
): boolean {
  if (dividedNouns.has(name)) return true;
  const isClear = hasWord && wordAt(tokens, from) !== 'trên';
  return !isClear && dividedNouns.has(name.split(' ')[0] ?? '');
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  return [';', '.', ',', '-', '+', ':'].includes(wordAt(tokens, at - 1));
}
