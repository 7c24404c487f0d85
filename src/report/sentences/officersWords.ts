/**
 * An explanation as officers type it, read clause by clause: lines that merely wrap are joined, marks of a list
 * and labels are taken off, marks typed twice are typed once, and what is asked for is told from what is explained.
 */
export interface Clause {
  readonly text: string;
  /** It asks somebody for something: a proposal, not a cause. */
  readonly asks: boolean;
  /** Ends its sentence. */
  readonly isEnd: boolean;
}

/** Without marks, for many officers type without them. */
const asking = /(?<!\p{L})(de nghi|kien nghi|de xuat|mong muon|xin phep|xin gia han)(?!\p{L})/u;
/** What citizens send in is nothing that the officer asks for. */
const received = /phan anh,? kien nghi/gu;

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

function asksFor(clause: string): boolean {
  return asking.test(folded(clause).replace(received, ''));
}

/** Where a line ends in the middle of a sentence and the next one goes on in small letters. */
const wrap = /([\p{L}\p{N},])[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
const bullet = /^(?:(?:[-–—•+*]|\d{1,2}[.)]|[a-zđ]\))\s+|[-–—•+*](?=\p{L}))/u;
const label = /^(?:nguyên nhân|lý do|giải trình|nguyen nhan|ly do|giai trinh)\s*:\s*/iu;

/** A comma before what is asked for parts it from its reason. */
function parts(sentence: string): readonly string[] {
  const pieces = sentence.split(/[,;]\s+/u);
  const first = pieces.findIndex((piece, index) => {
    const before = folded(pieces[index - 1] ?? '');
    return index > 0 && asking.test(leading(piece)) && !/phan anh$/u.test(before);
  });
  if (first < 0) return [sentence];
  const at = pieces
    .slice(0, first)
    .reduce((length, piece) => sentence.indexOf(piece, length) + piece.length, 0);
  return [sentence.slice(0, at), sentence.slice(at).replace(/^[,;]\s+/u, '')];
}

/** The words that a clause begins with. */
function leading(clause: string): string {
  return folded(clause).split(/\s+/u).slice(0, 4).join(' ');
}

/**
 * @example clausesOf('- Thiếu nhân lực; đề nghị bổ sung biên chế.')
 *   // [{ text: 'Thiếu nhân lực', asks: false, … }, { text: 'đề nghị bổ sung biên chế.', asks: true, … }]
 */
export function clausesOf(explanation: string): readonly Clause[] {
  return explanation
    .normalize('NFC')
    .replace(wrap, '$1 ')
    .replace(/\.{3,}/gu, '…')
    .replace(/([.,;:])\1+/gu, '$1')
    .replace(/[ \t]+(?=[.,;:](?:\s|$))/gu, '')
    .split(/[\r\n]+/u)
    .flatMap((line) =>
      line
        .trim()
        .replace(bullet, '')
        .replace(label, '')
        .split(/(?<=[.!?;])\s+/u),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(parts)
    .map((text) => ({ text, asks: asksFor(text), isEnd: /[.!?…]$/u.test(text) }));
}
