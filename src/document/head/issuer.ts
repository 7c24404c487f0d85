/** Who issued the plan: from the line that says what it is attached to, the letterhead, or the preamble. */
import { isAllCapitals } from '../outline/words';
import { agencyName } from './capitals';
import type { Front, Line } from './front';

const ofAgency = /\scủa\s+([\p{Lu}][^()]*?)\s*\)?\s*$/u;
const agencyStart =
  /^(?:ỦY BAN|UỶ BAN|UBND|SỞ|BỘ|BAN|VĂN PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VIỆN|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|THANH TRA|CÔNG AN|TRUNG TÂM|BẢO HIỂM|PHÒNG|THÀNH PHỐ|TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN|THỊ XÃ)(?=\s|$)/u;
const inPreamble =
  /(?:^|[,;.]\s*)((?:Ủy ban nhân dân|UBND|Sở|Bộ|Ban|Văn phòng|Cục|Trường|Chủ tịch)[^,;.()]*?)(?:\s*\([^)]*\))?\s+(?:ban hành|xây dựng)\s+[Kk]ế hoạch/u;

export function issuerOf(front: Front): string | null {
  const named = fromAttachment(front) ?? fromLetterhead(front) ?? fromPreamble(front);
  return named === null ? null : withPlace(named, front);
}

function fromAttachment({ attachedTo }: Front): string | null {
  const name = attachedTo === null ? undefined : ofAgency.exec(attachedTo.text)?.[1];
  return name === undefined ? null : agencyName(withoutPerson(name));
}

/** The capitals in front of "Số: …": the parent agency, then the agency itself, each on one or two lines. */
function fromLetterhead({ lines, kindAt }: Front): string | null {
  const end = lines.findIndex(({ text }) => /^số\s*:/iu.test(text));
  const head = lines.slice(0, end >= 0 ? end : Math.max(kindAt, 0));
  const names = head.filter(isName).map(({ text }) => text);
  const joined: string[] = [];
  for (const name of names) {
    const goesOn = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|QUẬN|THỊ XÃ)\s/u.test(name);
    const last = joined.at(-1);
    if (goesOn && last !== undefined) joined[joined.length - 1] = `${last} ${name}`;
    else joined.push(name);
  }
  const own = joined.at(-1);
  if (own === undefined) return null;
  const parent = joined.at(-2);
  const isOffice = /^VĂN PHÒNG(?:\s+(?:UBND|ỦY BAN NHÂN DÂN))?$/u.test(own);
  if (isOffice && parent !== undefined) return `Văn phòng ${agencyName(parent)}`;
  return agencyName(own);
}

function isName({ text }: Line): boolean {
  return isAllCapitals(text) && agencyStart.test(text) && !text.startsWith('CỘNG HÒA');
}

function fromPreamble({ lines }: Front): string | null {
  for (const { text } of lines) {
    const name = inPreamble.exec(text)?.[1];
    if (name !== undefined) return agencyName(withoutPerson(name));
  }
  return null;
}

/** "Bộ trưởng Bộ Tư pháp" signs for the ministry. */
function withoutPerson(name: string): string {
  return name.replace(
    /^(?:Bộ trưởng|Thủ trưởng|Chủ tịch|Giám đốc|Chánh Văn phòng|Hiệu trưởng|(?:Tổng )?[Cc]ục trưởng)\s+(?=\p{Lu})/u,
    '',
  );
}

/** "UBND tỉnh" of a document that speaks of one province is the committee of that province. */
function withPlace(name: string, { lines, place }: Front): string {
  if (!/(?:tỉnh|thành phố)$/u.test(name)) return name;
  const dated = lines
    .map(({ text }) => /^(\p{Lu}[\p{L}\s]{1,30}),\s*ngày/u.exec(text)?.[1])
    .find((found) => found !== undefined);
  const known = dated ?? place;
  return known === null ? name : `${name} ${known}`;
}
