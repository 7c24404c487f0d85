/**
 * What a file may leave out: how often an indicator is due, and the area of a task, which the heading
 * it stands under tells.
 */
import { slugOf } from './slug';
import type { PlanInFile } from './schema';
import type { Area, Cadence, Measure, Plan } from './types';

/** Fills in cadences and areas; everything else stays as it was read. */
export function withDefaults(read: PlanInFile): Plan {
  const areas: Area[] = [...read.areas];
  const tasks = read.tasks.map((task) => {
    if (task.area !== undefined) return { ...task, area: task.area };
    const area = areaOfSection(areas, task.section);
    if (!areas.includes(area)) areas.push(area);
    return { ...task, area: area.id };
  });
  const indicators = read.indicators.map((indicator) => ({
    ...indicator,
    cadence: indicator.cadence ?? usualCadence(indicator.measure),
  }));
  return { ...read, number: read.number ?? '', areas, indicators, tasks };
}

/** Shares and counts arise every quarter; levels, ranks, indices and yes/no are settled once a year. */
export function usualCadence(measure: Measure): Cadence {
  return measure === 'ratio' || measure === 'count' ? 'quarterly' : 'yearly';
}

function areaOfSection(areas: readonly Area[], section: string): Area {
  const name = section.trim() === '' ? 'Lĩnh vực khác' : section.trim();
  const known = areas.find((area) => area.name.toLowerCase() === name.toLowerCase());
  return known ?? { id: slugOf(name), name };
}
