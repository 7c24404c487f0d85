/**
 * Which area of reform an item belongs to: the heading it stands under, or, for targets that stand in one
 * list, the words they are about. The six areas are those of Nghị quyết 76/NQ-CP.
 */
import type { Area } from '../../plan/types';
import { foldedWords } from '../outline/words';
import { idGiver } from './ids';

interface KnownArea extends Area {
  readonly words: readonly string[];
}

/** In the order in which a heading or a target is held against them. */
const knownAreas: readonly KnownArea[] = [
  {
    id: 'chi-so',
    name: 'Các chỉ số về cải cách hành chính',
    words: [
      'par index',
      'papi',
      'sipas',
      'pci',
      'dti',
      'chỉ số',
      'năng lực cạnh tranh',
      'xếp hạng',
    ],
  },
  {
    id: 'the-che',
    name: 'Cải cách thể chế',
    words: ['thể chế', 'quy phạm pháp luật', 'vbqppl', 'văn bản qppl', 'thi hành pháp luật'],
  },
  {
    id: 'thu-tuc',
    name: 'Cải cách thủ tục hành chính',
    words: ['thủ tục hành chính', 'tthc', 'một cửa', 'dịch vụ công', 'dvctt', 'hồ sơ giải quyết'],
  },
  {
    id: 'bo-may',
    name: 'Cải cách tổ chức bộ máy',
    words: ['bộ máy', 'biên chế', 'đầu mối', 'đơn vị sự nghiệp', 'phân cấp', 'sắp xếp'],
  },
  {
    id: 'tai-chinh',
    name: 'Cải cách tài chính công',
    words: ['tài chính', 'ngân sách', 'tự chủ', 'tài sản công', 'đầu tư công', 'giải ngân'],
  },
  {
    id: 'cong-vu',
    name: 'Cải cách chế độ công vụ',
    words: ['công vụ', 'công chức', 'viên chức', 'vị trí việc làm', 'cbccvc', 'tinh giản'],
  },
  {
    id: 'so',
    name: 'Xây dựng, phát triển chính quyền điện tử, chính quyền số',
    words: [
      'chính quyền số',
      'chính quyền điện tử',
      'chính phủ số',
      'chính phủ điện tử',
      'chuyển đổi số',
      'số hóa',
      'dữ liệu',
      'môi trường mạng',
      'môi trường số',
      'nền tảng',
      'trực tuyến',
      'hạ tầng số',
      'chữ ký số',
      'công nghệ thông tin',
      'an toàn thông tin',
      'hiện đại hóa',
      'kỹ năng số',
      'điện tử',
    ],
  },
  {
    id: 'truyen-thong',
    name: 'Thông tin, tuyên truyền',
    words: ['tuyên truyền', 'truyền thông'],
  },
  {
    id: 'chi-dao',
    name: 'Công tác chỉ đạo, điều hành',
    words: ['chỉ đạo', 'điều hành', 'kiểm tra'],
  },
  {
    id: 'kinh-te',
    name: 'Phát triển kinh tế - xã hội',
    words: ['kinh tế', 'grdp', 'doanh nghiệp', 'dự án'],
  },
];

const general: Area = { id: 'chung', name: 'Mục tiêu, nhiệm vụ chung' };

/** Headings that name a part of the document, no area: "Một số chỉ tiêu cụ thể đến năm 2030". */
const noArea =
  /^(?:(?:một số|các|những|danh mục) )*(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|giải pháp|đến năm|giai đoạn|năm|phụ lục|kế hoạch|hoạt động|kết quả)(?: |$)/;

export interface AreaFinder {
  /** @param section the headings above the item, outermost first, joined by " / " */
  readonly areaOf: (section: string, words: string) => string;
  /** Those that were used, in the order of their first use. */
  readonly areas: () => readonly Area[];
}

/**
 * @example areaFinder().areaOf('Cải cách thể chế', 'Rà soát …') // 'the-che'
 */
export function areaFinder(): AreaFinder {
  const used = new Map<string, Area>();
  const byHeading = new Map<string, string>();
  const newId = idGiver('');

  const use = (area: Area): string => {
    if (!used.has(area.id)) used.set(area.id, area);
    return area.id;
  };
  const ofHeading = (heading: string): string => {
    const key = foldedWords(heading);
    const before = byHeading.get(key);
    if (before !== undefined) return before;
    const known = knownArea(key);
    const free = known !== null && !used.has(known.id);
    const id = use({ id: free ? known.id : newId(heading), name: heading });
    byHeading.set(key, id);
    return id;
  };

  return {
    areaOf: (section, words) => {
      const heading = section
        .split(' / ')
        .map((part) => part.replace(/[:.;]+$/, '').trim())
        .find((part) => part !== '' && !noArea.test(foldedWords(part)));
      if (heading !== undefined) return ofHeading(heading);
      return use(knownArea(foldedWords(words)) ?? general);
    },
    areas: () => [...used.values()],
  };
}

function knownArea(words: string): Area | null {
  const found = knownAreas.find((area) =>
    area.words.some((word) => ` ${words} `.includes(` ${word} `)),
  );
  return found === undefined ? null : { id: found.id, name: found.name };
}
