/**
 * Every word of the pane in English, side by side with vi.ts. Words of the plan itself stay as the
 * document has them; the components mark those as Vietnamese for screen readers.
 */
import type { CivilDate } from '../../plan/civilDate';
import { englishPeriodLabel } from '../wording/englishPeriod';
import { foot } from './foot/en';
import { englishNumber as number } from './numbers';
import type { Messages } from './vi';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The month is written out: 05/11 means another day to an American reader. */
const date = (day: CivilDate): string => {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
};

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const en: Messages = {
  locale: 'en-GB',
  number,
  date,
  program: 'Sổ Kế hoạch (Plan Workbook)',
  periodLabel: englishPeriodLabel,
  periods: { others: 'Other periods' },
  language: {
    switchTo: 'Tiếng Việt',
    switchLabel: 'Switch to Vietnamese',
  },
  running: {
    read: 'Reading the document…',
    look: 'Reading the workbook…',
    preview: 'Working out what would change…',
    load: 'Loading the plan into the workbook…',
    check: 'Checking…',
    report: 'Building the report…',
    period: 'Switching the period…',
    form: 'Laying out form II.06…',
    word: 'Writing the Word document…',
    sendLook: 'Looking through before sending…',
    send: 'Making the file to send…',
    close: 'Closing the period…',
    reopen: 'Reopening the period…',
    repairLook: 'Looking for damage to the sheets…',
    repair: 'Repairing…',
    undoLook: 'Looking at what undoing would change…',
    undo: 'Undoing…',
    meaning: 'Entering the number…',
    open: 'Opening the cell…',
    waiting: {
      cellEdit: {
        title: 'Excel is in the middle of a cell',
        message: 'Press Enter (or Esc) in the cell being typed. The pane then goes on by itself.',
      },
      silence: {
        title: 'Excel does not answer yet',
        message: 'See whether a dialog is open in Excel; once it is closed the pane goes on.',
      },
    },
    stop: 'Stop',
    stopWaiting: 'Stop waiting',
  },
  trouble: {
    retry: 'Try again',
    dismiss: 'Close the message',
    chooseAgain: 'Choose the plan again',
  },
  news: {
    previewed: 'Worked out. Nothing has been written yet.',
    planOpened: (title) => `The plan “${title}” is open. Choose the year and the period.`,
    draftGone: 'The draft cannot be read any more. Open the document again.',
    loaded: 'The plan is loaded.',
    checked: (errors, warnings) =>
      `Checked: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    reported: (sheet) => `The report stands on the sheet “${sheet}”.`,
    wordSaved: (file) => `The Word document was saved as “${file}”.`,
    sendProposed: (code) => `Receipt code ${code}. No file was made yet.`,
    fileMade: (file, isOpen) =>
      isOpen ? 'The file to send is open in a new window.' : `The file was saved as “${file}”.`,
    closed: (period) => `${period} is closed.`,
    reopened: (period) => `${period} is open again.`,
    damageFound: (count) =>
      count === 0
        ? 'There is nothing to repair.'
        : `${number(count)} places can be repaired. Nothing is written yet.`,
    repaired: (count) => `${number(count)} places repaired.`,
    undone: 'Undone.',
    meaningEntered: (shown, sheet, cell) => `${shown} was entered into cell ${cell} of “${sheet}”.`,
    meaningGone: (sheet, cell) =>
      `Cell ${cell} of “${sheet}” was changed since the last check, so nothing was written. Look at the list again.`,
    formLaid: (sheet, isNew) =>
      isNew ? `Sheet ${sheet} has been added.` : `Sheet ${sheet} is up to date.`,
    switched: (label) => `Switched to ${label}.`,
    opened: (sheet, cell) => `Cell ${cell} of “${sheet}” is selected.`,
  },
  choose: {
    heading: 'Choose a plan to begin',
    headingAgain: 'Reload or change the plan',
    lead: 'The plan becomes worksheets with its indicators, its tasks, cells for figures and their judgement. You see it before anything is written.',
    leadAgain:
      'Figures already entered are kept. The next step shows the changes before anything is written.',
    plans: 'Plan',
    noPlans: 'The library holds no plan yet. Ask the administrator to add a plan file.',
    number: (text) => `No. ${text}`,
    noNumber: 'Without a number',
    years: (from, to) => (from === to ? `Year ${from}` : `${from} – ${to}`),
    counts: (indicators, tasks) =>
      indicators === 0
        ? counted(tasks, 'task')
        : `${counted(indicators, 'indicator')}, ${counted(tasks, 'task')}`,
    justOpened: 'Just opened, not in the library',
    other: 'Open another plan…',
    kept: (title) => `You are in the middle of reviewing “${title}”.`,
    resume: 'Go on',
    discard: 'Discard the draft',
    discarded: 'The draft is discarded.',
    takeBack: 'Take it back',
    form: 'With form II.06 (how files of administrative procedures were settled)',
    inWorkbook: 'In this workbook now',
    fullTitle: (title) => `Full title: ${title}`,
    year: 'Working year',
    period: 'Reporting period',
    current: 'current',
    unit: 'Unit',
    wholePlan: 'The whole plan',
    oneUnit: 'One agency or unit only',
    whichUnit: 'Name of the agency or unit',
    opening: 'Opening the list…',
    searchUnit: 'Type to search, accents may be left out',
    noSuchUnit: 'No unit matches. Type fewer letters.',
    unitNeeded: 'Choose a unit from the list.',
    preview: 'Preview',
    back: 'Back',
  },
  preview: {
    heading: 'Preview',
    nothingWritten: 'Nothing has been written yet.',
    whole: 'The whole plan',
    counts: 'Will be laid out',
    indicators: (count) => counted(count, 'indicator'),
    tasks: (count, dated) =>
      dated === 0
        ? `${counted(count, 'task')}, the plan gives no deadlines`
        : `${counted(count, 'task')}, ${number(dated)} with a deadline`,
    earlierTasks: (count) =>
      `${number(count)} of them fell due in earlier years: mark those that are done on the sheet «Nhiệm vụ»`,
    sheetsNew: (count) => `New sheets (${number(count)})`,
    sheetsAgain: (count) => `Sheets updated in place (${number(count)})`,
    untouched: 'Other sheets of the workbook are left alone.',
    kept: (count) => `${counted(count, 'entry', 'entries')} kept as entered.`,
    changes: (count) => `Changes of the plan (${number(count)})`,
    noChanges: 'The plan has not changed since it was last loaded.',
    load: 'Load the plan',
    loadAgain: 'Update the plan',
    back: 'Back',
  },
  done: {
    heading: 'The plan is loaded',
    summary: (indicators, tasks) =>
      `${counted(indicators, 'indicator')} and ${counted(tasks, 'task')} stand on the sheets now.`,
    kept: (count) => `${counted(count, 'earlier entry', 'earlier entries')} kept.`,
    next: 'What next?',
    fill: (period) => `Fill in the light cells on the sheets Số liệu (${period}) and Nhiệm vụ.`,
    follow: 'This pane follows the figures as you enter them.',
    report: 'Look at the Check tab, correct the errors, then choose Build report.',
    save: 'Remember to save the file (Ctrl+S).',
    start: 'Start working',
  },
  interrupted: {
    heading: 'The last act was cut off half-way',
    act: (act) => {
      const acts: Readonly<Record<string, string>> = {
        load: 'loading the plan',
        check: 'writing the sheet Kiểm tra',
        report: 'building the report',
        period: 'switching the period',
        form: 'laying out form II.06',
        close: 'closing the period',
        reopen: 'reopening the period',
        send: 'writing the ledger of what was sent',
        repair: 'the repair',
        meaning: 'entering the chosen number',
        undo: 'undoing',
      };
      return acts[act] ?? act;
    },
    message: (act) =>
      `It was ${act} and did not finish, so a sheet may be incomplete. What you entered is still there.`,
    remedy: 'Choose Finish it to complete the sheets.',
    remedyChoose: 'Choose the plan again and load it to complete the sheets.',
    repair: 'Finish it',
    chooseAgain: 'Choose the plan again',
    asIs: 'Later, use the workbook as it is',
  },
  work: {
    unitWhole: 'The whole plan',
    planDetails: 'Full title',
    period: 'Reporting period',
    newSheet: 'no sheet yet',
    statusDate: (day) => `Figures as of ${day}`,
    sendBy: (day) => `Send by ${day}`,
    tabs: 'Contents',
    overview: 'Overview',
    indicators: 'Indicators',
    deadlines: 'Deadlines',
    check: 'Check',
    errorsOnTab: (errors) => counted(errors, 'error'),
    firstCheck: 'Reading and judging the figures…',
    reload: 'Reload / update the plan',
    other: 'Choose another plan',
    notFollowing:
      'The pane cannot follow this workbook by itself. After entering figures choose Check again.',
    more: (count) => `Show ${number(count)} more`,
    showing: (shown, all) => `Showing ${number(shown)} of ${number(all)}`,
    goTo: (sheet, cell) => `Go to cell ${cell} of ${sheet}`,
    goToShort: (cell) => `Cell ${cell}`,
    goToSheet: (sheet) => `Go to the sheet ${sheet}`,
    why: 'Why',
  },
  overview: {
    indicators: 'Indicators',
    noIndicators: 'This plan has no indicators.',
    indicatorsMet: (met, all) => `${number(met)} of ${counted(all, 'indicator')} met`,
    tasks: 'Tasks',
    noTasks: 'There is no task in this year.',
    tasksDone: (done, all) => `${number(done)} of ${counted(all, 'task')} done`,
    countOf: (count, word) => `${number(count)} ${word}`,
    next: 'To do',
    fixErrors: (count) => `Correct ${counted(count, 'error')} before building the report`,
    explain: (count) => `Look at ${counted(count, 'warning')}`,
    overdue: (count, earlier) =>
      `Deal with ${counted(count, 'overdue task')}` +
      (earlier === 0 ? '' : ` (${number(earlier)} from earlier years)`),
    dueSoon: (count) => `Prepare ${counted(count, 'task')} due soon`,
    enterFigures: (count) => `Enter figures for ${counted(count, 'indicator')}`,
    buildReport: (day) => `Build the report, send it by ${day}`,
    rebuildReport: (day) => `Build the report again, send it by ${day}`,
    nothingLeft: 'Nothing left to do. The report agrees with the figures.',
  },
  indicators: {
    none: 'This plan has no indicators.',
    group: (word, count) => `${word} (${number(count)})`,
  },
  check: {
    again: 'Check again',
    write: 'Write the sheet Kiểm tra',
    repair: 'Repair…',
    counts: (errors, warnings, notes) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`,
    clean: 'No errors, no warnings.',
    cleanNext: 'The report can be built.',
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    meaning: {
      error: 'to be corrected before the report is built',
      warning: 'to be looked at or explained',
      note: 'for information',
    },
    whatToDo: 'What to do',
    which: 'Which number is meant?',
    enter: (shown) => `Enter ${shown}`,
    enterInto: (shown, sheet, cell) => `Enter ${shown} into cell ${cell}, sheet ${sheet}`,
    list: 'What to look at',
  },
  report: {
    build: 'Build report',
    rebuild: 'Rebuild report',
    word: 'Word file',
    none: 'The report of this period has not been built.',
    current: 'The report agrees with the figures.',
    outOfDate: 'The report is out of date: figures changed after it was built.',
    unknown: 'Looking whether the report has been built…',
    built: (sheet) => `Built on the sheet “${sheet}”.`,
    confirmTitle: (errors) => `${counted(errors, 'error')} not corrected`,
    confirm:
      'Figures with errors go into the report as they are. Better correct them first; if it is urgent the report can be built and states the number of errors.',
    seeErrors: 'See the errors',
    anyway: 'Build it anyway',
    askTitle: (period) => `Build the report for ${period}?`,
    askPlain: 'It stands on a sheet of its own; building it again replaces that sheet.',
    cancel: 'Cancel',
  },
  foot,
};
