/** The fields of an item in the order to show them, and each as the text that a person edits. */
import { formatVietnamese } from '../../plan/civilDate';
import type { Area } from '../../plan/types';
import { targetText } from './targetText';
import type {
  Field,
  HeadField,
  IndicatorField,
  Kind,
  ReportField,
  ReviewItem,
  TaskField,
} from './types';

const headFields: readonly HeadField[] = [
  'title',
  'number',
  'issuer',
  'issuedOn',
  'firstYear',
  'lastYear',
];
const indicatorFields: readonly IndicatorField[] = [
  'name',
  'target',
  'scope',
  'measure',
  'cadence',
  'owner',
  'area',
];
const taskFields: readonly TaskField[] = [
  'title',
  'deadline',
  'lead',
  'coop',
  'deliverable',
  'frequency',
  'area',
];
const reportFields: readonly ReportField[] = ['from', 'to', 'via', 'cycle'];

const fields: Readonly<Record<Kind, readonly Field[]>> = {
  head: headFields,
  indicator: indicatorFields,
  task: taskFields,
  report: reportFields,
};

export function fieldsOf(kind: Kind): readonly Field[] {
  return fields[kind];
}

/** The field that says what an item is. */
export function mainField(kind: Kind): Field {
  if (kind === 'indicator') return 'name';
  return kind === 'report' ? 'from' : 'title';
}

/**
 * What stands in a field: what was typed, else what was read.
 *
 * @param areas the areas of the plan, whose names are shown instead of their identifiers
 */
export function textOf(item: ReviewItem, field: Field, areas: readonly Area[]): string {
  return item.typed[field] ?? readText(item, field, areas);
}

/** What was read, as text; fields that an item does not have are empty. */
export function readText(item: ReviewItem, field: Field, areas: readonly Area[]): string {
  const areaName = (id: string): string => areas.find((area) => area.id === id)?.name ?? '';
  switch (item.kind) {
    case 'head': {
      const { title, number, issuer, issuedOn, period } = item.base;
      const texts: Readonly<Record<HeadField, string>> = {
        title,
        number,
        issuer,
        issuedOn: issuedOn === null ? '' : formatVietnamese(issuedOn),
        firstYear: String(period.from),
        lastYear: String(period.to),
      };
      return lookUp(texts, field);
    }
    case 'indicator': {
      const { base } = item;
      const texts: Readonly<Record<IndicatorField, string>> = {
        name: base.name,
        target: targetText(base),
        scope: base.scope ?? '',
        measure: base.measure,
        cadence: base.cadence,
        owner: base.owner ?? '',
        area: areaName(base.area),
      };
      return lookUp(texts, field);
    }
    case 'task': {
      const { base } = item;
      const texts: Readonly<Record<TaskField, string>> = {
        title: base.title,
        deadline: base.deadline.text,
        deliverable: base.deliverable ?? '',
        lead: base.lead.join('; '),
        coop: base.coop.join('; '),
        frequency: base.frequencyText ?? '',
        area: areaName(base.area),
      };
      return lookUp(texts, field);
    }
    case 'report': {
      const { from, to, via, cycle } = item.base;
      const texts: Readonly<Record<ReportField, string>> = {
        from,
        to,
        via: via ?? '',
        cycle: cycle.join('; '),
      };
      return lookUp(texts, field);
    }
  }
}

function lookUp(texts: Readonly<Partial<Record<Field, string>>>, field: Field): string {
  return texts[field] ?? '';
}

/** What an item is called in a list. */
export function nameOf(item: ReviewItem): string {
  return textOf(item, mainField(item.kind), []);
}
