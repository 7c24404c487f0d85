/**
 * Goes through XML tag by tag, on bytes, without building anything: sheets are large and most of a
 * sheet is of no interest. Strict where it matters: tags must nest, quotes must close, a DOCTYPE is
 * refused outright (entities are how a small file eats a machine).
 */
import { fault } from '../fault';
import {
  APOSTROPHE,
  COLON,
  EQUALS,
  findText,
  GT,
  isNameEnd,
  isSpace,
  LT,
  QUOTE,
  resolveText,
  SLASH,
  standsAt,
} from './byteText';
import { decodeUtf8, normalisedUtf8 } from './utf8';

const DEEPEST = 256;
const NEAR = 24;
const CDATA = '<![CDATA[';

export class TagScanner {
  readonly bytes: Uint8Array;
  /** How many elements are open; a tag just opened counts, a tag just closed does not. */
  depth = 0;
  isClose = false;
  /** `<a/>`: the scanner reports it as opened and, at the next step, as closed. */
  isEmpty = false;
  /** Where the tag's `<` stands, and what follows its `>`. */
  tagStart = 0;
  tagEnd = 0;
  /** The name without its prefix. */
  nameStart = 0;
  nameEnd = 0;
  /** The text between the tag before and this one. */
  textStart = 0;

  /** The value of the attribute found last. */
  valueStart = 0;
  valueEnd = 0;

  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];
  private readonly attributes: number[] = [];
  private attributeCount = 0;
  private pendingClose = false;
  /** Whether comments or CDATA stand in the text before this tag: it is then no plain range. */
  hasSections = false;

  constructor(
    raw: Uint8Array,
    readonly part: string,
  ) {
    this.bytes = normalisedUtf8(raw);
  }

  /** Steps to the next tag; `false` at the end. @throws ArchiveFault `damaged` or `hostile` */
  next(): boolean {
    if (this.pendingClose) {
      this.pendingClose = false;
      this.isClose = true;
      this.isEmpty = true;
      this.textStart = this.tagEnd;
      this.attributeCount = 0;
      this.depth--;
      this.openStarts.pop();
      this.openEnds.pop();
      return true;
    }
    this.textStart = this.tagEnd;
    this.hasSections = false;
    this.isEmpty = false;
    for (let from = this.tagEnd; ;) {
      const at = this.nextTag(from);
      if (at < 0) return this.finish(from);
      const sign = this.bytes[at + 1];
      if (sign === 33 || sign === 63) {
        from = this.skipSection(at, sign);
        continue;
      }
      this.tagStart = at;
      if (sign === SLASH) this.readClose(at + 2);
      else this.readOpen(at + 1);
      return true;
    }
  }

  /** Whether the tag's local name is this one (ASCII). */
  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && standsAt(this.bytes, name, this.nameStart)
    );
  }

  name(): string {
    return decodeUtf8(this.bytes, this.nameStart, this.nameEnd, this.part);
  }

  /** Where the name begins, prefix and all. */
  get qualifiedStart(): number {
    return this.tagStart + (this.isClose ? 2 : 1);
  }

  /** An attribute by its local name; one without a prefix goes first. */
  attribute(name: string): string | undefined {
    return this.find(name) ? this.decode(this.valueStart, this.valueEnd) : undefined;
  }

  /** Notes where an attribute's value stands, without decoding it; `false` when there is none. */
  find(name: string): boolean {
    const index = this.attributeIndex(name);
    if (index < 0) return false;
    this.valueStart = this.attributes[index + 2] as number;
    this.valueEnd = this.attributes[index + 3] as number;
    return true;
  }

  /** All attributes by qualified name. */
  attributeList(): readonly (readonly [string, string])[] {
    const list: [string, string][] = [];
    for (let index = 0; index < this.attributeCount; index += 5) {
      const at = (offset: number): number => this.attributes[index + offset] as number;
      list.push([this.decode(at(0), at(4)), this.decode(at(2), at(3))]);
    }
    return list;
  }

  /** The text between the last tag and this one, entities resolved. */
  text(): string {
    if (!this.hasSections) return this.decode(this.textStart, this.textEnd());
    return this.textWithSections();
  }

  /** Whether only blanks stand between the last tag and this one. */
  isBlankText(): boolean {
    for (let at = this.textStart; at < this.textEnd(); at++) {
      if (!isSpace(this.bytes[at])) return false;
    }
    return true;
  }

  textEnd(): number {
    return this.isClose && this.isEmpty ? this.textStart : this.tagStart;
  }

  /** Bytes as text, entities resolved. */
  decode(start: number, end: number): string {
    const text = resolveText(decodeUtf8(this.bytes, start, end, this.part));
    if (text === null) throw this.damaged();
    return text;
  }

  damaged(): Error {
    return fault('damaged', this.part);
  }

  private attributeIndex(name: string): number {
    const { attributes, bytes } = this;
    let prefixed = -1;
    for (let index = 0; index < this.attributeCount; index += 5) {
      const local = attributes[index + 1] as number;
      const end = attributes[index + 4] as number;
      if (end - local !== name.length) continue;
      if (!standsAt(bytes, name, local)) continue;
      if (attributes[index] === local) return index;
      if (prefixed < 0) prefixed = index;
    }
    return prefixed;
  }

  /** Most tags are a few bytes away, and a call of `indexOf` costs more than a few steps. */
  private nextTag(from: number): number {
    const { bytes } = this;
    const near = Math.min(from + NEAR, bytes.length);
    for (let at = from; at < near; at++) if (bytes[at] === LT) return at;
    return bytes.indexOf(LT, near);
  }

  private finish(from: number): false {
    for (let at = from; at < this.bytes.length; at++) {
      if (!isSpace(this.bytes[at])) throw this.damaged();
    }
    if (this.depth !== 0 || this.tagEnd === 0) throw this.damaged();
    return false;
  }

  private after(text: string, from: number): number {
    const at = findText(this.bytes, text, from);
    if (at < 0) throw this.damaged();
    return at + text.length;
  }

  /** Comments, CDATA and processing instructions: the place behind them. */
  private skipSection(at: number, sign: number): number {
    this.hasSections = true;
    if (sign === 63) return this.after('?>', at + 2);
    if (standsAt(this.bytes, '<!--', at)) return this.after('-->', at + 4);
    if (standsAt(this.bytes, CDATA, at) && this.depth > 0) {
      return this.after(']]>', at + CDATA.length);
    }
    throw fault('hostile', this.part);
  }

  private textWithSections(): string {
    let result = '';
    let from = this.textStart;
    const end = this.textEnd();
    while (from < end) {
      const found = this.bytes.indexOf(LT, from);
      const at = found < 0 || found > end ? end : found;
      result += this.decode(from, at);
      if (at >= end) break;
      const isData = standsAt(this.bytes, CDATA, at);
      from = this.skipSection(at, this.bytes[at + 1] ?? 0);
      if (isData) result += decodeUtf8(this.bytes, at + 9, from - 3, this.part);
    }
    return result;
  }

  private readClose(start: number): void {
    const { bytes } = this;
    const from = this.openStarts.pop();
    const to = this.openEnds.pop();
    if (from === undefined || to === undefined) throw this.damaged();
    const length = to - from;
    let local = start;
    for (let index = 0; index < length; index++) {
      const byte = bytes[start + index];
      if (byte !== bytes[from + index]) throw this.damaged();
      if (byte === COLON) local = start + index + 1;
    }
    let at = start + length;
    this.nameStart = local;
    this.nameEnd = at;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== GT) throw this.damaged();
    this.tagEnd = at + 1;
    this.isClose = true;
    this.attributeCount = 0;
    this.depth--;
  }

  private readOpen(start: number): void {
    const { bytes } = this;
    if (this.depth === 0 && this.tagEnd !== 0) throw this.damaged();
    let at = start;
    let local = start;
    for (; !isNameEnd(bytes[at]); at++) if (bytes[at] === COLON) local = at + 1;
    if (at === local || bytes[at] === EQUALS) throw this.damaged();
    this.nameStart = local;
    this.nameEnd = at;
    this.openStarts.push(start);
    this.openEnds.push(at);
    this.isClose = false;
    this.attributeCount = 0;
    if (++this.depth > DEEPEST) throw fault('hostile', this.part);
    for (;;) {
      const spaced = isSpace(bytes[at]);
      while (isSpace(bytes[at])) at++;
      const sign = bytes[at];
      if (sign === GT) break;
      if (sign === SLASH) {
        if (bytes[++at] !== GT) throw this.damaged();
        this.pendingClose = true;
        this.isEmpty = true;
        break;
      }
      if (!spaced) throw this.damaged();
      at = this.readAttribute(at);
    }
    this.tagEnd = at + 1;
  }

  private readAttribute(start: number): number {
    const { bytes, attributes } = this;
    let at = start;
    let local = start;
    for (; !isNameEnd(bytes[at]); at++) if (bytes[at] === COLON) local = at + 1;
    const nameEnd = at;
    while (isSpace(bytes[at])) at++;
    if (nameEnd === local || bytes[at] !== EQUALS) throw this.damaged();
    at++;
    while (isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged();
    const from = at + 1;
    for (at = from; bytes[at] !== quote; at++) {
      if (at >= bytes.length || bytes[at] === LT) throw this.damaged();
    }
    const index = this.attributeCount;
    attributes[index] = start;
    attributes[index + 1] = local;
    attributes[index + 2] = from;
    attributes[index + 3] = at;
    attributes[index + 4] = nameEnd;
    this.attributeCount += 5;
    return at + 1;
  }
}
