/** In English: what findings about extensions and about awaited events say. */
import type { EnglishOf } from '../../catalogue';
import type { extensionFindings } from '../extensions';

export const extensionEnglish: EnglishOf<typeof extensionFindings> = {
  extensionWithoutReason: {
    message: ({ due, extendedTo }) =>
      `The deadline ${due} was extended to ${extendedTo}, but no reason is given.`,
    remedy: 'Give the reason and the document that grants it in the column “Lý do gia hạn”.',
  },
  reasonWithoutExtension: {
    message: () => 'There is a reason for an extension but no date; the old deadline still counts.',
    remedy: 'Enter the extended date in the column “Gia hạn đến”, or clear the reason.',
  },
  extensionNotLater: {
    message: ({ due, extendedTo }) =>
      `The extended date ${extendedTo} is not after the deadline ${due}, which still counts.`,
    remedy: 'Enter an extended date after the old deadline, or clear it.',
  },
  extensionWithoutDue: {
    message: ({ extendedTo }) =>
      `There is an extended date, ${extendedTo}, but no deadline that it extends.`,
    remedy: 'Enter the first deadline in the column “Hạn hoàn thành”.',
  },
  eventInFuture: {
    message: ({ eventOn, statusDate, days }) =>
      `The awaited day ${eventOn} lies ${days} days after the status date ${statusDate}; the task still waits.`,
    remedy: 'Check the day; if it is right leave it, it counts in the next period.',
  },
  eventWithoutDue: {
    message: ({ eventOn }) =>
      `What the task waits for came on ${eventOn}, but it has no deadline yet.`,
    remedy: 'Enter the deadline that the agency sets in the column “Hạn hoàn thành”.',
  },
  eventNotAwaited: {
    message: ({ eventOn, due }) =>
      due === ''
        ? `An awaited day, ${eventOn}, is entered, but this task waits for nothing; it does not count.`
        : `An awaited day, ${eventOn}, is entered, but the plan’s deadline is “${due}”; it does not count.`,
    remedy: 'Clear the day; to move the deadline enter “Gia hạn đến”.',
  },
  doneBeforeEvent: {
    message: ({ doneOn, eventOn, days }) =>
      `The completion date ${doneOn} lies ${days} days before the awaited day ${eventOn}.`,
    remedy: 'Check both days; if they are right, give the reason in “Giải trình”.',
  },
};
