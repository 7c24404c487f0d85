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
    message: {
      vi: ({ due, extendedTo }) =>
        `Hạn ${due} được gia hạn đến ${extendedTo} nhưng chưa ghi lý do.`,
      en: ({ due, extendedTo }) =>
        `The deadline ${due} was extended to ${extendedTo}, but no reason is given.`,
    },
    remedy: {
      vi: 'Ghi lý do và văn bản cho gia hạn vào cột «Lý do gia hạn».',
      en: 'Give the reason and the document that grants it in the column “Lý do gia hạn”.',
    },
  },
  reasonWithoutExtension: {
    severity: 'warning',
    message: {
      vi: () => 'Có lý do gia hạn nhưng chưa có ngày gia hạn, nên vẫn tính theo hạn cũ.',
      en: () => 'There is a reason for an extension but no date; the old deadline still counts.',
    },
    remedy: {
      vi: 'Nhập ngày được gia hạn vào cột «Gia hạn đến», hoặc xóa lý do.',
      en: 'Enter the extended date in the column “Gia hạn đến”, or clear the reason.',
    },
  },
  extensionNotLater: {
    severity: 'error',
    message: {
      vi: ({ due, extendedTo }) =>
        `Ngày gia hạn ${extendedTo} không sau hạn ${due}, nên vẫn tính theo hạn cũ.`,
      en: ({ due, extendedTo }) =>
        `The extended date ${extendedTo} is not after the deadline ${due}, which still counts.`,
    },
    remedy: {
      vi: 'Nhập lại ngày gia hạn sau hạn cũ, hoặc xóa ngày gia hạn.',
      en: 'Enter an extended date after the old deadline, or clear it.',
    },
  },
  extensionWithoutDue: {
    severity: 'warning',
    message: {
      vi: ({ extendedTo }) =>
        `Có ngày gia hạn ${extendedTo} nhưng chưa có hạn hoàn thành để gia hạn.`,
      en: ({ extendedTo }) =>
        `There is an extended date, ${extendedTo}, but no deadline that it extends.`,
    },
    remedy: {
      vi: 'Nhập hạn ban đầu vào cột «Hạn hoàn thành».',
      en: 'Enter the first deadline in the column “Hạn hoàn thành”.',
    },
  },
  eventInFuture: {
    severity: 'warning',
    message: {
      vi: ({ eventOn, statusDate, days }) =>
        `Ngày có điều kiện ${eventOn} sau ngày chốt số liệu ${statusDate} ${days} ngày, nên kỳ này vẫn ghi «Chờ điều kiện».`,
      en: ({ eventOn, statusDate, days }) =>
        `The awaited day ${eventOn} lies ${days} days after the status date ${statusDate}; the task still waits.`,
    },
    remedy: {
      vi: 'Kiểm tra lại ngày; nếu đúng thì giữ nguyên, sẽ được tính ở kỳ sau.',
      en: 'Check the day; if it is right leave it, it counts in the next period.',
    },
  },
  eventWithoutDue: {
    severity: 'warning',
    message: {
      vi: ({ eventOn }) =>
        `Điều kiện thực hiện đã có từ ngày ${eventOn} nhưng chưa có hạn hoàn thành.`,
      en: ({ eventOn }) =>
        `What the task waits for came on ${eventOn}, but it has no deadline yet.`,
    },
    remedy: {
      vi: 'Nhập hạn do cơ quan đặt vào cột «Hạn hoàn thành».',
      en: 'Enter the deadline that the agency sets in the column “Hạn hoàn thành”.',
    },
  },
  eventNotAwaited: {
    severity: 'note',
    message: {
      vi: ({ eventOn, due }) =>
        due === ''
          ? `Có ngày có điều kiện ${eventOn} nhưng nhiệm vụ này không chờ điều kiện nào, nên không được tính.`
          : `Có ngày có điều kiện ${eventOn} nhưng thời hạn trong kế hoạch là «${due}», không chờ điều kiện, nên không được tính.`,
      en: ({ eventOn, due }) =>
        due === ''
          ? `An awaited day, ${eventOn}, is entered, but this task waits for nothing; it does not count.`
          : `An awaited day, ${eventOn}, is entered, but the plan’s deadline is “${due}”; it does not count.`,
    },
    remedy: {
      vi: 'Xóa ngày này; muốn lùi hạn thì nhập «Gia hạn đến».',
      en: 'Clear the day; to move the deadline enter “Gia hạn đến”.',
    },
  },
  doneBeforeEvent: {
    severity: 'warning',
    message: {
      vi: ({ doneOn, eventOn, days }) =>
        `Ngày hoàn thành ${doneOn} trước ngày có điều kiện ${eventOn} ${days} ngày.`,
      en: ({ doneOn, eventOn, days }) =>
        `The completion date ${doneOn} lies ${days} days before the awaited day ${eventOn}.`,
    },
    remedy: {
      vi: 'Kiểm tra lại hai ngày; nếu đúng, ghi lý do vào «Giải trình».',
      en: 'Check both days; if they are right, give the reason in “Giải trình”.',
    },
  },
};
