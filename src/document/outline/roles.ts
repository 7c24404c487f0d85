/**
 * What a part of the document is for, from the words of its heading. Objectives give targets, tasks give
 * tasks; purposes, viewpoints, funding and responsibilities give neither.
 */
import type { Role } from '../types';
import type { LabelStyle } from './label';
import { foldedWords, wordCount } from './words';

/** Words that a heading of a role begins with; the longer ones come first. */
const roleWords: readonly (readonly [Role, readonly string[]])[] = [
  ['addresses', ['nơi nhận', 'kính gửi']],
  [
    'organisation',
    [
      'tổ chức thực hiện',
      'tổ chức triển khai',
      'trách nhiệm',
      'phân công',
      'chế độ báo cáo',
      'chế độ thông tin báo cáo',
      'công tác báo cáo',
      'điều khoản thi hành',
      'hiệu lực thi hành',
    ],
  ],
  ['funding', ['kinh phí', 'nguồn kinh phí', 'dự toán kinh phí', 'nguồn lực thực hiện']],
  [
    'motivation',
    [
      'mục đích',
      'yêu cầu',
      'quan điểm',
      'căn cứ',
      'cơ sở pháp lý',
      'sự cần thiết',
      'bối cảnh',
      'thực trạng',
      'tình hình',
      'đánh giá',
      'kết quả đạt được',
      'kết quả thực hiện',
      'tồn tại',
      'hạn chế',
      'khó khăn',
      'nguyên nhân',
      'bài học',
      'phạm vi',
      'đối tượng',
      'nguyên tắc',
      'phương châm',
      'giải thích từ ngữ',
    ],
  ],
  ['objectives', ['mục tiêu', 'chỉ tiêu', 'định hướng', 'tầm nhìn', 'kết quả cần đạt']],
  [
    'tasks',
    [
      'nhiệm vụ',
      'nội dung',
      'công việc',
      'hoạt động',
      'chương trình công tác',
      'lộ trình',
      'kế hoạch thực hiện',
      'tiến độ',
    ],
  ],
  ['solutions', ['giải pháp', 'biện pháp']],
];

/** Below the topmost headings these words also begin the names of tasks: they count in short headings alone. */
const everyday = new Set([
  'đánh giá',
  'tình hình',
  'thực trạng',
  'hạn chế',
  'khó khăn',
  'tồn tại',
  'nguyên nhân',
  'kết quả thực hiện',
  'nội dung',
  'công việc',
  'hoạt động',
  'phân công',
  'lộ trình',
  'tiến độ',
  'nguyên tắc',
  'phạm vi',
  'đối tượng',
  'định hướng',
  'căn cứ',
  'trách nhiệm',
  'công tác báo cáo',
  'chế độ báo cáo',
]);
const SHORT = 5;

const openings = /^(?:(?:về|một số|các|những|hệ thống|danh mục|bảng|biểu|phần) )+/;

/** Only so far into a heading may its role stand: "III. CÁC NHÓM NHIỆM VỤ, GIẢI PHÁP". */
const REACH = 28;

/**
 * The role that a heading gives to what stands below it, or `null` when it says none.
 * The topmost headings and annexes may say it inside ("DANH MỤC NHIỆM VỤ TRỌNG TÂM"), lower ones only at
 * their beginning: "3. Nâng cao trách nhiệm người đứng đầu" is the title of a task.
 *
 * @example roleOfHeading('roman', 'MỤC TIÊU, NHIỆM VỤ CỤ THỂ') // 'objectives'
 * @example roleOfHeading('number1', 'Nâng cao trách nhiệm của người đứng đầu') // null
 */
export function roleOfHeading(style: LabelStyle | 'title', heading: string): Role | null {
  const words = foldedWords(heading).replace(openings, '');
  const isShort = isTopmost(style) || style === 'annex' || wordCount(words) <= SHORT;
  const reach = style === 'annex' ? words.length : isTopmost(style) ? REACH : 0;
  let best: { readonly role: Role; readonly at: number } | null = null;
  for (const [role, starts] of roleWords) {
    for (const start of starts) {
      const at = ` ${words} `.indexOf(` ${start} `);
      if (at < 0 || at > reach || (best !== null && best.at <= at)) continue;
      if (!isShort && everyday.has(start)) continue;
      best = { role, at };
    }
  }
  return best?.role ?? null;
}

function isTopmost(style: LabelStyle | 'title'): boolean {
  return style === 'part' || style === 'roman' || style === 'title';
}
