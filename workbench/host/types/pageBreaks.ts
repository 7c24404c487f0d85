/**
 * Excel.PageBreakCollection and its breaks, for rows only: `worksheet.horizontalPageBreaks`.
 */
import { invalidArgument, itemNotFound } from '../../engine/errors';
import type { HostContext } from '../hostContext';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { rangeAt } from '../place';
import { rangeObject, rangeType } from './range';
import type { WorksheetTarget } from './worksheetTarget';

interface RowBreak extends WorksheetTarget {
  /** The row that begins the page. */
  readonly row: number;
}

function breaksOf(host: HostContext, { sheetId }: WorksheetTarget): readonly number[] {
  return host.engine.pages.layout(sheetId).rowBreaks;
}

function setBreaks(
  host: HostContext,
  { sheetId }: WorksheetTarget,
  rowBreaks: readonly number[],
): void {
  const { pages } = host.engine;
  pages.setLayout(sheetId, { ...pages.layout(sheetId), rowBreaks });
}

const pageBreakType: ObjectType<RowBreak> = {
  name: 'PageBreak',
  properties: {
    columnIndex: { get: () => 0 },
    rowIndex: { get: ({ row }) => row },
  },
  methods: {
    delete: (target, _args, host) =>
      setBreaks(
        host,
        target,
        breaksOf(host, target).filter((row) => row !== target.row),
      ),
    getCellAfterBreak: ({ sheetId, row }) =>
      rangeObject({ sheetId, area: { top: row, left: 0, bottom: row, right: 0 } }),
  },
};

function breakAt(target: WorksheetTarget, host: HostContext, index: number): HostObject {
  const row = breaksOf(host, target)[index];
  if (row === undefined) throw itemNotFound();
  return hostObject(pageBreakType, { ...target, row });
}

export const pageBreakCollectionType: ObjectType<WorksheetTarget> = {
  name: 'PageBreakCollection',
  items: (target, host) =>
    breaksOf(host, target).map((row) => hostObject(pageBreakType, { ...target, row })),
  methods: {
    add: (target, args, host) => {
      const { area } = args.target(0, rangeType) ?? rangeAt(host, args.text(0), target.sheetId);
      const row = area.top;
      // Nothing stands above the first row that could fill a page.
      if (row === 0) throw invalidArgument();
      setBreaks(
        host,
        target,
        [...new Set([...breaksOf(host, target), row])].sort((a, b) => a - b),
      );
      return hostObject(pageBreakType, { ...target, row });
    },
    getCount: (target, _args, host) => breaksOf(host, target).length,
    getItem: (target, args, host) => breakAt(target, host, args.integer(0)),
    removePageBreaks: (target, _args, host) => setBreaks(host, target, []),
  },
};
