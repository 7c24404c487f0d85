/** How the entry cells of a figures sheet are validated, and what they say while they are selected. */
import { isChange } from '../../assessment/comparison';
import type { IndicatorCase } from '../../assessment/types';
import { listNames } from '../names';
import type { ColumnValidation } from '../tableLayout';

const partRule = { kind: 'decimal', min: 0 } as const;

export const numeratorEntry: ColumnValidation = {
  rule: partRule,
  alert: {
    style: 'stop',
    title: 'Tử số chưa đúng',
    message: 'Tử số là một số không âm. Hãy nhập lại bằng chữ số, không kèm đơn vị tính.',
  },
  prompt: {
    title: 'Tử số',
    message: 'Chỉ dùng cho chỉ tiêu tỷ lệ: số đã đạt, ví dụ số hồ sơ nộp trực tuyến.',
  },
};

export const denominatorEntry: ColumnValidation = {
  rule: partRule,
  alert: {
    style: 'stop',
    title: 'Mẫu số chưa đúng',
    message: 'Mẫu số là một số không âm. Hãy nhập lại; nếu trong kỳ không phát sinh thì nhập 0.',
  },
  prompt: {
    title: 'Mẫu số',
    message: 'Chỉ dùng cho chỉ tiêu tỷ lệ: tổng số. Trong kỳ không phát sinh thì nhập 0.',
  },
};

export type ResultKind = 'percent' | 'openPercent' | 'changePercent' | 'number' | 'whole' | 'yesNo';

export function resultKind(indicator: IndicatorCase): ResultKind {
  const { measure, unit, percent, target } = indicator;
  if (measure === 'yesNo') return 'yesNo';
  if (measure === 'level' || measure === 'rank') return 'whole';
  if (!percent) return 'number';
  if (measure !== 'ratio' && unit !== '%') return 'openPercent';
  return target !== null && isChange(target.op) ? 'changePercent' : 'percent';
}

export const resultEntries: Readonly<Record<ResultKind, ColumnValidation>> = {
  percent: {
    rule: { kind: 'decimal', min: 0, max: 1 },
    alert: {
      style: 'stop',
      title: 'Kết quả chưa đúng',
      message: 'Tỷ lệ nằm trong khoảng 0% – 100%. Hãy nhập lại có dấu %, ví dụ 85,5%.',
    },
    prompt: {
      title: 'Kết quả (%)',
      message: 'Tự tính khi có tử số và mẫu số. Chỉ có tỷ lệ thì gõ tỷ lệ có dấu %, ví dụ 85,5%.',
    },
  },
  /** Held against a baseline year: what grew stands above the 100% of that year. */
  changePercent: {
    rule: { kind: 'decimal', min: 0, max: 10 },
    alert: {
      style: 'stop',
      title: 'Kết quả chưa đúng',
      message:
        'Kết quả là một tỷ lệ không âm. Hãy nhập lại có dấu %, ví dụ 92%; tăng so với năm gốc thì có thể trên 100%.',
    },
    prompt: {
      title: 'Kết quả (%)',
      message:
        'Tự tính khi có tử số và mẫu số. Chỉ có tỷ lệ thì gõ có dấu %, ví dụ 92%; tăng so với năm gốc thì có thể trên 100%.',
    },
  },
  /** A rate of change: below zero when something shrank, never a tenfold of it. */
  openPercent: {
    rule: { kind: 'decimal', min: -10, max: 10 },
    alert: {
      style: 'stop',
      title: 'Kết quả chưa đúng',
      message: 'Kết quả là một tỷ lệ. Hãy nhập lại có dấu %, ví dụ 10,5%; giảm thì gõ -1,5%.',
    },
    prompt: { title: 'Kết quả (%)', message: 'Gõ tỷ lệ có dấu %, ví dụ 10,5%; giảm thì gõ -1,5%.' },
  },
  number: {
    rule: { kind: 'decimal', min: 0 },
    alert: {
      style: 'stop',
      title: 'Kết quả chưa đúng',
      message: 'Kết quả là một số không âm. Hãy nhập lại bằng chữ số, không kèm đơn vị tính.',
    },
    prompt: {
      title: 'Kết quả',
      message: 'Gõ số đạt được, không kèm đơn vị tính. Chưa có số thì để trống.',
    },
  },
  whole: {
    rule: { kind: 'whole', min: 0 },
    alert: {
      style: 'stop',
      title: 'Kết quả chưa đúng',
      message: 'Cấp độ và thứ hạng là số nguyên. Hãy nhập lại, ví dụ 12.',
    },
    prompt: {
      title: 'Kết quả',
      message: 'Gõ cấp độ hoặc thứ hạng là số nguyên. Chưa công bố thì để trống.',
    },
  },
  yesNo: {
    rule: { kind: 'list', source: `=${listNames.yesNoResults}` },
    alert: {
      style: 'stop',
      title: 'Kết quả chưa đúng',
      message: 'Hãy chọn «Hoàn thành» hoặc «Chưa hoàn thành» trong danh sách.',
    },
    prompt: {
      title: 'Kết quả',
      message: 'Chọn «Hoàn thành» hoặc «Chưa hoàn thành». Chưa đánh giá thì để trống.',
    },
  },
};
