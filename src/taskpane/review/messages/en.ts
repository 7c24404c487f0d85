/** The words of vi.ts in English. */
import type { CivilDate } from '../../../plan/civilDate';
import type { ReviewMessages } from './vi';

const number = (value: number): string => value.toLocaleString('en-GB');
const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "31 Mar, 30 Jun 2026": months in letters, so that 05/11 is not taken for 11 May. */
function days(dates: readonly CivilDate[]): string {
  return dates
    .map((date, place) => {
      const [year, month, day] = date.split('-');
      const isLast = dates[place + 1]?.slice(0, 4) !== year;
      const short = `${Number(day)} ${months[Number(month) - 1] ?? ''}`;
      return isLast ? `${short} ${year ?? ''}` : short;
    })
    .join(', ');
}

export const en: ReviewMessages = {
  open: {
    heading: 'Open another plan',
    lead: 'Word files (.docx), text files (.txt) and plan files (.json) from other units can be read. The file is read on this machine and sent nowhere.',
    file: 'Choose a file…',
    paste: 'Or paste text here',
    pasteHint:
      'From a PDF: open it, select all (Ctrl+A), copy (Ctrl+C), then paste it here (Ctrl+V).',
    nothingPasted: 'This box is empty. Paste the text of the plan, then read it.',
    read: 'Read the pasted text',
    back: 'Back',
    replaces: (title) =>
      `You are in the middle of reviewing “${title}”. Reading another document replaces that draft.`,
    resume: 'Go on with the draft',
  },
  review: {
    heading: 'Review what was read',
    left: (left) => (left === 0 ? 'Nothing is left to look at.' : `${number(left)} to look at`),
    counts: (indicators, tasks, reports) =>
      `${count(indicators, 'indicator', 'indicators')}, ${count(tasks, 'task', 'tasks')}, ${count(reports, 'reporting duty', 'reporting duties')}`,
    show: 'Show',
    filters: {
      doubtful: (left) => `To look at (${number(left)})`,
      all: (all) => `All (${number(all)})`,
      dropped: (dropped) => `Dropped (${number(dropped)})`,
    },
    nothingHere: 'There is nothing here. Choose All.',
    undo: 'Undo',
    redo: 'Redo',
    acceptAll: 'Accept all',
    keys: '↑ ↓ move, Enter opens, Ctrl+Enter accepts, Delete drops, Ctrl+Z undoes, Esc closes the item',
    keysTitle: 'Keys',
    wholeNotes: (notes) => `About the document (${number(notes)})`,
    groups: {
      head: 'Plan',
      indicator: 'Indicators',
      task: 'Tasks',
      report: 'Reporting duties',
    },
    group: (word, items) => `${word} (${number(items)})`,
    add: { indicator: 'Add an indicator', task: 'Add a task', report: 'Add a reporting duty' },
    unnamed: '(without a name)',
    states: {
      read: 'Read',
      doubtful: 'Look at it',
      accepted: 'Accepted',
      corrected: 'Corrected',
      dropped: 'Dropped',
      added: 'Added',
      wrong: 'Correct it',
    },
    full: 'The draft is too large to be kept on this machine. Save it as a plan file before you close the pane.',
    load: 'Load the plan',
    save: 'Save as a plan file',
    copy: 'Copy',
    back: 'Later',
    problems: (places) =>
      places === 1 ? 'Correct one thing first' : `Correct ${number(places)} things first`,
    copyByHand:
      'Excel does not allow copying. Click into the box below, press Ctrl+A, then Ctrl+C.',
    copyBox: 'Contents of the plan file',
  },
  item: {
    words: 'Words of the document',
    noWords: 'You added this item; the document does not have it.',
    why: 'Why to look at it',
    fields: 'What was read',
    accept: 'Accept',
    drop: 'Drop',
    restore: 'Bring back',
    merge: 'Merge with…',
    split: 'Split…',
    mergeWith: 'Merge with',
    mergeNow: 'Merge',
    splitInto: 'Each line becomes an item',
    splitHint: (items) =>
      items < 2 ? 'Press Enter where it is to be split.' : `It becomes ${number(items)} items.`,
    splitNow: 'Split',
    cancel: 'Cancel',
  },
  fields: {
    title: 'Title',
    number: 'Number',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    firstYear: 'First year',
    lastYear: 'Last year',
    name: 'Indicator',
    target: 'To be reached',
    scope: 'Scope',
    measure: 'Measured as',
    cadence: 'Figures due',
    owner: 'Followed by',
    area: 'Area',
    deadline: 'Deadline',
    deliverable: 'Deliverable',
    lead: 'Lead',
    coop: 'Together with',
    frequency: 'How often',
    from: 'Reported by',
    to: 'Reported to',
    via: 'Sent through',
    cycle: 'Reporting cycle',
  },
  measures: {
    ratio: 'Share in %',
    count: 'Count',
    level: 'Level',
    rank: 'Rank',
    index: 'Published index',
    yesNo: 'Done or not',
  },
  cadences: { quarterly: 'With every report', yearly: 'Once a year' },
  deadline: {
    due: (dates) => `Due: ${dates}`,
    days,
    many: (first, last, times) => `${first}, … ${last} (${number(times)} times)`,
    rhythms: { 1: 'once a year', 2: 'every half-year', 4: 'every quarter', 12: 'every month' },
    perYear: (times) => `${number(times)} times a year`,
    range: (from, to) => `From ${from} to ${to}`,
    rangeTo: (to) => `Until ${to}`,
    ongoing: 'Ongoing, without a last day',
    event: 'Waits for something else, no day yet',
    done: 'Done already',
    recurring: 'Returns, the days are not known',
    none: 'No deadline',
    quota: (times, unit, per) => `${number(times)} ${unit === '' ? 'times' : unit} a ${per}`,
    per: {
      year: 'year',
      halfYear: 'half-year',
      quarter: 'quarter',
      month: 'month',
      week: 'week',
    },
    doubts: {
      impossibleDate: (quote) => `“${quote}”: the calendar has no such day. Correct the day.`,
      beforePlan: (quote) => `“${quote}” lies before the plan was issued. Check the year.`,
      yearGuessed: (quote) =>
        `“${quote}” names no year, so the plan's was taken. Add the year if that is wrong.`,
      vaguePeriod: (quote) => `“${quote}” has no clear last day. Type the day if you know it.`,
      cycleMissing: (quote) =>
        `“${quote}” does not say how often. Type the rhythm, every quarter or every month, in Vietnamese.`,
      firstYearMissing: (quote) => `“${quote}” does not say from which year. Type the years.`,
      workingDays: (quote) =>
        `“${quote}” counts working days, public holidays are not taken off. Check the day.`,
      endBeforeStart: (quote) => `“${quote}” ends before it begins. Correct it.`,
      quotasDisagree: (quote) => `“${quote}”: the numbers do not agree. Correct them.`,
      nothingUnderstood: () => 'No time was understood. Type it like “Quý II/2026” or “30/6/2026”.',
    },
  },
  target: {
    metWhen: (condition, when) => `Met when ${condition}, ${when}`,
    fromYear: (year) => `from ${year} on`,
    everyYear: 'every year',
    done: 'done',
    figure: (value, unit) => (unit === '' ? number(value) : `${number(value)} ${unit}`),
    place: (value, unit) => `${unit} ${number(value)}`,
    rank: (value) => `among the first ${number(value)}`,
    between: (from, to) => `from ${from} to ${to}`,
    increase: (by) => `up by ${by}`,
    decrease: (by) => `down by ${by}`,
    since: (year) => ` against ${year}`,
    stretch: (aim) => ` (aiming at ${aim})`,
    percentPoints: 'points of %',
    higher: (benchmark) => `higher than ${benchmark}`,
    lower: (benchmark) => `lower than ${benchmark}`,
    same: (benchmark) => `the same as ${benchmark}`,
    atLeast: (benchmark) => `not lower than ${benchmark}`,
    atMost: (benchmark) => `not higher than ${benchmark}`,
  },
  problems: {
    empty: () => 'This is empty. Fill it in, or drop the item.',
    targetMissing: () => 'There is no target. Type it like “≥ 80% năm 2030”.',
    targetNotUnderstood: (quote) => `“${quote}” was not understood. Type it like “≥ 80% năm 2030”.`,
    targetYearTwice: (quote) =>
      `There are two targets for ${quote}. Leave one a year, parted by semicolons.`,
    targetRange: (quote) => `The range “${quote}” is not right. The smaller number comes first.`,
    targetOfOtherMeasure: (quote) =>
      `“${quote}” does not fit how it is measured. Choose another measure.`,
    rankUpwards: (quote) =>
      `A smaller rank is better, so “${quote}” is not clear. Type it like “≤ 12”.`,
    yearNotUnderstood: () => 'Type the year in four digits, such as 2026.',
    yearsReversed: (quote) => `The last year comes before the first one (${quote}). Correct it.`,
    dateNotUnderstood: () => 'Type the day like 15/01/2026.',
    nothingLeft: () =>
      'The plan has no indicator and no task any more. Bring back or add at least one.',
    other: (quote) => quote,
  },
  says: {
    accepted: (left) =>
      left === 0 ? 'Accepted. Nothing is left to look at.' : `Accepted. ${number(left)} left.`,
    allAccepted: 'All items are accepted.',
    dropped: (name) => `“${name}” is dropped. It can be brought back.`,
    restored: (name) => `“${name}” is back.`,
    merged: 'The two items are one now.',
    split: (items) => `Split into ${number(items)} items.`,
    added: 'An item was added. Fill it in.',
    undone: 'Undone.',
    redone: 'Done again.',
    saved: (file) => `Saved ${file} to the downloads.`,
    copied: 'The plan file is copied. Paste it into a file whose name ends in .json.',
    wrong: (places) =>
      places === 1
        ? 'One thing is to be corrected.'
        : `${number(places)} things are to be corrected.`,
  },
};
