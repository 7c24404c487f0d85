/**
 * The pane's acts on a workbook: the workflows, with the host they act on. The workflows are imported
 * file by file, so that what only the command line needs stays out of the pane's bundle.
 */
import type { CivilDate } from '../plan/civilDate';
import { buildReport } from '../workflow/buildReport';
import { check } from '../workflow/check';
import type { ExcelHost } from '../workflow/excelHost';
import { planChoices } from '../workflow/library';
import { load, proposeLoad } from '../workflow/load';
import { look } from '../workflow/opened';
import { periodChoices, proposePeriod } from '../workflow/periods';
import { switchPeriod } from '../workflow/switchPeriod';
import type { PaneActs } from './acts';

/**
 * @param today the day of the clock, for proposing a year and a period
 * @param onWait how to hear that Excel makes an act wait
 */
export function workbookActs(
  host: ExcelHost,
  today: CivilDate,
  onWait: PaneActs['onWait'],
): PaneActs {
  return {
    today,
    plans: planChoices,
    periods: periodChoices,
    proposePeriod,
    look: () => look(host),
    proposeLoad: (choice) => proposeLoad(host, choice),
    load: (choice) => load(host, choice),
    check: (options) => check(host, options),
    buildReport: (periodId) => buildReport(host, periodId),
    switchPeriod: (periodId) => switchPeriod(host, periodId),
    open: (place) => host.open(place),
    onWait,
    watch: (onEdit) => host.watch(onEdit),
  };
}
