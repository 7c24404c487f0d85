/**
 * Runs one batch: resolves its object paths when they are first needed, runs its actions in order, stops
 * at the first that fails and keeps what was done before, as Excel does.
 */
import { isWorkbenchError, itemNotFound, notImplemented, WorkbenchError } from '../engine/errors';
import { Arguments } from './arguments';
import type { HostContext } from './hostContext';
import { hostObject, isHostObject, memberOf } from './objectType';
import type { HostObject } from './objectType';
import { loadObject } from './loading';
import { workbookType } from './types/workbook';
import { ActionType, ObjectPathType } from './wire';
import type {
  Action,
  ActionResult,
  ArgumentInfo,
  BatchError,
  BatchRequest,
  BatchResponse,
} from './wire';

/** What the host adds around a batch. */
export interface BatchSurroundings {
  readonly context: Omit<HostContext, 'resolve'>;
  /** Calculates what writes have touched, before values are read. */
  settle(): Promise<void>;
  /** The client has registered a handler: from now on it is to hear of events. */
  hasHandlers(): void;
  /** Runs what the add-in does, so that its events say who did it. */
  asAddin<T>(action: () => T): T;
}

const httpStatus: Readonly<Record<string, number>> = { ItemNotFound: 404, NotImplemented: 501 };

export class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly host: HostContext;
  private writes = false;

  constructor(
    private readonly request: BatchRequest,
    private readonly surroundings: BatchSurroundings,
  ) {
    this.host = { ...surroundings.context, resolve: (pathId) => this.resolve(pathId) };
  }

  /** Whether anything was set or called that may have changed the workbook. */
  get hasWritten(): boolean {
    return this.writes;
  }

  async run(): Promise<BatchResponse> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    let ahead = 0;
    for (const [index, action] of this.request.Actions.entries()) {
      if (index < ahead) {
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      if (action.ActionType === ActionType.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        if (isQuery(action)) await this.surroundings.settle();
        this.writes ||= isWrite(action);
        ahead = this.setTogether(index);
        if (ahead > index) {
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const value = this.surroundings.asAddin(() => this.perform(action));
        results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        return {
          Results: results,
          TraceIds: traceIds,
          Error: this.describe(thrown, action, index),
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  /**
   * Sets what follows on one and the same object in one go, a rule with its alert and its prompt.
   *
   * @returns the action after those that are done; the given index where they have to go one by one
   */
  private setTogether(from: number): number {
    const { Actions: actions } = this.request;
    const first = actions[from];
    if (first?.ActionType !== ActionType.setProperty) return from;
    let to = from + 1;
    while (isSetOn(actions[to], first.ObjectPathId)) to += 1;
    if (to === from + 1) return from;
    const object = this.resolve(first.ObjectPathId);
    const set = object?.type.setTogether;
    if (!object || !set) return from;
    const values = new Map<string, unknown>();
    for (const { Name: name = '', ArgumentInfo: info } of actions.slice(from, to)) {
      const found = memberOf(object.type.properties, name);
      if (found?.member.set === undefined) return from;
      values.set(found.name, this.argumentsOf(info).at(0));
    }
    try {
      this.surroundings.asAddin(() => set(object.target, values, this.host));
      return to;
    } catch (thrown) {
      // One by one it is told which of them failed, and those before it are done.
      if (isWorkbenchError(thrown)) return from;
      throw thrown;
    }
  }

  private perform(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identityOf(object, action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : loadObject(object, action.QueryInfo ?? {}, this.host);
      case ActionType.method: {
        // The client asks to keep whatever came back, also what turned out to be null.
        if (object === null && action.Name === '_KeepReference') return null;
        if (object === null) throw itemNotFound();
        const result = this.call(object, action.Name ?? '', action.ArgumentInfo);
        return isHostObject(result) ? null : (result ?? null);
      }
      case ActionType.setProperty:
        if (object === null) throw itemNotFound();
        this.set(object, action.Name ?? '', this.argumentsOf(action.ArgumentInfo).at(0));
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  private identityOf(object: HostObject, pathId: number): unknown {
    if (object.type.keepable !== true) {
      return object.type.identity?.(object.target, this.host) ?? {};
    }
    // A range is only kept when the batch asks for it and the path is not one of a passing moment.
    const path = this.request.ObjectPaths[pathId] as { readonly D?: unknown } | undefined;
    const wanted = this.request.AutoKeepReference === true && !path?.D;
    const known = this.host.references.idOf(object);
    if (!wanted && known === undefined) return {};
    return { _ReferenceId: known ?? this.host.references.keep(object) };
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const object = this.create(pathId);
    this.objects.set(pathId, object);
    return object;
  }

  private create(pathId: number): HostObject | null {
    const path = this.request.ObjectPaths[pathId];
    if (path === undefined) {
      throw new WorkbenchError('InvalidObjectPath', `The object path ${pathId} is missing`);
    }
    const parent =
      path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0
        ? undefined
        : this.resolve(path.ParentObjectPathId);
    // What hangs on a null object is null as well.
    if (parent === null) return null;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return hostObject(workbookType, undefined);
      case ObjectPathType.method: {
        const result = this.call(parent, name, path.ArgumentInfo);
        return isHostObject(result) ? result : null;
      }
      case ObjectPathType.property: {
        const found = memberOf(parent?.type.objects, name);
        if (parent === undefined || found === undefined) {
          throw notImplemented(`${parent?.type.name ?? '?'}.${name}`);
        }
        return found.member(parent.target, this.host);
      }
      case ObjectPathType.indexer: {
        const key = this.argumentsOf(path.ArgumentInfo).at(0);
        const item = parent?.type.item?.(parent.target, key, this.host);
        if (item === undefined) throw itemNotFound();
        return item;
      }
      case ObjectPathType.referenceId:
        return this.host.references.get(name);
      case ObjectPathType.nullObject:
        return null;
      default:
        throw notImplemented(`new ${name}`);
    }
  }

  private call(
    object: HostObject | undefined,
    name: string,
    info: ArgumentInfo | undefined,
  ): unknown {
    const found = memberOf(object?.type.methods, name);
    if (object === undefined || found === undefined) {
      if (/^_(Un)?Register/i.test(name)) {
        this.surroundings.hasHandlers();
        return null;
      }
      throw notImplemented(`${object?.type.name ?? '?'}.${name}()`);
    }
    return found.member(object.target, this.argumentsOf(info), this.host);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const found = memberOf(object.type.properties, name);
    if (found?.member.set === undefined) {
      throw notImplemented(`Setting ${object.type.name}.${name}`);
    }
    found.member.set(object.target, value, this.host);
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return new Arguments(values);
    return new Arguments(values.map((value, index) => this.withObjects(value, ids[index])));
  }

  /** Objects among the arguments stand as path ids in a list that runs parallel to the values. */
  private withObjects(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((item, index) => this.withObjects(item, id[index]));
    }
    return typeof id === 'number' && id > 0 ? this.resolve(id) : value;
  }

  private describe(thrown: unknown, action: Action, index: number): BatchError {
    const known = isWorkbenchError(thrown);
    const code = known ? thrown.code : 'GeneralException';
    const message = thrown instanceof Error || known ? (thrown as Error).message : String(thrown);
    return {
      Code: code,
      Message: known ? message : `The workbench failed: ${message}`,
      Location: this.locationOf(action),
      ActionIndex: index,
      HttpStatusCode: httpStatus[code] ?? 400,
    };
  }

  /** The member that failed, `WorksheetCollection.getItem`: of the action or of the path that leads to it. */
  private locationOf(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    if (object) return `${object.type.name}.${memberName(action.Name ?? '')}`;
    let path = this.request.ObjectPaths[action.ObjectPathId];
    let parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    while (path?.ParentObjectPathId && parent === undefined) {
      path = this.request.ObjectPaths[path.ParentObjectPathId];
      parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    }
    return `${parent?.type.name ?? 'Workbook'}.${memberName(path?.Name || 'getItem')}`;
  }
}

/** The wire says `GetItem`, errors say `getItem`. */
const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const isSetOn = (action: Action | undefined, pathId: number): boolean =>
  action?.ActionType === ActionType.setProperty && action.ObjectPathId === pathId;

const isWrite = (action: Action): boolean =>
  action.ActionType === ActionType.setProperty ||
  (action.ActionType === ActionType.method && !/^(_|get|select|activate)/i.test(action.Name ?? ''));

const isQuery = (action: Action): boolean =>
  action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson;
