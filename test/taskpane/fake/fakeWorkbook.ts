/**
 * A workbook for the pane's tests: holds what was loaded and entered, judges it by the program's own
 * rules, and fails when it is told to. It stands in for the workflows, not for Office.
 */
import { periodsOfYear, reportPeriod } from '../../../src/assessment/period';
import type {
  Finding,
  JudgementSettings,
  Place,
  ReportPeriod,
  TaskCase,
} from '../../../src/assessment/types';
import type { Source } from '../../../src/document/source/readSource';
import type { PlanReading } from '../../../src/document/types';
import type { CivilDate } from '../../../src/plan/civilDate';
import { libraryPlan } from '../../plan/libraryPlans';
import { isFromEarlierYear, tasksOfYear } from '../../../src/plan/selection';
import type { Plan } from '../../../src/plan/types';
import type { PaneActs } from '../../../src/taskpane/acts';
import type { Moment } from '../../../src/plan/moment';
import type { ClosingAsked } from '../../../src/workflow/closing/types';
import type { ChosenMeaning } from '../../../src/workflow/enterMeaning';
import { choiceOf } from '../../../src/workflow/library';
import type { Undoable } from '../../../src/workflow/excelHost';
import type { UndoChoice, UndoPlan } from '../../../src/workflow/undo';
import type { RepairItem } from '../../../src/workflow/repair/types';
import { periodChoices, proposePeriod } from '../../../src/workflow/periods';
import type { Problem } from '../../../src/workflow/problems';
import type { SendProposal } from '../../../src/workflow/sendFile/types';
import type {
  CheckResult,
  LoadChoice,
  LoadProposal,
  LoadedPlan,
  Look,
  Outcome,
} from '../../../src/workflow/types';
import { sampleReading } from '../../document/review/sampleReading';
import { judgedIndicator, judgedTask } from './judged';

type ActName =
  | 'readDocument'
  | 'look'
  | 'proposeLoad'
  | 'load'
  | 'check'
  | 'enterMeaning'
  | 'buildReport'
  | 'wordDocument'
  | 'proposeSend'
  | 'sendFile'
  | 'closePeriod'
  | 'reopenPeriod'
  | 'switchPeriod'
  | 'addForm'
  | 'proposeRepair'
  | 'repair'
  | 'proposeUndo'
  | 'undo'
  | 'open'
  | 'watch';

export const PROVINCE = 'quang-ngai-2026-2030';
export const OFFICE = 'vp-ubnd-quang-ngai-2025';

export class FakeWorkbook {
  /** Names of the acts that were called, in order. */
  readonly calls: string[] = [];
  readonly opened: Place[] = [];
  readonly figures = new Map<string, number>();
  /** What the same report of the year before held. */
  readonly lastYear = new Map<string, number>();
  readonly tasks = new Map<string, Partial<TaskCase>>();
  /** What was given to be read, and what every document is read as. */
  readonly sources: Source[] = [];
  reading: PlanReading = sampleReading;
  /** What the machine keeps, what was handed over as a file or copied. */
  readonly kept = new Map<string, string>();
  roomForTexts = Infinity;
  readonly saved: (readonly [string, string])[] = [];
  readonly savedDocuments: (readonly [string, Uint8Array])[] = [];
  readonly copied: string[] = [];
  canCopy = true;
  /** What there is to say before the report is sent; Excel opens new workbooks or not. */
  sending: Partial<SendProposal> = {};
  opensCopies = false;
  hasLedger = true;
  readonly openedCopies: Uint8Array[] = [];
  findings: readonly Finding[] = [];
  /** What was chosen of the readings that findings offered. */
  readonly entered: ChosenMeaning[] = [];
  /** What can be taken back, what that would do, and what the officer chose. */
  undoableNow: Undoable = { act: null, lost: null };
  undoPlan: UndoPlan = { act: 'load', removed: [], restored: [], changed: [], canKeep: true };
  undone: UndoChoice | null = null;
  /** What a repair would heal, and what was healed. */
  damage: readonly RepairItem[] = [];
  healed: readonly string[] = [];
  unhealed: readonly Finding[] = [];
  daysOff: readonly CivilDate[] = [];
  summary: CheckResult['summary'] = 'none';
  closed: CheckResult['closed'] = null;
  /** What periods were closed with. */
  readonly closings: ClosingAsked[] = [];
  openBefore: CheckResult['openBefore'] = [];
  loaded: LoadedPlan | null = null;
  /** What was chosen when the plan was loaded last. */
  chosen: LoadChoice | null = null;
  interrupted: string | null = null;
  plans: readonly Plan[] = [libraryPlan(PROVINCE), libraryPlan(OFFICE)];
  /** More tasks than any plan has, for long lists. */
  moreTasks: CheckResult['tasks'] = [];
  /** Plans that are none of the library. */
  readonly carried = new Map<string, Plan>();
  private readonly failures = new Map<ActName, Problem[]>();
  private readonly gates = new Map<ActName, Promise<void>>();
  private onEdit: () => void = () => undefined;

  constructor(private readonly today: CivilDate = '2026-03-10') {}

  /** Loaded before the pane opens. */
  withPlan(planId = PROVINCE, periodId = '2026-Q1', unit: string | null = null): this {
    const period = this.period(periodId);
    this.loaded = this.loadedWith(planId, period.year, unit, [period], period);
    return this;
  }

  /** The next calls of an act meet these problems, one after the other. */
  fail(act: ActName, ...problems: readonly Problem[]): this {
    this.failures.set(act, [...problems]);
    return this;
  }

  /** The next call of an act does not answer before the returned function is called. */
  hold(act: ActName): () => void {
    let release = (): void => undefined;
    this.gates.set(
      act,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return release;
  }

  /** Somebody edits the workbook. */
  edit(change: (workbook: this) => void): void {
    change(this);
    this.onEdit();
  }

  acts(): PaneActs {
    return {
      today: this.today,
      now: () => `${this.today}T09:05` as Moment,
      plans: () => this.plans.map(choiceOf),
      periods: periodChoices,
      proposePeriod,
      look: () => this.answer('look', (): Look => this.look()),
      proposeLoad: (choice) => this.answer('proposeLoad', () => this.propose(choice)),
      load: (choice) =>
        this.answer('load', () => {
          const proposal = this.propose(choice);
          this.chosen = choice;
          const periods = choice.periods.map((id) => this.period(id));
          const current = periods.at(-1) ?? this.period(`${choice.year}-Q1`);
          const { planId, year, unit } = choice;
          this.loaded = this.loadedWith(planId, year, unit, periods, current);
          this.interrupted = null;
          return { proposal, loaded: this.loaded, cellsWritten: 1000, roundTrips: 4 };
        }),
      check: ({ write }) =>
        this.answer('check', () => this.checkResult(), write ? 'check and write' : 'check'),
      enterMeaning: (chosen) =>
        this.answer('enterMeaning', () => {
          const entered = this.findings.some(
            ({ code, place }) => code === chosen.code && place.cell === chosen.place.cell,
          );
          if (entered) this.entered.push(chosen);
          return { entered, roundTrips: 2 };
        }),
      buildReport: (periodId) =>
        this.answer('buildReport', () => {
          const rebuilt = this.summary !== 'none';
          this.summary = 'current';
          this.interrupted = null;
          const period = this.period(periodId);
          const sheet = `Tổng hợp ${period.kind}-${period.year}`;
          const errors = this.findings.length;
          return { period, sheet, rebuilt, errors, staleNumbers: 0, roundTrips: 3 };
        }),
      wordDocument: (periodId) =>
        this.answer('wordDocument', () => ({
          name: `bao-cao-${periodId}.docx`,
          bytes: Uint8Array.of(80, 75),
        })),
      proposeSend: (periodId) => this.answer('proposeSend', () => this.sendProposal(periodId)),
      sendFile: (periodId) =>
        this.answer('sendFile', () => ({
          proposal: this.sendProposal(periodId),
          bytes: Uint8Array.of(80, 75, 3),
          isRecorded: this.hasLedger,
          roundTrips: 1,
        })),
      openCopy: (bytes) => {
        if (this.opensCopies) this.openedCopies.push(bytes);
        return Promise.resolve(this.opensCopies);
      },
      closePeriod: (asked) =>
        this.answer('closePeriod', () => {
          const { statusDate } = this.known();
          const { by, at } = asked;
          this.closings.push(asked);
          this.closed = { kind: 'closed', by, at, statusDate };
          const period = this.period(asked.period);
          return { period, statusDate, at, by, mark: 'C-1', figures: 1, tasks: 1, roundTrips: 3 };
        }),
      reopenPeriod: (asked) =>
        this.answer('reopenPeriod', () => {
          const { by, at, reason } = asked;
          this.closed = { kind: 'reopened', by, at, reason };
          return { period: this.period(asked.period), roundTrips: 3 };
        }),
      switchPeriod: (periodId) =>
        this.answer('switchPeriod', () => {
          const loaded = this.known();
          const period = this.period(periodId);
          const others = loaded.periods.filter(({ id }) => id !== periodId);
          const periods = [...others, period];
          const listed = this.listed(loaded.year, periods);
          this.loaded = { ...loaded, period, periods, listed, statusDate: period.to };
          this.summary = 'none';
          this.interrupted = null;
          return this.loaded;
        }),
      addForm: () =>
        this.answer('addForm', () => {
          const loaded = this.known();
          const { kind, year } = loaded.period;
          const sheet = `Biểu II.06 ${kind}-${String(year)}`;
          const isNew = loaded.formSheet === undefined;
          this.loaded = { ...loaded, formSheet: sheet };
          return { loaded: this.loaded, sheet, isNew, roundTrips: 3 };
        }),
      proposeRepair: () =>
        this.answer('proposeRepair', () => ({
          loaded: this.known(),
          items: this.damage,
          unhealed: this.unhealed,
          roundTrips: 3,
        })),
      repair: (chosen) =>
        this.answer('repair', () => {
          const healed = this.damage.filter(({ id }) => chosen.includes(id));
          this.healed = healed.map(({ id }) => id);
          this.damage = this.damage.filter(({ id }) => !chosen.includes(id));
          return { loaded: this.known(), healed, cellsWritten: 1, roundTrips: 4 };
        }),
      undoable: () => this.undoableNow,
      proposeUndo: () => this.answer('proposeUndo', () => this.undoPlan),
      undo: (choice) =>
        this.answer('undo', () => {
          this.undone = choice;
          const act = this.undoableNow.act ?? '';
          this.undoableNow = { act: null, lost: null };
          return { act, roundTrips: 4 };
        }),
      readDocument: (source) => {
        this.sources.push(source);
        let cancel = (): void => undefined;
        const stopped = new Promise<Outcome<PlanReading>>((resolve) => {
          cancel = () => resolve({ ok: false, problem: { code: 'readingStopped' } });
        });
        const read = this.answer('readDocument', () => this.reading);
        return Promise.resolve({ result: Promise.race([read, stopped]), cancel });
      },
      kept: {
        read: (key) => this.kept.get(key) ?? null,
        write: (key, text) => {
          if (text.length > this.roomForTexts) return false;
          this.kept.set(key, text);
          return true;
        },
        remove: (key) => this.kept.delete(key),
      },
      saveFile: (name, content) => {
        if (typeof content === 'string') this.saved.push([name, content]);
        else this.savedDocuments.push([name, content]);
      },
      copyText: (text) => {
        if (this.canCopy) this.copied.push(text);
        return Promise.resolve(this.canCopy);
      },
      open: (place) =>
        this.answer('open', () => {
          this.opened.push(place);
          return null;
        }),
      onWait: () => undefined,
      watch: (onEdit) =>
        this.answer('watch', () => {
          this.onEdit = onEdit;
          return () => Promise.resolve();
        }),
    };
  }

  private async answer<T>(act: ActName, value: () => T, name: string = act): Promise<Outcome<T>> {
    this.calls.push(name);
    await (this.gates.get(act) ?? Promise.resolve());
    this.gates.delete(act);
    const problem = this.failures.get(act)?.shift();
    return problem ? { ok: false, problem } : { ok: true, value: value() };
  }

  private look(): Look {
    const { interrupted, loaded } = this;
    if (interrupted !== null) return { kind: 'interrupted', act: interrupted, loaded };
    return loaded === null ? { kind: 'empty' } : { kind: 'loaded', loaded };
  }

  private propose(choice: LoadChoice): LoadProposal {
    if (choice.plan) this.carried.set(choice.planId, choice.plan);
    const plan = this.plan(choice.planId);
    const tasks = tasksOfYear(plan, choice.year, choice.unit);
    const names = ['Kế hoạch', 'Chỉ tiêu', 'Nhiệm vụ', 'Số liệu', 'Danh mục'];
    const again = this.loaded !== null;
    return {
      choice,
      planTitle: plan.title,
      indicators: plan.indicators.length,
      tasks: tasks.length,
      datedTasks: tasks.filter((task) => task.deadline.due.length > 0).length,
      earlierTasks: tasks.filter((task) => isFromEarlierYear(task.deadline, choice.year)).length,
      sheetsNew: again ? [] : names,
      sheetsAgain: again ? names : [],
      entriesKept: again ? this.figures.size + this.tasks.size : 0,
      changes: [],
    };
  }

  private sendProposal(periodId: string): SendProposal {
    const period = this.period(periodId);
    return {
      period,
      code: 'Q1-26-7K3F-92QD',
      file: 'BaoCao_Q1-2026_ubnd-tinh-quang-ngai_Q1-26-7K3F-92QD.xlsx',
      errors: 0,
      report: this.summary,
      stale: [],
      figures: [
        {
          id: 'a',
          name: 'Tỷ lệ hồ sơ trực tuyến',
          numerator: '1015',
          denominator: '1274',
          result: '79,67%',
        },
        { id: 'b', name: 'Chỉ số SIPAS', numerator: '', denominator: '', result: '' },
      ],
      ...this.sending,
    };
  }

  private checkResult(): CheckResult {
    const loaded = this.known();
    const { year, period, statusDate, unit } = loaded;
    const settings: JudgementSettings = {
      year,
      period,
      statusDate,
      warningDays: 15,
      daysOff: this.daysOff,
      closings: periodsOfYear(year).map(({ id, to }) => ({ id, lastDay: to })),
    };
    const plan = this.plan(loaded.planId);
    return {
      loaded,
      indicators: plan.indicators.map((indicator, index) =>
        judgedIndicator(
          indicator,
          index + 6,
          this.figures.get(indicator.id) ?? null,
          settings,
          this.lastYear.get(indicator.id) ?? null,
        ),
      ),
      tasks: [
        ...tasksOfYear(plan, year, unit).map((task, index) =>
          judgedTask(task, index + 6, this.tasks.get(task.id) ?? {}, settings),
        ),
        ...this.moreTasks,
      ],
      findings: this.findings,
      summary: this.summary,
      closed: this.closed,
      openBefore: this.openBefore,
      roundTrips: 1,
    };
  }

  private loadedWith(
    planId: string,
    year: number,
    unit: string | null,
    periods: readonly ReportPeriod[],
    period: ReportPeriod,
  ): LoadedPlan {
    const { title } = this.plan(planId);
    const listed = this.listed(year, periods);
    return { planId, title, unit, year, period, periods, listed, statusDate: period.to };
  }

  private listed(year: number, periods: readonly ReportPeriod[]): readonly ReportPeriod[] {
    const all = [...periodsOfYear(year), ...periods];
    return all.filter(({ id }, place) => all.findIndex((one) => one.id === id) === place);
  }

  private known(): LoadedPlan {
    if (this.loaded === null) throw new Error('No plan is loaded in the fake workbook.');
    return this.loaded;
  }

  private plan(id: string): Plan {
    const known = this.carried.get(id) ?? this.plans.find((one) => one.id === id);
    return known ?? libraryPlan(id);
  }

  private period(id: string): ReportPeriod {
    const period = reportPeriod(id);
    if (period === null) throw new Error(`There is no period ${id}.`);
    return period;
  }
}
