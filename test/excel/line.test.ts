import type { ExcelEnvironment, Wait } from '../../src/excel';
import { problemOf } from '../../src/excel';
import { openLine } from '../../src/excel/line/line';
import { testClock } from './testClock';

const patience = {
  cellEditTries: 3,
  cellEditPause: 500,
  speakUpAfter: 10_000,
  giveUpAfter: 60_000,
};

/** A line to an Excel that answers each request as the script says. */
function lineTo(answers: readonly ('ok' | 'cellEdit' | 'never' | 'slow')[]) {
  const clock = testClock();
  const waits: Wait[] = [];
  let turn = 0;
  const sync = (): Promise<void> => {
    const answer = answers[turn++] ?? 'ok';
    if (answer === 'cellEdit') {
      return Promise.reject(
        Object.assign(new Error('x'), { code: 'InvalidOperationInCellEditMode' }),
      );
    }
    if (answer === 'never') return new Promise(() => undefined);
    if (answer === 'slow') return new Promise((resolve) => clock.after(15_000, resolve));
    return Promise.resolve();
  };
  const environment: ExcelEnvironment = {
    newContext: () => ({ sync }) as unknown as Excel.RequestContext,
    supports: () => true,
    platform: 'test',
    language: 'vi-VN',
    clock,
  };
  const line = openLine(environment, patience, (wait) => waits.push(wait));
  return { clock, waits, line };
}

const nothing = () => () => 'xong';

describe('the line to Excel', () => {
  test('a request that Excel answers is one round trip and tells nobody', async () => {
    const { line, waits } = lineTo(['ok']);
    await expect(line.send(nothing)).resolves.toBe('xong');
    expect([line.roundTrips(), waits]).toEqual([1, []]);
  });

  test('in cell-edit mode it says so, waits and tries again', async () => {
    const { line, waits, clock } = lineTo(['cellEdit', 'cellEdit', 'ok']);
    const sent = line.send(nothing);
    await clock.pass(1_000);
    await expect(sent).resolves.toBe('xong');
    expect(waits).toEqual([
      { kind: 'cellEdit', attempt: 1 },
      { kind: 'cellEdit', attempt: 2 },
      { kind: 'over' },
    ]);
  });

  test('a cell that stays in edit mode ends in the problem excelBusy', async () => {
    const { line, clock } = lineTo(['cellEdit', 'cellEdit', 'cellEdit']);
    const sent = line.send(nothing).catch(problemOf);
    await clock.pass(5_000);
    await expect(sent).resolves.toEqual({ code: 'excelBusy' });
  });

  test('without an answer it speaks up after ten seconds and gives up after sixty', async () => {
    const { line, waits, clock } = lineTo(['never']);
    const sent = line.send(nothing).catch(problemOf);
    await clock.pass(9_999);
    expect(waits).toEqual([]);
    await clock.pass(1);
    expect(waits).toEqual([{ kind: 'silence', seconds: 10 }]);
    await clock.pass(50_000);
    await expect(sent).resolves.toEqual({ code: 'excelSilent', seconds: 60 });
  });

  test('an answer that comes late is still taken, and the pane is told that the wait is over', async () => {
    const { line, waits, clock } = lineTo(['slow']);
    const sent = line.send(nothing);
    await clock.pass(15_000);
    await expect(sent).resolves.toBe('xong');
    expect(waits).toEqual([{ kind: 'silence', seconds: 10 }, { kind: 'over' }]);
  });
});
