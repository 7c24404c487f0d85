/**
 * A Word document becomes blocks, through mammoth. Mammoth is large and loaded when the first document is
 * opened; it runs the same in Node, in a worker and in the page.
 */
import { fault } from '../../../archive/fault';
import type { Archive } from '../../../archive/zip/archive';
import type { Block } from '../../types';
import { blocksOfTree } from './blocksOfTree';
import { openDocx } from './openDocx';
import type { WordNode } from './wordTree';

/** Mammoth's transform sees the whole tree; what it would make of it as HTML is of no interest. */
const NOTHING: WordNode = { type: 'document', children: [] };

async function treeOf(bytes: Uint8Array, document: string): Promise<WordNode> {
  const { default: mammoth } = await import('mammoth');
  let tree: WordNode | null = null;
  const input = {
    // The first is what mammoth takes in a browser, the second in Node.
    arrayBuffer: bytes.buffer as ArrayBuffer,
    buffer: bytes as Buffer,
  };
  try {
    await mammoth.convertToHtml(input, {
      includeEmbeddedStyleMap: false,
      transformDocument: (root: WordNode) => {
        tree = root;
        return { ...root, ...NOTHING };
      },
    });
  } catch {
    // Our own reading found the parts sound, so what mammoth stumbles over is how they fit together.
    throw fault('damaged', document);
  }
  if (tree === null) throw fault('damaged', document);
  return tree;
}

/**
 * The blocks of a Word document whose archive was opened and whose words stand in `document`. Headers,
 * footers, footnotes, comments and deleted words are left out; labels that Word counts are written out.
 *
 * @throws ArchiveFault when the document is damaged, too large or hostile
 */
export async function blocksOfDocx(archive: Archive, document: string): Promise<readonly Block[]> {
  const opened = openDocx(archive, document);
  return blocksOfTree(await treeOf(opened.archive, document), opened.styles);
}
