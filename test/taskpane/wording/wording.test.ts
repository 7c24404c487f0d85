import { agenciesOf } from '../../../src/plan/selection';
import { libraryPlan } from '../../plan/libraryPlans';
import { fold, matches } from '../../../src/taskpane/wording/fold';
import { firstOf, groupsOf, reachOf } from '../../../src/taskpane/wording/order';
import { worstIndicatorsFirst, worstTasksFirst } from '../../../src/taskpane/wording/order';
import { shortTitle } from '../../../src/taskpane/wording/shortTitle';
import { indicatorStatusWords, taskProgressWords } from '../../../src/assessment/words';
import {
  judgementWording,
  severityLooks,
  taskWording,
} from '../../../src/taskpane/wording/statusWording';

describe('tên kế hoạch rút gọn', () => {
  test('giữ mệnh đề đầu và giai đoạn', () => {
    const { title } = libraryPlan('quang-ngai-2026-2030');
    expect(title.length).toBeGreaterThan(80);
    expect(shortTitle(title)).toBe('Cải cách hành chính … giai đoạn 2026 - 2030');
  });

  test('tên ngắn để nguyên', () => {
    expect(shortTitle('Cải cách hành chính năm 2025')).toBe('Cải cách hành chính năm 2025');
  });

  test('tên dài một mệnh đề, không có năm, thì cắt ở ranh giới từ', () => {
    const short = shortTitle('tuyên truyền '.repeat(20));
    expect(short).toMatch(/^(tuyên truyền ?)+ ?…$/);
    expect(short.length).toBeLessThanOrEqual(82);
  });
});

describe('tìm tên cơ quan', () => {
  test('không phân biệt dấu, hoa thường, khoảng trắng', () => {
    expect(fold('  Sở  Nội vụ – ĐẢNG ủy ')).toBe('so noi vu – dang uy');
    expect(matches('Sở Khoa học và Công nghệ', 'cong nghe khoa')).toBe(true);
    expect(matches('Sở Nội vụ', 'noi chinh')).toBe(false);
  });

  test('dấu tổ hợp và dấu dựng sẵn là một', () => {
    expect(fold('Sở'.normalize('NFD'))).toBe(fold('Sở'.normalize('NFC')));
  });

  test('mọi cơ quan của kế hoạch tìm được bằng tên không dấu của chính nó', () => {
    const agencies = agenciesOf(libraryPlan('vp-ubnd-quang-ngai-2025'));
    expect(agencies.length).toBeGreaterThan(5);
    for (const agency of agencies) expect(matches(agency, fold(agency))).toBe(true);
  });
});

describe('thứ tự', () => {
  test('mọi trạng thái có đúng một chỗ', () => {
    expect([...worstIndicatorsFirst].sort()).toEqual(Object.keys(indicatorStatusWords).sort());
    expect([...worstTasksFirst].sort()).toEqual(Object.keys(taskProgressWords).sort());
  });

  test('phần đầu của các nhóm cộng lại đúng bằng số được hiện', () => {
    const groups = groupsOf([1, 2, 3, 4, 5], ['lẻ', 'chẵn'], (n) => (n % 2 ? 'lẻ' : 'chẵn'));
    expect(firstOf(groups, 4)).toEqual([
      { key: 'lẻ', members: [1, 3, 5], size: 3 },
      { key: 'chẵn', members: [2], size: 2 },
    ]);
    expect(firstOf(groups, 3)).toHaveLength(1);
    expect(reachOf(groups, 'chẵn')).toBe(5);
    expect(reachOf(groups, null)).toBe(0);
  });
});

describe('lời của trạng thái', () => {
  const towards = {
    id: 'a',
    status: 'towards',
    statusText: 'Chưa đạt mốc 2030',
    value: 0.5,
    target: { op: '>=', value: 0.8, value2: null, year: 2030, own: false, benchmark: null },
    difference: -0.3,
    distanceText: '',
    bound: 0.8,
    restOfYear: '',
    earlier: [],
    why: '',
  } as const;

  test('tiếng Việt là lời của trang tính, tiếng Anh cũng nêu năm của mốc', () => {
    expect(judgementWording(towards, 'vi').word).toBe('Chưa đạt mốc 2030');
    expect(judgementWording(towards, 'en').word).toBe('Towards 2030');
  });

  test('nhiệm vụ thường xuyên đọc là thường xuyên', () => {
    const ongoing = {
      id: 'a',
      progress: 'inProgress',
      progressText: 'Thường xuyên',
      due: null,
      daysLate: 0,
      workingDaysLate: 0,
      overdueAt: [],
      why: '',
    } as const;
    expect(taskWording(ongoing, 'vi').word).toBe('Thường xuyên');
    expect(taskWording(ongoing, 'en').word).toBe('Ongoing');
  });

  test('ba mức độ của kiểm tra có ba ký hiệu khác nhau', () => {
    const symbols = Object.values(severityLooks).map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(3);
  });
});
