/** What findings about extensions and about awaited events say. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'extensionWithoutReason'
  | 'reasonWithoutExtension'
  | 'extensionNotLater'
  | 'extensionWithoutDue'
  | 'eventInFuture'
  | 'eventWithoutDue'
  | 'eventNotAwaited'
  | 'doneBeforeEvent';

export const extensionFindings: Catalogue<Code> = {
  extensionWithoutReason: {
    severity: 'warning',
    message: ({ due, extendedTo }) =>
      `Hạn ${due} được gia hạn đến ${extendedTo} nhưng chưa ghi lý do.`,
    remedy: 'Ghi lý do và văn bản cho gia hạn vào cột «Lý do gia hạn».',
  },
  reasonWithoutExtension: {
    severity: 'warning',
    message: () => 'Có lý do gia hạn nhưng chưa có ngày gia hạn, nên vẫn tính theo hạn cũ.',
    remedy: 'Nhập ngày được gia hạn vào cột «Gia hạn đến», hoặc xóa lý do.',
  },
  extensionNotLater: {
    severity: 'error',
    message: ({ due, extendedTo }) =>
      `Ngày gia hạn ${extendedTo} không sau hạn ${due}, nên vẫn tính theo hạn cũ.`,
    remedy: 'Nhập lại ngày gia hạn sau hạn cũ, hoặc xóa ngày gia hạn.',
  },
  extensionWithoutDue: {
    severity: 'warning',
    message: ({ extendedTo }) =>
      `Có ngày gia hạn ${extendedTo} nhưng chưa có hạn hoàn thành để gia hạn.`,
    remedy: 'Nhập hạn ban đầu vào cột «Hạn hoàn thành».',
  },
  eventInFuture: {
    severity: 'warning',
    message: ({ eventOn, statusDate, days }) =>
      `Ngày có điều kiện ${eventOn} sau ngày chốt số liệu ${statusDate} ${days} ngày, nên kỳ này vẫn ghi «Chờ điều kiện».`,
    remedy: 'Kiểm tra lại ngày; nếu đúng thì giữ nguyên, sẽ được tính ở kỳ sau.',
  },
  eventWithoutDue: {
    severity: 'warning',
    message: ({ eventOn }) =>
      `Điều kiện thực hiện đã có từ ngày ${eventOn} nhưng chưa có hạn hoàn thành.`,
    remedy: 'Nhập hạn do cơ quan đặt vào cột «Hạn hoàn thành».',
  },
  eventNotAwaited: {
    severity: 'note',
    message: ({ eventOn, due }) =>
      due === ''
        ? `Có ngày có điều kiện ${eventOn} nhưng nhiệm vụ này không chờ điều kiện nào, nên không được tính.`
        : `Có ngày có điều kiện ${eventOn} nhưng thời hạn trong kế hoạch là «${due}», không chờ điều kiện, nên không được tính.`,
    remedy: 'Xóa ngày này; muốn lùi hạn thì nhập «Gia hạn đến».',
  },
  doneBeforeEvent: {
    severity: 'warning',
    message: ({ doneOn, eventOn, days }) =>
      `Ngày hoàn thành ${doneOn} trước ngày có điều kiện ${eventOn} ${days} ngày.`,
    remedy: 'Kiểm tra lại hai ngày; nếu đúng, ghi lý do vào «Giải trình».',
  },
};
