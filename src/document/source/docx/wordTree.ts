/** What mammoth gives of a Word document, as far as it is looked at here; mammoth itself declares no types. */

export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph. */
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  /** Of a run. */
  readonly isBold?: boolean;
  readonly verticalAlignment?: string;
  /** Of a cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export const childrenOf = (node: WordNode): readonly WordNode[] => node.children ?? [];
