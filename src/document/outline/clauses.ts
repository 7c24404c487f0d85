/** The finished tree: every clause with its reference and the role that its headings give it. */
import type { Clause, Role } from '../types';
import { isBulletStyle, labelStyles, type LabelStyle } from './label';
import { roleOfHeading } from './roles';
import type { Node } from './tree';
import { wordCount } from './words';

const LONGEST_TITLE = 40;
const LONGEST_ROLE_HEADING = 25;

interface Above {
  readonly ref: string;
  readonly label: string;
  readonly role: Role;
}

export function clausesOf(nodes: readonly Node[]): readonly Clause[] {
  return below(nodes, { ref: '', label: '', role: 'other' });
}

function below(nodes: readonly Node[], above: Above): readonly Clause[] {
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    const count = (counts.get(node.label) ?? 0) + 1;
    counts.set(node.label, count);
    const ref = refOf(node, above, count);
    const role = roleOf(node, above.role);
    const { label, text, table, block } = node;
    const children = below(node.children, { ref, label, role });
    return { label, ref, text, role, heading: isHeading(node), table, block, children };
  });
}

function refOf({ style, label }: Node, above: Above, count: number): string {
  if (label === '' && style !== 'annex') return above.ref;
  if (style === 'annex') return `PL${label}`;
  const own = isBulletStyle(style)
    ? `${label}${count}`
    : label.startsWith(`${above.label}.`)
      ? label.slice(above.label.length + 1)
      : label;
  return above.ref === '' ? own : `${above.ref}.${own}`;
}

function roleOf(node: Node, above: Role): Role {
  const { style, text } = node;
  if (style === 'addresses') return 'addresses';
  if (style === 'article') return 'preamble';
  if (style === 'text' || style === 'table') return above;
  const own = mayGiveRole(node) ? roleOfHeading(style, text) : null;
  if (own === null) return above;
  // Duties and addresses stay what they are, whatever the lines below them speak of.
  const stays = above === 'organisation' || above === 'addresses';
  return stays && own !== 'funding' ? above : own;
}

function mayGiveRole({ style, text }: Node): boolean {
  if (style === 'annex') return true;
  const words = wordCount(text);
  if (isBulletStyle(style)) return words <= 8 && text.endsWith(':');
  return words <= LONGEST_ROLE_HEADING && !(/[.;]$/.test(text) && words > 8);
}

const headingStyles: ReadonlySet<string> = new Set<LabelStyle | 'title'>([
  ...labelStyles.slice(0, labelStyles.indexOf('dash')),
  'title',
]);

/** A clause that only names what stands below it. */
function isHeading({ style, text, children }: Node): boolean {
  if (children.length === 0) return false;
  if (text.endsWith(':')) return true;
  return (
    headingStyles.has(style) &&
    wordCount(text) <= LONGEST_TITLE &&
    (!/[.;]$/.test(text) || wordCount(text) <= 8)
  );
}
