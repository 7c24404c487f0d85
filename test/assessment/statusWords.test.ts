/** The words, signs and colours that officers and leaders know a status by, as the design lists them. */
import {
  indicatorStatusText,
  indicatorStatusWords,
  taskProgressWords,
} from '../../src/assessment/words';
import type { IndicatorStatus, TaskProgress } from '../../src/assessment/types';

describe('mỗi đánh giá là chữ, dấu và màu', () => {
  it.each<[IndicatorStatus, string, string, string, string]>([
    ['met', 'Đạt', 'Met', '✓', 'green'],
    ['metEarly', 'Đạt trước hạn', 'Met early', '★', 'green'],
    ['behind', 'Chưa đạt', 'Behind', '▲', 'amber'],
    ['missed', 'Không đạt', 'Missed', '✗', 'red'],
    ['onTrack', 'Đúng lộ trình', 'On track', '▶', 'green'],
    ['atRisk', 'Nguy cơ', 'At risk', '!', 'amber'],
    ['towards', 'Chưa đạt mốc', 'Towards', '→', 'paleAmber'],
    ['pending', 'Chưa đến kỳ', 'Not due yet', '…', 'grey'],
    ['notPublished', 'Chưa công bố', 'Not published', '○', 'grey'],
    ['notApplicable', 'Không phát sinh', 'Nothing arose', '–', 'grey'],
    ['noData', 'Chưa có số liệu', 'No figures', '□', 'white'],
    ['invalid', 'Số liệu sai', 'Invalid', '?', 'redOutline'],
  ])('chỉ tiêu %s: %s, %s, %s, %s', (status, word, english, symbol, colour) => {
    expect(indicatorStatusWords[status]).toEqual({ word, english, symbol, colour });
  });

  it.each<[TaskProgress, string, string, string, string]>([
    ['doneOnTime', 'Hoàn thành đúng hạn', 'Done on time', '✓', 'green'],
    ['doneLate', 'Hoàn thành quá hạn', 'Done late', '●', 'paleAmber'],
    ['overdue', 'Quá hạn', 'Overdue', '✗', 'red'],
    ['dueSoon', 'Sắp đến hạn', 'Due soon', '▲', 'amber'],
    ['inProgress', 'Đang thực hiện', 'In progress', '▶', 'white'],
    ['behindQuota', 'Chậm so với định mức', 'Behind its quota', '▼', 'amber'],
    ['waiting', 'Chờ điều kiện', 'Waiting', '…', 'grey'],
    ['notStarted', 'Chưa đến kỳ', 'Not started', '○', 'grey'],
    ['noDeadline', 'Không có thời hạn', 'No deadline', '–', 'grey'],
  ])('nhiệm vụ %s: %s, %s, %s, %s', (progress, word, english, symbol, colour) => {
    expect(taskProgressWords[progress]).toEqual({ word, english, symbol, colour });
  });

  it('mốc phía trước được gọi bằng năm của nó, khi biết năm', () => {
    expect(indicatorStatusText('towards', 2030)).toBe('Chưa đạt mốc 2030');
    expect(indicatorStatusText('towards', null)).toBe('Chưa đạt mốc');
    expect(indicatorStatusText('met', 2026)).toBe('Đạt');
  });
});
