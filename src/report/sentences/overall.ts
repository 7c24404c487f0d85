/** The opening paragraph: how many indicators and tasks stand where. What is zero is left unsaid. */
import { fullName } from '../agencyNames';
import type { Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { joined, plain, say } from './say';
import type { Sentence } from './types';

type Part = readonly [source: string, words: Sentence | string];

/** A clause a figure; those of zero are left out, so that the sentence stays readable. */
function present(figures: Figures, parts: readonly Part[]): readonly Sentence[] {
  return parts.flatMap(([source, words]) => {
    const figure = figures.of(source);
    return figure.value === 0 ? [] : [say`${figure} ${words}`];
  });
}

function among(figures: Figures, source: string, words: string): Sentence {
  const figure = figures.of(source);
  return figure.value === 0 ? plain('') : say` (trong đó ${figure} ${words})`;
}

function indicators(figures: Figures, agency: string): Sentence {
  const total = figures.of('indicators.total');
  if (total.value === 0) return plain(`${agency} không có chỉ tiêu phải đánh giá trong kỳ.`);
  const met = say`${figures.of('indicators.met')}/${total} chỉ tiêu đạt${among(figures, 'indicators.metEarly', 'chỉ tiêu đạt trước hạn')}`;
  const onTheWay = say`chỉ tiêu chưa đạt mốc của các năm sau, đang thực hiện${among(figures, 'indicators.atRisk', 'chỉ tiêu có nguy cơ không đạt')}`;
  const rest = present(figures, [
    ['indicators.behind', 'chỉ tiêu chưa đạt'],
    ['indicators.missed', 'chỉ tiêu không đạt'],
    ['indicators.onTheWay', onTheWay],
    ['indicators.withoutFigures', 'chỉ tiêu chưa có số liệu, chưa đến kỳ hoặc chưa công bố'],
    ['indicators.notArisen', 'chỉ tiêu không phát sinh'],
    ['indicators.invalid', 'chỉ tiêu có số liệu sai'],
  ]);
  return say`${agency} có ${joined([met, ...rest], '; ')}.`;
}

function tasks(figures: Figures): Sentence {
  const total = figures.of('tasks.total');
  if (total.value === 0) return plain('Trong năm không có nhiệm vụ phải theo dõi.');
  const how = joined(
    present(figures, [
      ['tasks.onTime', 'đúng hạn'],
      ['tasks.late', 'quá hạn'],
    ]),
    ', ',
  );
  const brackets = how.text === '' ? plain('') : say` (${how})`;
  const overdue = say`nhiệm vụ quá hạn chưa hoàn thành${among(figures, 'overdue.earlierYears', 'nhiệm vụ có hạn từ các năm trước')}`;
  const rest = present(figures, [
    ['tasks.overdue', overdue],
    ['tasks.dueSoon', 'nhiệm vụ sắp đến hạn'],
    ['tasks.behindQuota', 'nhiệm vụ chậm so với định mức'],
    ['tasks.others', 'nhiệm vụ đang thực hiện, chưa đến kỳ, chờ điều kiện hoặc không có thời hạn'],
  ]);
  const done = say`${figures.of('tasks.done')}/${total} nhiệm vụ đã hoàn thành${brackets}`;
  return say`Về nhiệm vụ: ${joined([done, ...rest], '; ')}.`;
}

/**
 * @example overall(summary, figuresOf(summary)).text
 *   // 'Đến ngày 14/03/2026, Ủy ban nhân dân tỉnh Quảng Ngãi có 12/39 chỉ tiêu đạt; …'
 */
export function overall(summary: Summary, figures: Figures): Sentence {
  const ahead = figures.of('ahead.count');
  const next = say` Trước kỳ báo cáo sau có ${ahead} nhiệm vụ đến hạn cần tập trung hoàn thành.`;
  const day = figures.of('statusDate');
  return say`Đến ngày ${day}, ${indicators(figures, fullName(summary.agency))} ${tasks(figures)}${ahead.value === 0 ? plain('') : next}`;
}
