/**
 * Finding our columns by their headers. Spaces, line breaks and composed or decomposed letters make no other
 * header. One that differs by capitals or marks alone is still read, and reported as renamed; anything
 * further away is the officer's own column.
 */

export interface HeaderMatch {
  /** Zero-based place in the table, by our header. */
  readonly columns: ReadonlyMap<string, number>;
  /** Ours under a changed name; `read` when it stands in `columns` all the same. */
  readonly renamed: readonly {
    readonly column: string;
    readonly now: string;
    readonly place: number;
  }[];
  readonly missing: readonly string[];
  /** The officer's own columns, with their place. */
  readonly own: readonly { readonly header: string; readonly place: number }[];
}

/**
 * @example matchHeaders(['Mã', 'ket qua', 'Ghi chú'], ['Mã', 'Kết quả', 'Tử số'])
 *   // columns Mã 0, Kết quả 1; renamed Kết quả → ket qua; missing Tử số; own Ghi chú
 */
export function matchHeaders(headers: readonly string[], ours: readonly string[]): HeaderMatch {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const renamed: { column: string; now: string; place: number }[] = [];
  const take = (fold: (text: string) => string, isRenaming: boolean): void => {
    const places = new Map<string, number>();
    headers.forEach((header, place) => {
      const key = fold(header);
      if (!taken.has(place) && !places.has(key)) places.set(key, place);
    });
    for (const column of ours) {
      const place = columns.has(column) ? undefined : places.get(fold(column));
      if (place === undefined || taken.has(place)) continue;
      columns.set(column, place);
      taken.add(place);
      if (isRenaming) renamed.push({ column, now: headers[place] ?? '', place });
    }
  };
  take(plainHeader, false);
  take(withoutMarks, true);
  const missing: string[] = [];
  for (const column of ours.filter((header) => !columns.has(header))) {
    const place = headers.findIndex(
      (header, index) => !taken.has(index) && isNear(withoutMarks(header), withoutMarks(column)),
    );
    if (place < 0) missing.push(column);
    else renamed.push({ column, now: headers[place] ?? '', place });
  }
  const own = headers.flatMap((header, place) => (taken.has(place) ? [] : [{ header, place }]));
  return { columns, renamed, missing, own };
}

/**
 * A header as it is compared.
 *
 * @example plainHeader(' Tử\nsố ') // 'Tử số'
 */
export function plainHeader(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function withoutMarks(text: string): string {
  return plainHeader(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd');
}

/** Near enough to be meant: one begins with the other ("Kết quả (%)"), both of some length. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short);
}
