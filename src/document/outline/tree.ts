/**
 * Which clause stands below which: a stack of the clauses that are open, from the outermost to the one
 * that was begun last.
 */
import type { Table } from '../types';
import { isBulletStyle, isNextPart, labelStyles, type Label, type LabelStyle } from './label';

/** `title`: a heading without a label; `text`: a paragraph without one. */
export type NodeStyle = LabelStyle | 'title' | 'text' | 'table' | 'addresses';

export interface Node {
  readonly style: NodeStyle;
  readonly label: string;
  text: string;
  readonly table: Table | null;
  readonly block: number;
  /** A small number stands outside a large one. */
  readonly rank: number;
  readonly children: Node[];
}

const OUTSIDE = -1;
const INSIDE = 100;
const lastHeadingRank = labelStyles.indexOf('number3');

/** "Đến năm 2025:", "Giai đoạn 2026 - 2027:". */
const timeHeading = /^(?:đến|trong|giai đoạn|năm|từ năm|mục tiêu|về)\s.*:$/iu;

export interface TreeBuilder {
  readonly top: readonly Node[];
  /** The clause that was begun last and has a label or a title. */
  readonly deepest: () => Node | undefined;
  readonly addLabelled: (label: Label, block: number) => void;
  readonly addTitle: (text: string, block: number) => void;
  readonly addText: (text: string, block: number) => void;
  readonly addTable: (table: Table, block: number) => void;
  /** Addresses and signatures take in everything up to the next part of the document. */
  readonly addAddresses: (text: string, block: number) => void;
  /** The next part of the document begins: nothing is open any more. */
  readonly close: () => void;
}

export function treeBuilder(): TreeBuilder {
  const top: Node[] = [];
  let open: Node[] = [];

  const put = (depth: number, node: Node): void => {
    open = open.slice(0, depth);
    (open.at(-1)?.children ?? top).push(node);
  };
  const push = (depth: number, node: Node): void => {
    put(depth, node);
    open.push(node);
  };

  return {
    top,
    deepest: () => open.at(-1),
    addLabelled: (label, block) => {
      const node = labelled(asPart(open, label), block);
      push(node.style === 'annex' ? 0 : depthOf(open, node), node);
    },
    addTitle: (text, block) => {
      const depth = titleDepth(open);
      const rank = (open[depth - 1]?.rank ?? OUTSIDE) + 0.5;
      push(depth, { style: 'title', label: '', text, table: null, block, rank, children: [] });
    },
    addText: (text, block) => {
      put(open.length, leaf('text', text, null, block));
    },
    addTable: (table, block) => {
      const depth = lastWhere(open, ({ rank }) => rank <= lastHeadingRank + 0.5) + 1;
      put(depth, leaf('table', '', table, block));
    },
    addAddresses: (text, block) => {
      push(0, { ...leaf('addresses', text, null, block), rank: OUTSIDE });
    },
    close: () => {
      open = [];
    },
  };
}

function leaf(style: NodeStyle, text: string, table: Table | null, block: number): Node {
  return { style, label: '', text, table, block, rank: INSIDE, children: [] };
}

function labelled({ style, label, rest }: Label, block: number): Node {
  return {
    style,
    label,
    text: rest,
    table: null,
    block,
    rank: labelStyles.indexOf(style),
    children: [],
  };
}

/** "C.", "D.", "I." after "B.", "C.", "H." count parts. */
function asPart(open: readonly Node[], label: Label): Label {
  if (label.style !== 'roman') return label;
  const last = open[lastWhere(open, ({ style }) => style === 'part')];
  const hasRoman = open.some(({ style }) => style === 'roman');
  const isPart = isNextPart(last?.label, label.label) && (hasRoman || label.label !== 'I');
  return isPart ? { ...label, style: 'part' } : label;
}

/** How many of the open clauses stay open around a new one. */
function depthOf(open: readonly Node[], node: Node): number {
  if (open[0]?.style === 'addresses') return isBulletStyle(node.style) ? 1 : 0;
  const same = lastWhere(open, ({ style }) => style === node.style);
  if (same < 0) return lastWhere(open, ({ rank }) => rank < node.rank) + 1;
  if (isBulletStyle(node.style)) return bulletDepth(open, same, node);
  return startsListBelow(open, same, node) ? open.length : same;
}

/** "- Đến năm 2025:" stands above the bullets that follow it, though they bear the same sign. */
function bulletDepth(open: readonly Node[], same: number, node: Node): number {
  const heading = open.findIndex(
    ({ style, text }) => style === node.style && timeHeading.test(text),
  );
  if (heading < 0) return same;
  if (timeHeading.test(node.text)) return heading;
  const above = open[heading];
  const hasOthers = above?.children.some(({ style }) => style !== node.style) ?? false;
  return hasOthers ? heading : heading + 1;
}

const firstLabels = new Set(['1', '01', 'a', 'I']);

/** "1." again below "a) … gồm:" begins a list of its own; else it goes on outside. */
function startsListBelow(open: readonly Node[], same: number, node: Node): boolean {
  const deepest = open.at(-1);
  return (
    deepest !== undefined &&
    same < open.length - 1 &&
    firstLabels.has(node.label) &&
    deepest.children.length === 0 &&
    deepest.text.endsWith(':')
  );
}

function titleDepth(open: readonly Node[]): number {
  const same = lastWhere(open, ({ style }) => style === 'title');
  if (same >= 0) return same;
  return lastWhere(open, ({ rank }) => rank <= lastHeadingRank) + 1;
}

/** The place of the last node that fits, -1 for none. */
function lastWhere(nodes: readonly Node[], fits: (node: Node) => boolean): number {
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const node = nodes[place];
    if (node !== undefined && fits(node)) return place;
  }
  return -1;
}
