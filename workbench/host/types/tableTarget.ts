/**
 * What the objects of a table stand for: its id. The table is looked up when it is used.
 */
import { itemNotFound } from '../../engine/errors';
import type { TableInfo } from '../../engine/tables';
import type { HostContext } from '../hostContext';

export interface TableTarget {
  readonly id: string;
}

export function tableOf(host: HostContext, { id }: TableTarget): TableInfo {
  const table = host.engine.tables.list().find((candidate) => candidate.id === id);
  if (table === undefined) throw itemNotFound();
  return table;
}
