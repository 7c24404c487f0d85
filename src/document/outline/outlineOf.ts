/**
 * The document as a tree of clauses: labels say what stands below what, headings say what each part is
 * for. Text before the first label, the addresses and the signature are kept apart.
 */
import type { Block, Outline, Paragraph, Role, Table } from '../types';
import { documentKind, opensAddresses, opensSignature } from './breaks';
import { clausesOf } from './clauses';
import { readLabel } from './label';
import { treeBuilder, type TreeBuilder } from './tree';
import { isAllCapitals, wordCount } from './words';

/**
 * @example
 * outlineOf(blocks).clauses[0] // { label: 'I', ref: 'I', text: 'MỤC ĐÍCH, YÊU CẦU', role: 'motivation', … }
 */
export function outlineOf(blocks: readonly Block[]): Outline {
  const tree = treeBuilder();
  blocks.forEach((block, number) => {
    if (block.kind === 'table') addTable(tree, block, number);
    else addParagraph(tree, block, number);
  });
  const clauses = clausesOf(tree.top).map((clause) =>
    clause.label === '' && clause.table === null && clause.role === 'other'
      ? { ...clause, role: 'preamble' as Role }
      : clause,
  );
  return { blocks, clauses };
}

function addParagraph(tree: TreeBuilder, { text, strong }: Paragraph, block: number): void {
  if (documentKind(text) !== null) {
    tree.close();
    tree.addText(text, block);
    return;
  }
  if (opensAnnex(tree, text)) {
    tree.addLabelled({ style: 'annex', label: '', rest: text }, block);
    return;
  }
  if (opensAddresses(text) || opensSignature(text)) {
    tree.addAddresses(text, block);
    return;
  }
  const label = readLabel(text);
  if (label !== null) {
    tree.addLabelled(label, block);
    return;
  }
  if (goesOnAnnexTitle(tree, text, strong)) return;
  if (isTitle(tree, text, strong)) tree.addTitle(text, block);
  else tree.addText(text, block);
}

/** "DANH MỤC NHIỆM VỤ …" below the signature: an annex that does not call itself one. */
function opensAnnex(tree: TreeBuilder, text: string): boolean {
  if (tree.deepest()?.style !== 'addresses' || !isAllCapitals(text)) return false;
  return /^(?:DANH MỤC|BẢNG|BIỂU|HỆ THỐNG|CÁC (?:CHỈ TIÊU|NHIỆM VỤ)|CHỈ TIÊU|NHIỆM VỤ|NỘI DUNG|PHÂN CÔNG|TỔNG HỢP|LỘ TRÌNH)\s/u.test(
    text,
  );
}

/** "PHỤ LỤC II" and, on the next lines, "DANH MỤC NHIỆM VỤ" "GIAI ĐOẠN 2026 - 2030". */
function goesOnAnnexTitle(tree: TreeBuilder, text: string, strong: boolean): boolean {
  const annex = tree.deepest();
  const isOpen = annex?.style === 'annex' && annex.children.length === 0;
  if (!isOpen || !(strong || isAllCapitals(text))) return false;
  annex.text = `${annex.text} ${text}`.trim();
  return true;
}

const LONGEST_TITLE = 25;

/** A heading without a label; above the first label it would be the title of the document. */
function isTitle(tree: TreeBuilder, text: string, strong: boolean): boolean {
  const deepest = tree.deepest();
  if (deepest === undefined || deepest.style === 'addresses') return false;
  if (wordCount(text) > LONGEST_TITLE || /[.;,]$/.test(text) || text.startsWith('(')) return false;
  return strong || isAllCapitals(text);
}

function addTable(tree: TreeBuilder, table: Table, block: number): void {
  const texts = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  const isNumbered = /^(?:S?TT|Số TT)$/u.test(texts[0]?.trim() ?? '');
  // The table of an annex whose title is lost; signatures bear no numbers.
  if (isNumbered && tree.deepest()?.style === 'addresses') tree.close();
  if (texts.some(opensAddresses)) tree.addAddresses('', block);
  else if (texts.some((text) => documentKind(text) !== null)) tree.close();
  tree.addTable(table, block);
}
