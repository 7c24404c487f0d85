/** After an act was cut off: gives our sheets their protection back, and finds who refused. */
import { failureOf } from '../excelErrors';
import type { Line } from '../line/line';
import type { SheetLook } from '../look/types';
import { ExcelFailure } from '../problems';
import { protectionOptions } from '../write/finish';

interface Protection {
  readonly name: string;
  readonly isProtected: boolean;
}

/** The sheets that ought to be protected, of those that still exist. */
async function askProtection(line: Line, names: readonly string[]): Promise<readonly Protection[]> {
  return line.send((context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/protection/protected');
    return () =>
      sheets.items
        .filter((sheet) => names.includes(sheet.name))
        .map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected }));
  });
}

async function protectAgain(
  line: Line,
  open: readonly Protection[],
  before: readonly SheetLook[],
): Promise<void> {
  if (open.length === 0) return;
  await line.send((context) => {
    for (const { name } of open) {
      const options = before.find((sheet) => sheet.name === name)?.protectionOptions;
      const { protection } = context.workbook.worksheets.getItem(name);
      protection.protect(options ?? protectionOptions);
    }
    return () => undefined;
  });
}

/**
 * The sheet behind a refusal. Where taking the protection away was refused, it is the first that kept it:
 * its password is not ours to know. Later on, it is a sheet that somebody has protected meanwhile.
 */
function refusedBy(
  failure: ExcelFailure,
  protections: readonly Protection[],
  order: readonly string[],
): string | null {
  if (failure.problem.code !== 'sheetProtected') return null;
  const locked = protections.filter((one) => one.isProtected).map((one) => one.name);
  return order.find((name) => locked.includes(name)) ?? null;
}

/**
 * The failure to report for what was thrown in the middle of a change. Errors met while mending are kept
 * as the failure's cause beside the first one.
 *
 * @param unprotected sheets that the change took the protection from, in order
 * @param names all sheets that are protected when the change is through
 */
export async function mend(
  line: Line,
  thrown: unknown,
  unprotected: readonly SheetLook[],
  names: readonly string[],
): Promise<ExcelFailure> {
  const failure = failureOf(thrown);
  // Without an answer another request would wait for nothing.
  if (failure.problem.code === 'excelSilent' || failure.problem.code === 'excelBusy')
    return failure;
  try {
    const protections = await askProtection(line, names);
    const sheet = refusedBy(failure, protections, names);
    await protectAgain(
      line,
      protections.filter((one) => !one.isProtected),
      unprotected,
    );
    return sheet === null
      ? failure
      : new ExcelFailure({ code: 'sheetProtected', sheet }, { cause: thrown });
  } catch (second) {
    return new ExcelFailure(failure.problem, { cause: new AggregateError([thrown, second]) });
  }
}
