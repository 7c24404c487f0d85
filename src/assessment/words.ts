/**
 * The words, signs and colours of every status and progress. Status is always word + symbol + colour:
 * a leader's copy is often printed in black and white, so each symbol is used once in its list.
 * The symbols are plain text glyphs, never emoji, which Excel would draw in a colour of its own.
 */
import type { IndicatorStatus, TaskProgress, TaskStatusEntry } from './types';

/** A colour by its meaning; the sheets and the pane choose the shade. */
export type ColourRole = 'green' | 'amber' | 'paleAmber' | 'red' | 'redOutline' | 'grey' | 'white';

export interface StatusWord {
  readonly word: string;
  readonly english: string;
  readonly symbol: string;
  readonly colour: ColourRole;
}

/** `towards` is completed with the year of its milestone, see {@link indicatorStatusText}. */
export const indicatorStatusWords: Readonly<Record<IndicatorStatus, StatusWord>> = {
  met: { word: 'Đạt', english: 'Met', symbol: '✓', colour: 'green' },
  metEarly: { word: 'Đạt trước hạn', english: 'Met early', symbol: '★', colour: 'green' },
  behind: { word: 'Chưa đạt', english: 'Behind', symbol: '▲', colour: 'amber' },
  missed: { word: 'Không đạt', english: 'Missed', symbol: '✗', colour: 'red' },
  onTrack: { word: 'Đúng lộ trình', english: 'On track', symbol: '▶', colour: 'green' },
  atRisk: { word: 'Nguy cơ', english: 'At risk', symbol: '!', colour: 'amber' },
  towards: { word: 'Chưa đạt mốc', english: 'Towards', symbol: '→', colour: 'paleAmber' },
  pending: { word: 'Chưa đến kỳ', english: 'Not due yet', symbol: '…', colour: 'grey' },
  notPublished: { word: 'Chưa công bố', english: 'Not published', symbol: '○', colour: 'grey' },
  notApplicable: { word: 'Không phát sinh', english: 'Nothing arose', symbol: '–', colour: 'grey' },
  noData: { word: 'Chưa có số liệu', english: 'No figures', symbol: '□', colour: 'white' },
  invalid: { word: 'Số liệu sai', english: 'Invalid', symbol: '?', colour: 'redOutline' },
};

/** An ongoing task in progress reads {@link ongoingWord} instead. */
export const taskProgressWords: Readonly<Record<TaskProgress, StatusWord>> = {
  doneOnTime: {
    word: 'Hoàn thành đúng hạn',
    english: 'Done on time',
    symbol: '✓',
    colour: 'green',
  },
  doneLate: { word: 'Hoàn thành quá hạn', english: 'Done late', symbol: '●', colour: 'paleAmber' },
  overdue: { word: 'Quá hạn', english: 'Overdue', symbol: '✗', colour: 'red' },
  dueSoon: { word: 'Sắp đến hạn', english: 'Due soon', symbol: '▲', colour: 'amber' },
  inProgress: { word: 'Đang thực hiện', english: 'In progress', symbol: '▶', colour: 'white' },
  behindQuota: {
    word: 'Chậm so với định mức',
    english: 'Behind its quota',
    symbol: '▼',
    colour: 'amber',
  },
  waiting: { word: 'Chờ điều kiện', english: 'Waiting', symbol: '…', colour: 'grey' },
  notStarted: { word: 'Chưa đến kỳ', english: 'Not started', symbol: '○', colour: 'grey' },
  noDeadline: { word: 'Không có thời hạn', english: 'No deadline', symbol: '–', colour: 'grey' },
};

export const ongoingWord = 'Thường xuyên';

/** What the officer chooses in the column «Trạng thái» of «Nhiệm vụ». */
export const taskStatusWords: Readonly<Record<TaskStatusEntry, string>> = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  done: 'Hoàn thành',
};

/** What the officer chooses as the result of a qualitative indicator. */
export const yesNoWords = { yes: 'Hoàn thành', no: 'Chưa hoàn thành' } as const;

/**
 * The status as the sheet's cell says it.
 *
 * @param targetYear the year of the target it is held against; matters for `towards` alone
 * @example indicatorStatusText('towards', 2030) // 'Chưa đạt mốc 2030'
 * @example indicatorStatusText('met', 2026) // 'Đạt'
 */
export function indicatorStatusText(status: IndicatorStatus, targetYear: number | null): string {
  const { word } = indicatorStatusWords[status];
  return status === 'towards' && targetYear !== null ? `${word} ${targetYear}` : word;
}
