/**
 * Excel.RangeBorderCollection and RangeBorder. A side of a range is a line on the outer or inner edges
 * of its cells; the lines between two cells are kept on both of them.
 */
import type { BorderSide, CellStyle } from '../../engine/cellStyle';
import type { Area } from '../../engine/grid';
import { borderLine, borderState } from '../borderNames';
import type { BorderState } from '../borderNames';
import type { HostContext } from '../hostContext';
import { uniform } from '../matrix';
import { asOneOf, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { Place } from '../place';
import { requirePermission } from '../protection';

const sideNames = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type SideName = (typeof sideNames)[number];

interface BorderTarget {
  readonly place: Place;
  readonly side: SideName;
}

/** Which edges of which cells make up a side; the first one is where the side is read. */
function strips(area: Area, side: SideName): readonly (readonly [Area, BorderSide])[] {
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, bottom: area.top }, 'top']];
    case 'EdgeBottom':
      return [[{ ...area, top: area.bottom }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, right: area.left }, 'left']];
    case 'EdgeRight':
      return [[{ ...area, left: area.right }, 'right']];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            [{ ...area, bottom: area.bottom - 1 }, 'bottom'],
            [{ ...area, top: area.top + 1 }, 'top'],
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            [{ ...area, right: area.right - 1 }, 'right'],
            [{ ...area, left: area.left + 1 }, 'left'],
          ];
    case 'DiagonalDown':
      return [[area, 'diagonalDown']];
    case 'DiagonalUp':
      return [[area, 'diagonalUp']];
  }
}

function statesOf(host: HostContext, { place, side }: BorderTarget): readonly BorderState[] {
  return place.areas.flatMap((area) => {
    const [first] = strips(area, side);
    if (first === undefined) return [borderState(undefined)];
    return host.engine.styles
      .distinct(place.sheetId, [first[0]])
      .map((style: CellStyle) => borderState(style.borders?.[first[1]]));
  });
}

/** What the side's first cell shows: enough to add to, and quicker than looking at every cell. */
function firstState(host: HostContext, { place, side }: BorderTarget): BorderState {
  const [first] = place.areas.flatMap((area) => strips(area, side));
  if (first === undefined) return borderState(undefined);
  const [{ top, left }, edge] = first;
  return borderState(host.engine.styles.at(place.sheetId, top, left).borders?.[edge]);
}

/** A colour or a weight alone draws a continuous line, as in Excel. */
function withPart(current: BorderState, part: Partial<BorderState>): BorderState {
  const shown = current.style === 'None' ? { ...current, style: 'Continuous' } : current;
  return { ...shown, ...part };
}

/** @param parts each as if it were set after the one before */
function change(
  host: HostContext,
  target: BorderTarget,
  parts: readonly Partial<BorderState>[],
): void {
  const { place, side } = target;
  requirePermission(host.engine, place.sheetId, 'allowFormatCells');
  const line = borderLine(parts.reduce(withPart, firstState(host, target)));
  for (const area of place.areas) {
    for (const [cells, edge] of strips(area, side)) {
      host.engine.styles.apply(place.sheetId, [cells], { borders: { [edge]: line } });
    }
  }
}

const readState =
  (key: keyof BorderState) =>
  (target: BorderTarget, host: HostContext): string | null =>
    uniform(statesOf(host, target).map((state) => state[key]));

const borderType: ObjectType<BorderTarget> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  setTogether: (target, values, host) =>
    change(
      host,
      target,
      [...values].map(([name, value]) => ({ [name]: String(value) })),
    ),
  properties: {
    id: { get: ({ side }) => side },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: readState('style'),
      set: (target, value, host) => change(host, target, [{ style: String(value) }]),
    },
    color: {
      get: readState('color'),
      set: (target, value, host) => change(host, target, [{ color: String(value) }]),
    },
    weight: {
      get: readState('weight'),
      set: (target, value, host) => change(host, target, [{ weight: String(value) }]),
    },
  },
};

const border = (place: Place, key: unknown): HostObject =>
  hostObject(borderType, { place, side: asOneOf(key, sideNames) });

export const borderCollectionType: ObjectType<Place> = {
  name: 'RangeBorderCollection',
  properties: { count: { get: () => sideNames.length } },
  items: (place) => sideNames.map((side) => border(place, side)),
  item: border,
  methods: {
    getItem: (place, args) => border(place, args.text(0)),
    getItemAt: (place, args) => border(place, sideNames[args.integer(0)]),
  },
};
