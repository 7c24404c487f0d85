/**
 * Writing and reading the real plans as .xlsx files, beside another library that writes the values of the
 * same cells without any format, and reads the same file.
 */
import { readXlsx as otherReads, writeXlsx as otherWrites } from 'hucre/xlsx';
import type { Block, SheetBlueprint } from '../../src/workbook/blueprint';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { blueprintOf, plans, valueIn, type PlanChoice } from './layouts';
import { costsOf, figure, type Act, type Measured } from './measure';

const runs = 15;

type Cell = ReturnType<typeof valueIn> | null;

function putBlock(rows: Cell[][], block: Block): void {
  block.rows.forEach((line, down) => {
    const row = (rows[block.top + down] ??= []);
    line.forEach((content, across) => {
      row[block.left + across] = valueIn(content);
    });
  });
}

/** A sheet's values as one matrix, without gaps. */
function bareSheet({ name, blocks }: SheetBlueprint) {
  const rows: Cell[][] = [];
  for (const block of blocks) putBlock(rows, block);
  return { name, rows: Array.from(rows, (row = []) => Array.from(row, (cell = null) => cell)) };
}

const act =
  (work: () => unknown): Act =>
  (measure) =>
    measure(async () => {
      await work();
    });

function lineOf(what: string, ours: number, theirs: number): Measured {
  const ratio = figure(ours / theirs);
  const measured = `${figure(ours)} ms; hucre ${figure(theirs)} ms (×${ratio})`;
  return { what, measured, limit: null };
}

async function timesOf(choice: PlanChoice): Promise<readonly Measured[]> {
  const blueprint = blueprintOf(choice);
  const file = writeXlsx(blueprint);
  const sheets = blueprint.sheets.map(bareSheet);
  const [write = 0, otherWrite = 1, read = 0, otherRead = 1] = await costsOf(runs, [
    act(() => writeXlsx(blueprint)),
    act(() => otherWrites({ sheets })),
    act(() => readXlsx(file)),
    act(() => otherReads(file)),
  ]);
  return [
    lineOf(`file written, ${choice.planId}`, write, otherWrite),
    lineOf(`file read, ${choice.planId}`, read, otherRead),
  ];
}

export async function fileTimes(): Promise<readonly Measured[]> {
  const lines: Measured[] = [];
  for (const choice of plans) lines.push(...(await timesOf(choice)));
  return lines;
}
