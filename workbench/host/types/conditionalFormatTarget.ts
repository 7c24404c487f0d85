/**
 * What the objects of a conditional format stand for: its sheet and its id. The format is looked up when
 * it is used.
 */
import { itemNotFound } from '../../engine/errors';
import type { ConditionalFormat } from '../../engine/rules';
import type { HostContext } from '../hostContext';

export interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

export function formatOf(host: HostContext, { sheetId, id }: FormatTarget): ConditionalFormat {
  const format = host.engine.conditionalFormats.find(sheetId, id);
  if (format === undefined) throw itemNotFound();
  return format;
}

export function change(
  host: HostContext,
  target: FormatTarget,
  part: Partial<ConditionalFormat>,
): void {
  host.engine.conditionalFormats.set({ ...formatOf(host, target), ...part });
}
