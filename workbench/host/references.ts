/**
 * References that the add-in keeps between batches (`range.track()`, or any range inside `Excel.run`).
 * A kept range moves with its cells when rows or columns are inserted or deleted before it.
 */
import { WorkbenchError } from '../engine/errors';
import type { EngineEvent } from '../engine/events';
import type { Area } from '../engine/grid';
import type { HostObject } from './objectType';
import { areaAfter } from '../engine/movedArea';

/** Something whose place follows its cells: a range, not several areas. */
export interface Movable {
  readonly sheetId: string;
  area: Area;
}

const isMovable = (target: unknown): target is Movable =>
  typeof target === 'object' && target !== null && 'sheetId' in target && 'area' in target;

export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private made = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const target = object.target as object;
    const known = this.ids.get(target);
    if (known !== undefined && this.objects.has(known)) return known;
    this.made += 1;
    const id = `Reference{${this.made}}`;
    this.objects.set(id, object);
    this.ids.set(target, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object.target as object);
    return id !== undefined && this.objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) {
      throw new WorkbenchError(
        'InvalidReference',
        'This reference is not valid for the current operation.',
      );
    }
    return object;
  }

  drop(id: string): void {
    this.objects.delete(id);
  }

  /** Moves what is kept; a range whose cells are all gone is dropped. */
  follow(event: EngineEvent): void {
    if (event.kind !== 'cellsInserted' && event.kind !== 'cellsDeleted') return;
    for (const [id, { target }] of this.objects) {
      if (!isMovable(target) || target.sheetId !== event.sheetId) continue;
      const moved = areaAfter(target.area, event);
      if (moved === undefined) this.objects.delete(id);
      else target.area = moved;
    }
  }
}
