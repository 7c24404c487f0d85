/** How the entry cells of «Nhiệm vụ» are validated, and what they say while they are selected. */
import type { CivilDate } from '../../plan/civilDate';
import { listNames } from '../names';
import type { ColumnValidation } from '../tableLayout';

const earliest: CivilDate = '2015-01-01';
const latest: CivilDate = '2045-12-31';
const anyDay = { kind: 'date', min: earliest, max: latest } as const;

export const dueEntry: ColumnValidation = {
  rule: anyDay,
  alert: {
    style: 'stop',
    title: 'Hạn hoàn thành chưa đúng',
    message: 'Hạn hoàn thành là một ngày. Hãy nhập lại theo dạng ngày/tháng/năm, ví dụ 31/12/2026.',
  },
  prompt: {
    title: 'Hạn hoàn thành',
    message:
      'Lấy từ kế hoạch. Kế hoạch không nêu ngày thì nhập hạn do cơ quan đặt, ví dụ 31/12/2026.',
  },
};

export const extendedToEntry: ColumnValidation = {
  rule: anyDay,
  alert: {
    style: 'stop',
    title: 'Ngày gia hạn chưa đúng',
    message: 'Ngày gia hạn là một ngày. Hãy nhập lại theo dạng ngày/tháng/năm, ví dụ 31/03/2026.',
  },
  prompt: {
    title: 'Gia hạn đến',
    message:
      'Chỉ nhập khi được gia hạn: tiến độ tính theo ngày này, hạn cũ giữ nguyên. Nhập cả lý do.',
  },
};

export const eventOnEntry: ColumnValidation = {
  rule: anyDay,
  alert: {
    style: 'stop',
    title: 'Ngày có điều kiện chưa đúng',
    message:
      'Ngày có điều kiện là một ngày. Hãy nhập lại theo dạng ngày/tháng/năm, ví dụ 15/03/2026.',
  },
  prompt: {
    title: 'Ngày có điều kiện',
    message:
      'Cho việc chờ văn bản hay sự kiện: ngày điều đó đã có. Từ ngày này không còn «Chờ điều kiện».',
  },
};

/** A column of «Danh mục»: the days that are no working days beside the weekends. */
export const dayOffEntry: ColumnValidation = {
  rule: anyDay,
  alert: {
    style: 'stop',
    title: 'Ngày nghỉ chưa đúng',
    message: 'Ngày nghỉ là một ngày. Hãy nhập lại theo dạng ngày/tháng/năm, ví dụ 30/04/2026.',
  },
  prompt: {
    title: 'Ngày nghỉ',
    message: 'Mỗi dòng một ngày nghỉ lễ, Tết; thứ Bảy và Chủ nhật không cần ghi.',
  },
};

export const statusEntry: ColumnValidation = {
  rule: { kind: 'list', source: `=${listNames.taskStatuses}` },
  alert: {
    style: 'stop',
    title: 'Trạng thái chưa đúng',
    message: 'Hãy chọn một trạng thái trong danh sách.',
  },
  prompt: {
    title: 'Trạng thái',
    message: 'Chọn trong danh sách. Chọn «Hoàn thành» thì nhập cả ngày hoàn thành.',
  },
};

export const doneOnEntry: ColumnValidation = {
  rule: anyDay,
  alert: {
    style: 'stop',
    title: 'Ngày hoàn thành chưa đúng',
    message:
      'Ngày hoàn thành là một ngày. Hãy nhập lại theo dạng ngày/tháng/năm, ví dụ 15/03/2026.',
  },
  prompt: {
    title: 'Ngày hoàn thành',
    message: 'Ngày ban hành sản phẩm hoặc hoàn thành nhiệm vụ, ví dụ 15/03/2026.',
  },
};

export const deliveredEntry: ColumnValidation = {
  rule: { kind: 'whole', min: 0 },
  alert: {
    style: 'stop',
    title: 'Số đã thực hiện chưa đúng',
    message: 'Số đã thực hiện là số nguyên không âm. Hãy nhập lại, ví dụ 3.',
  },
  prompt: {
    title: 'Đã thực hiện',
    message: 'Cho nhiệm vụ định kỳ hoặc có định mức: số lần (số sản phẩm) đã xong từ đầu năm.',
  },
};
