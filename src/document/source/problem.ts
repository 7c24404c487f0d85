/** Why a document could not be read, as data; the wording stands in the workflow's catalogue. */

export interface SourceProblem {
  readonly code:
    /** No byte, or nothing but blanks. */
    | 'empty'
    /** A text without words: what is left of pages that were scanned as pictures. */
    | 'noWords'
    | 'pdf'
    /** Word before 2007. */
    | 'legacyDoc'
    | 'passwordProtected'
    | 'openDocument'
    | 'richText'
    | 'webPage'
    | 'workbook'
    | 'picture'
    /** Any other kind of file. */
    | 'notADocument'
    | 'damaged'
    | 'hostile'
    | 'tooLarge'
    /** Letters of a kind that cannot be told. */
    | 'unknownLetters';
  /** The part that is damaged, or the limit that is passed ("100.000 dòng"); '' when there is nothing to add. */
  readonly detail: string;
}

export function sourceProblem(code: SourceProblem['code'], detail = ''): SourceProblem {
  return { code, detail };
}
