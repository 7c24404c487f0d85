/**
 * The host: takes the batches of office.js one after the other, runs each against the engine and sends
 * events. It knows the protocol and the types, but no particular engine.
 */
import type { SpreadsheetEngine } from '../engine/engine';
import type { EngineEvent } from '../engine/events';
import type { Area } from '../engine/grid';
import { Batch } from './batch';
import { entriesFor } from './events';
import type { Author } from './events';
import type { ApplicationState, HostContext } from './hostContext';
import { hostObject } from './objectType';
import { ReferenceTable } from './references';
import { rangeType } from './types/range';
import type { BatchRequest, BatchResponse, EventEntry } from './wire';

/** How many changed areas stay known for `event.getRange(context)`. */
const REMEMBERED_EVENTS = 200;

export class RichApiHost {
  readonly references = new ReferenceTable();
  private readonly application: ApplicationState = { calculationMode: 'Automatic' };
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly eventReferences: string[] = [];
  private readonly stopListening: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  private author: Author = 'person';
  private recalculate = false;
  /** Until the first handler is registered nobody hears of events, and none are made. */
  private hasHandlers = false;
  private numbers = 0;

  constructor(private readonly engine: SpreadsheetEngine) {
    this.stopListening = engine.listen((event) => {
      this.references.follow(event);
      if (this.listeners.size === 0 || !(this.hasHandlers || isOlderKind(event))) return;
      const entries = entriesFor(event, this.author, engine, (sheetId, area) =>
        this.keepForEvent(sheetId, area),
      );
      for (const listener of this.listeners) listener(entries);
    });
  }

  /** Runs the batch after those that came before it. */
  execute(request: BatchRequest): Promise<BatchResponse> {
    const run = this.queue.then(() => this.run(request));
    // Whoever asked hears of a failure; the next batch shall run all the same.
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Resolves when every batch so far has been answered. */
  idle(): Promise<void> {
    return this.queue.then(() => undefined);
  }

  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.stopListening();
    this.listeners.clear();
  }

  private async run(request: BatchRequest): Promise<BatchResponse> {
    const batch = new Batch(request, {
      context: this.context(),
      settle: () => this.settle(),
      hasHandlers: () => {
        this.hasHandlers = true;
      },
      asAddin: (action) => this.asAddin(action),
    });
    const response = await batch.run();
    if (batch.hasWritten) this.engine.forgetUndo();
    return response;
  }

  private context(): Omit<HostContext, 'resolve'> {
    return {
      engine: this.engine,
      references: this.references,
      application: this.application,
      nextNumber: () => (this.numbers += 1),
      requestRecalculation: () => {
        this.recalculate = true;
      },
    };
  }

  private async settle(): Promise<void> {
    if (this.recalculate) {
      this.recalculate = false;
      await this.engine.recalculateAll();
    } else if (this.application.calculationMode !== 'Manual') {
      await this.engine.calculate();
    }
  }

  private asAddin<T>(action: () => T): T {
    this.author = 'addin';
    try {
      return action();
    } finally {
      this.author = 'person';
    }
  }

  private keepForEvent(sheetId: string, area: Area): string {
    const id = this.references.keep(hostObject(rangeType, { sheetId, area }));
    this.eventReferences.push(id);
    const oldest = this.eventReferences.length > REMEMBERED_EVENTS && this.eventReferences.shift();
    if (oldest) this.references.drop(oldest);
    return id;
  }
}

/** `workbook.onSelectionChanged` registers without telling the host. */
const isOlderKind = ({ kind }: EngineEvent): boolean => kind === 'selectionChanged';
