/**
 * Makes the summary of a reporting period from what was judged. Pure: the same judgements give the same
 * report, and every figure that the report shows is counted here.
 */
import type { Finding, Severity } from '../assessment/types';
import { parentInName } from './agencyNames';
import { rankedAgencies } from './agencyRanks';
import { withoutArea, withoutLead } from './areaNames';
import { firstOfEachId } from './firstOfEachId';
import { indicatorLine, indicatorSnapshot } from './indicatorLine';
import { nextPeriod } from './nextPeriod';
import { explainedLines, findingLines, withoutResultLines } from './openLines';
import type {
  AreaLines,
  LastCounts,
  LastReport,
  ReportedIndicator,
  Summary,
  SummaryInput,
} from './summaryTypes';
import { dueLines, lateLines, leadsOf, onTimeLines, overdueLines, taskSnapshot } from './taskLine';
import { indicatorCounts, taskCounts, totalsBy } from './totals';

/** A plan from outside the library may name no issuer: the officer writes it. */
const unnamedAgency = '…';

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

interface AreaGroup {
  readonly area: string;
  readonly items: readonly ReportedIndicator[];
}

function groupsByArea(
  indicators: readonly ReportedIndicator[],
  areas: readonly string[],
): readonly AreaGroup[] {
  const groups = new Map<string, ReportedIndicator[]>(areas.map((area) => [area, []]));
  for (const item of indicators) {
    const group = groups.get(item.area);
    if (group) group.push(item);
    else groups.set(item.area, [item]);
  }
  return [...groups]
    .filter(([, items]) => items.length > 0)
    .map(([area, items]) => ({ area, items }));
}

/** Numbered through the whole table, as a person counts them. */
function numberedLines(groups: readonly AreaGroup[]): readonly AreaLines[] {
  let number = 0;
  return groups.map(({ area, items }) => ({
    area,
    lines: items.map((item) => indicatorLine(item, (number += 1))),
  }));
}

function lastCounts({ period, indicators, tasks }: LastReport): LastCounts {
  return {
    period,
    indicators: indicators && indicatorCounts(indicators),
    tasks: tasks && taskCounts(tasks),
  };
}

/**
 * The report of a period.
 *
 * @param input judgements of one moment; nothing in it is changed
 * @example summaryOf({ plan, unit: null, period: q1, …, indicators: [], tasks: [] }).overdue // []
 */
export function summaryOf(input: SummaryInput): Summary {
  const { plan, unit, period, statusDate } = input;
  const areaNames = new Map(plan.areas.flatMap(({ id, name }) => [[id, name] as const]));
  const areaOf = ({ area }: { readonly area: string }): string => {
    const name = areaNames.get(area) ?? area.replace(/\s+/gu, ' ').trim();
    return name === '' ? withoutArea : name;
  };
  const inArea = <Item extends { readonly area: string }>(item: Item): Item => ({
    ...item,
    area: areaOf(item),
  });
  const indicators = firstOfEachId(input.indicators).map(inArea);
  const tasks = firstOfEachId(input.tasks).map(inArea);
  const rowOf = new Map(input.indicators.map((item, index) => [item.case, index + 1] as const));
  const areas = plan.areas.map(({ name }) => name);
  const agency = (unit ?? plan.issuer).trim() || unnamedAgency;
  const following = nextPeriod(period, statusDate, input.listed);
  const groups = groupsByArea(indicators, areas);
  const lines = numberedLines(groups);
  const statuses = indicators.map(({ judgement }) => judgement.status);
  const overdue = overdueLines(tasks);
  const doneLate = lateLines(tasks);
  const dueBeforeNext = dueLines(tasks, statusDate, following.to);
  const listed = new Set(
    [...overdue, ...doneLate, ...dueBeforeNext].map(({ position }) => position),
  );
  return {
    period,
    nextPeriod: following,
    isCurrentPeriod: input.currentPeriod === period.id,
    statusDate,
    plan,
    agency,
    parentAgency: unit === null ? parentInName(agency) : plan.issuer.trim() || null,
    indicatorTotals: totalsBy(
      indicators,
      areas,
      ({ area }) => [area],
      ({ judgement }) => judgement.status,
      indicatorCounts,
    ),
    indicatorGrandTotal: indicatorCounts(statuses),
    taskTotals: totalsBy(
      tasks,
      areas,
      ({ area }) => [area],
      ({ judgement }) => judgement.progress,
      taskCounts,
    ),
    taskGrandTotal: taskCounts(tasks.map(({ judgement }) => judgement.progress)),
    agencyTotals: rankedAgencies(
      totalsBy(
        tasks,
        [],
        (task) => (leadsOf(task).length === 0 ? [withoutLead] : leadsOf(task)),
        ({ judgement }) => judgement.progress,
        taskCounts,
      ),
    ),
    severalLeads: tasks.filter((task) => leadsOf(task).length > 1).length,
    indicators: lines,
    overdue,
    dueBeforeNext,
    doneOnTime: onTimeLines(tasks),
    doneLate,
    last: input.last ? lastCounts(input.last) : null,
    withoutResult: withoutResultLines(lines),
    openFindings: findingLines(input.findings, { indicators, tasks }),
    explained: explainedLines({ indicators, tasks }, listed),
    findings: {
      errors: countOf(input.findings, 'error'),
      warnings: countOf(input.findings, 'warning'),
      notes: countOf(input.findings, 'note'),
    },
    indicatorSnapshots: groups.flatMap(({ items }) =>
      items.map((item) => indicatorSnapshot(item, rowOf.get(item.case) ?? 0)),
    ),
    taskSnapshots: tasks.map(taskSnapshot),
    kept: input.kept,
    keptParagraphs: input.keptParagraphs ?? [],
  };
}
