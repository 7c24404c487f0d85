/**
 * The pane's acts on a workbook: the workflows, with the host they act on. What a person asks for later
 * is loaded when it is asked for, so that the pane opens with what its first screen needs.
 */
import { yearOf, type CivilDate } from '../plan/civilDate';
import type { ExcelHost } from '../workflow/excelHost';
import { planChoices } from '../workflow/library';
import { look } from '../workflow/opened';
import { periodChoices, proposePeriod } from '../workflow/periods';
import type { PaneActs } from './acts';
import { KEPT_NAME, keptTexts } from './keptTexts';
import { later } from './later';
import { copyText, saveFile } from './surroundings';

/**
 * @param today the day of the clock, for proposing a year and a period
 * @param storage where drafts are kept
 * @param onWait how to hear that Excel makes an act wait
 * @param now the minute of the clock, for the ledger
 */
export function workbookActs(
  host: ExcelHost,
  today: CivilDate,
  storage: () => Storage,
  onWait: PaneActs['onWait'],
  now: PaneActs['now'],
): PaneActs {
  const kept = keptTexts(storage);
  return {
    today,
    now,
    plans: planChoices,
    periods: periodChoices,
    proposePeriod,
    look: () => look(host),
    proposeLoad: async (choice) => (await later.load()).proposeLoad(host, choice),
    load: async (choice) => (await later.load()).load(host, choice),
    check: async (options) => (await later.check()).check(host, options),
    enterMeaning: async (chosen) => (await later.enterMeaning()).enterMeaning(host, chosen),
    buildReport: async (periodId) => (await later.buildReport()).buildReport(host, periodId),
    wordDocument: async (periodId) => (await later.wordDocument()).wordDocument(host, periodId),
    proposeSend: async (periodId) => (await later.sendFile()).proposeSend(host, periodId),
    sendFile: async (periodId) => {
      const sender = { by: kept.read(KEPT_NAME) ?? '', at: now() };
      return (await later.sendFile()).sendFile(host, periodId, sender);
    },
    openCopy: (bytes) => host.openCopy(bytes),
    closePeriod: async (asked) => (await later.closePeriod()).closePeriod(host, asked),
    reopenPeriod: async (asked) => (await later.reopenPeriod()).reopenPeriod(host, asked),
    switchPeriod: async (periodId) => (await later.switchPeriod()).switchPeriod(host, periodId),
    addForm: async () => (await later.addForm()).addForm(host),
    proposeRepair: async () => (await later.repair()).proposeRepair(host),
    repair: async (chosen) => (await later.repair()).repair(host, chosen),
    undoable: () => host.undoable(),
    proposeUndo: async () => (await later.undo()).proposeUndo(host),
    undo: async (choice) => (await later.undo()).undo(host, choice),
    readDocument: async (source) =>
      (await later.reading()).startReading({ source, fallbackYear: yearOf(today) }),
    kept,
    saveFile,
    copyText,
    open: (place) => host.open(place),
    onWait,
    watch: (onEdit) => host.watch(onEdit),
  };
}
