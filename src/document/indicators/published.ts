/**
 * Several published indices before one figure, "Chỉ số PAR INDEX và PAPI xếp hạng từ 08 - 12/34": each is
 * an indicator of its own.
 */
import { asName, namedBefore } from './phrasing';
import { tidy } from './words';

const mark =
  /(?<![\p{L}])(?:PAR[ -]?INDEX|SIPAS|PAPI|PCI|PGI|DTI|PII|DDCI|ICT[ -]?INDEX)(?![\p{L}])/giu;
const index = /chỉ số/giu;

/** The name of each index in the words before a figure; empty when they name one or none. */
export function indicesIn(before: string): readonly string[] {
  const text = namedBefore(before);
  const marks = [...text.matchAll(mark)];
  const titles = [...text.matchAll(index)];
  if (marks.length < 2 && titles.length < 2) return [];
  const pieces = text
    .split(
      /\s*(?:,(?: và)?|;| và | lẫn )\s*(?=(?:các |nhóm )?chỉ số|PAR|SIPAS|PAPI|PCI|PGI|DTI|PII|DDCI|ICT)/giu,
    )
    .map(tidy)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || !pieces.every(isOne)) return [];
  return pieces.map((piece) => asName(/chỉ số/iu.test(piece) ? plain(piece) : `Chỉ số ${piece}`));
}

function isOne(piece: string): boolean {
  const codes = [...piece.matchAll(mark)].length;
  const titles = [...piece.matchAll(index)].length;
  return codes <= 1 && titles <= 1 && codes + titles > 0;
}

function plain(piece: string): string {
  return piece.replace(/^.*?(?=chỉ số)/iu, '').replace(/^(?:các|những) /iu, '');
}
