/**
 * Figures that follow form II.06 by formula, as they are now: a program that does not calculate leaves old
 * answers beside them, so they are counted here again from the form's own cells.
 */
import { formColumns, type FormColumn } from '../../assessment/form/columns';
import { countIn, type FormCells, type PlacedForm } from '../../assessment/form/placedForm';
import { formParts, formRateKeys, type FormPart } from '../../assessment/form/rates';
import type { FromForm } from '../../assessment/form/rateCheck';
import { figureHeaders } from '../columns';
import type { FigureEntry } from '../entryTypes';
import { plainHeader } from '../entries/headers';
import { periodOfTable } from '../names';
import type { RawValue, TableReading, WorkbookReading } from '../reading';
import { followsForm } from './formulas';
import { formPeriodIn } from './names';
import { formTables, readForm } from './readForms';

/** The reading with every followed figure counted anew. */
export function followingForms(reading: WorkbookReading): WorkbookReading {
  const forms = formTables(reading);
  if (forms.length === 0) return reading;
  const totals = new Map(
    forms.map((form) => [form.period.id, readForm(form, reading, []).totals] as const),
  );
  return {
    ...reading,
    tables: reading.tables.map((table) =>
      periodOfTable(table.name) === null ? table : followed(table, totals),
    ),
  };
}

function followed(table: TableReading, totals: ReadonlyMap<string, FormCells>): TableReading {
  const { values, formulas } = table;
  if (!formulas.some((row) => row.some(followsForm))) return table;
  return {
    ...table,
    values: values.map((row, down) =>
      row.map((value, right) => {
        const formula = formulas[down]?.[right] ?? '';
        return followsForm(formula) ? answerOf(formula, totals, value) : value;
      }),
    ),
  };
}

/** '=IF(COUNT(…_C7)=0,"",SUM(…_C8,…_C9))' over the totals of its form; another formula keeps its value. */
function answerOf(
  formula: string,
  totals: ReadonlyMap<string, FormCells>,
  value: RawValue,
): RawValue {
  const [, counted, summed] =
    /COUNT\(([^()]*)\)=0,"",SUM\(([^()]*)\)\)$/i.exec(formula.replace(/\s/g, '')) ?? [];
  const cells = totals.get(formPeriodIn(formula) ?? '');
  if (counted === undefined || summed === undefined || cells === undefined) return value;
  if (columnsIn(counted).every((column) => cells[column].kind !== 'number')) return '';
  return columnsIn(summed).reduce((sum, column) => sum + countIn(cells, column), 0);
}

function columnsIn(names: string): readonly FormColumn[] {
  return names.split(/[,;]/).flatMap((name) => {
    const number = Number(/_C(\d+)$/.exec(name)?.[1]);
    return formColumns.filter((column) => column === number);
  });
}

const headerOf: Readonly<Record<FormPart, string>> = {
  numerator: figureHeaders.numerator,
  denominator: figureHeaders.denominator,
};

/** The figures with what the form of their period says about them. */
export function besideForms(
  figures: ReadonlyMap<string, readonly FigureEntry[]>,
  forms: ReadonlyMap<string, PlacedForm>,
  { tables }: WorkbookReading,
): ReadonlyMap<string, readonly FigureEntry[]> {
  if (forms.size === 0) return figures;
  return new Map(
    [...figures].map(([period, entries]) => {
      const form = forms.get(period);
      const table = tables.find(({ name }) => periodOfTable(name) === period);
      if (form === undefined || table === undefined) return [period, entries] as const;
      return [period, entries.map((entry) => besideForm(entry, form, table))] as const;
    }),
  );
}

function besideForm(entry: FigureEntry, form: PlacedForm, table: TableReading): FigureEntry {
  const rate = formRateKeys.find((one) => form.links[one].indicator === entry.case.id);
  const parts = rate === undefined ? null : formParts(form.totals, rate);
  if (rate === undefined || parts === null) return entry;
  const fromForm: FromForm = { rate, parts, followed: followedParts(entry, table) };
  return { ...entry, fromForm };
}

function followedParts({ cells }: FigureEntry, table: TableReading): readonly FormPart[] {
  const row = Number(/\d+$/.exec(cells.id)?.[0]) - 1 - (table.box.top + 1);
  return (['numerator', 'denominator'] as const).filter((part) => {
    const place = table.header.findIndex((text) => plainHeader(text) === headerOf[part]);
    return followsForm(table.formulas[row]?.[place] ?? '');
  });
}
