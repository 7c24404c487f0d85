/** Who leads and who takes part, from the words of a cell, a line or a sentence that may name both. */
import { readAgencies } from '../../vietnamese/agency/readAgencies';
import { oneLine } from './words';

export interface WhoDoes {
  readonly lead: readonly string[];
  readonly coop: readonly string[];
}

/**
 * @example whoDoes('Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', '')
 * // { lead: ['Sở Nội vụ'], coop: ['Sở Tài chính'] }
 */
export function whoDoes(leadText: string, coopText: string): WhoDoes {
  const [lead, alsoCoop] = parted(linesAsItems(leadText));
  const coop = withoutLabel(linesAsItems(coopText));
  const named = agencies(lead);
  const marked = named.filter((name) => MARKED.test(name)).map((name) => name.replace(MARKED, ''));
  return {
    lead: named.filter((name) => !MARKED.test(name)),
    coop: [...marked, ...agencies(coop === '' ? alsoCoop : coop)],
  };
}

const MARKED = /\s*\(\s*phối hợp\s*\)\s*$/iu;

/** Each line of a cell that begins an agency begins a new one. */
function linesAsItems(text: string): string {
  return oneLine(
    text
      .split('\n')
      .map((line) => line.trim())
      .reduce((all, line) => {
        const isNew = all !== '' && !/([,;]|\svà)$/.test(all) && /^[-+•]?\s*\p{Lu}/u.test(line);
        return `${all}${isNew ? ';' : ''} ${line}`.trim();
      }, ''),
  );
}

function parted(text: string): readonly [lead: string, coop: string] {
  const bare = text
    .replace(
      /^[-+•\s]*(?:(?:đơn vị|cơ quan)\s+)?(?:chủ trì|thực hiện)(?:\s+thực hiện)?\s*:\s*/iu,
      '',
    )
    .replace(/\(\s*chủ trì\s*\)/giu, '');
  const split =
    /[\s;,.(-]*(?:\s+chủ trì\s*[;,]?\s*|[;,.(-]\s*(?:(?:đơn vị|cơ quan)\s+)?)phối hợp\s*(?:thực hiện\s*)?(?:với\s*|cùng\s*|:\s*|:|\s)/iu.exec(
      bare,
    );
  if (split) {
    const rest = bare.slice(split.index + split[0].length);
    return [bare.slice(0, split.index), withoutDeed(rest)];
  }
  return [
    bare.replace(
      /\s+(?:là đơn vị |là cơ quan )?(chủ trì|thực hiện|đầu mối)(\s+(?:tham mưu|thực hiện|triển khai).*)?$/iu,
      '',
    ),
    '',
  ];
}

function withoutLabel(text: string): string {
  return text
    .replace(/^[-+•\s]*(?:(?:đơn vị|cơ quan)\s+)?phối hợp(?:\s+thực hiện)?\s*(?::|với)\s*/iu, '')
    .replace(/\s+(?:cùng\s+)?phối hợp(?:\s+thực hiện)?\s*\.?$/iu, '')
    .replace(/\(\s*phối hợp\s*\)/giu, '');
}

const DEED =
  /\s(?=(?:tham mưu|triển khai|thực hiện|xây dựng|ban hành|rà soát|tổ chức|hoàn thành|hướng dẫn|đề xuất|trình|nghiên cứu|theo dõi|kiểm tra|cập nhật|công bố|công khai|tổng hợp|đẩy mạnh|tăng cường|báo cáo|đôn đốc|vận hành|bảo đảm|đảm bảo|nâng cao|khảo sát|đánh giá|rút ngắn|thẩm định|quản lý|bố trí|lựa chọn|thống kê|phổ biến|tuyên truyền|đăng tải|lập|thành lập|kết nối|số hóa|số hoá|chuẩn hóa|chuẩn hoá|kiện toàn|sắp xếp|cắt giảm|đơn giản|xử lý|giải quyết|khắc phục|hoàn thiện|phát triển|mở|đào tạo|bồi dưỡng|tập huấn|duy trì|cung cấp|tích hợp|đầu tư|nâng cấp|trong)(?:\s|[,;.]|$))/u;

/** Names end where the deed begins: "các cơ quan liên quan | xây dựng Kế hoạch". */
export function deedAt(text: string): number {
  for (let from = 0; ;) {
    const match = DEED.exec(text.slice(from));
    if (!match) return -1;
    const at = from + match.index;
    const before = text.slice(0, at);
    // "cơ quan tham mưu", "đơn vị thực hiện" name agencies; so does "Ban tổ chức". A list of them is over.
    if (/các (?:cơ quan, đơn vị|phòng|ban)$/iu.test(before)) return at;
    if (!/(?:cơ quan|đơn vị|ban|phòng|người|được|và|ủy|uỷ)$/iu.test(before)) return at;
    from = at + 1;
  }
}

function withoutDeed(text: string): string {
  const at = deedAt(text);
  return at > 0 ? text.slice(0, at) : text;
}

/** "Các Cục, Vụ, Viện": a kind alone goes on with the list. */
const BARE =
  /^(?:Vụ|Viện|Cục|Ban|Sở|Phòng|Trung tâm|Tổng cục|Chi cục|Khoa|Hội|Xã|Phường|Đặc khu|Trường|Văn phòng)(?:,? (?:có )?liên quan|,? trực thuộc| chuyên môn| chức năng)?$/iu;

function agencies(text: string): readonly string[] {
  if (text.trim() === '') return [];
  // "Báo và Đài Phát thanh, Truyền hình tỉnh" is one house since 2025.
  return readAgencies(text)
    .agencies.reduce<readonly string[]>(
      (all, name) =>
        all.at(-1) === 'Báo'
          ? [...all.slice(0, -1), `Báo và ${name}`]
          : /^các\s/iu.test(all.at(-1) ?? '') && BARE.test(name)
            ? [...all.slice(0, -1), `${all.at(-1) ?? ''}, ${name}`]
            : [...all, name],
      [],
    )
    .map((name) => name.replace(/\s*\([^)]*\/\s*(?:năm|tháng|tuần|quý)[^)]*\)/giu, '').trim())
    .filter((name) => !/^[-–.\s]*$/.test(name))
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}
