/**
 * Whether a plain count is a target: "thu hút trên 20 dự án" is, "toàn tỉnh có 96 xã" and "doanh nghiệp có
 * từ 10 lao động trở lên" only tell about whom the sentence speaks.
 */
import { phrase } from '../text/parser';
import type { Token } from '../text/token';
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
  'hình',
  'thêm',
  'huấn',
  'mới',
  'hiện',
  'còn',
  'phê',
  'xuống',
  'ngắn',
  'kiệm',
  'kết',
  'tiết',
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

function verbBefore(tokens: readonly Token[], at: number): string | null {
  const passing = new Set([
    'từ',
    'khoảng',
    'thêm',
    'mới',
    'là',
    'được',
    'ít',
    'nhất',
    'tối',
    'thiểu',
    'bình',
    'quân',
    'mức',
  ]);
  for (let place = at - 1; place >= Math.max(0, at - 5); place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (reaching.has(text)) return text;
    if (!passing.has(text)) return null;
  }
  return null;
}

export function isCountTarget(
  tokens: readonly Token[],
  figure: Figure,
  unit: Unit,
  from: number,
  hasWord: boolean,
  layout: Layout,
): boolean {
  if (unit.name === '' || dividesOnly(tokens, unit, from, hasWord)) return false;
  const verb = verbBefore(tokens, from);
  const clause = layout.clauses[layout.places[figure.from]?.clause ?? 0];
  if (clause?.hasPercent) return verb !== null && firmVerbs.has(verb);
  if (verb === 'có' && !hasWord) return isAimed(tokens, from);
  if (verb !== null && unit.isKnown) return true;
  if (hasWord) return true;
  return (
    unit.isKnown &&
    (figure.from === 0 || (unit.name.includes('/') && opensClause(tokens, figure.from)))
  );
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
  for (let place = at; place >= 0 && place > at - AIM_REACH; place -= 1) {
    if (aim(tokens, place)) return true;
    if ([';', '.'].includes(tokens[place]?.text ?? '')) return false;
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
  const isClear = hasWord && tokens[from]?.text !== 'trên';
  return !isClear && dividedNouns.has(name.split(' ')[0] ?? '');
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  return [';', '.', ',', '-', '+', ':'].includes(tokens[at - 1]?.text ?? ';');
}
