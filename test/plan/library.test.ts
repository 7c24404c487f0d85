import { libraryEntries, planById } from '../../src/plan/library';
import { entryOf } from '../../src/plan/libraryEntry';
import { parsePlan } from '../../src/plan/schema';
import { agenciesOf, indicatorsOfYear, tasksOfYear } from '../../src/plan/selection';
import { milestonesText, targetInYear } from '../../src/plan/targets';
import { libraryPlan, libraryPlans } from './libraryPlans';

const province = libraryPlan('quang-ngai-2026-2030');
const office = libraryPlan('vp-ubnd-quang-ngai-2025');

function indicator(id: string) {
  const found = province.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

const deadlineOf = (id: string) => office.tasks.find((one) => one.id === id)?.deadline;

describe('the plan library', () => {
  it.each(libraryPlans.map((one) => [one.id, one] as const))('%s fits the schema', (_, one) => {
    expect(parsePlan(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, plan: one });
  });

  it.each(libraryPlans.map((one) => [one.id, one] as const))(
    '%s holds composed Unicode without stray spaces',
    (_, one) => {
      const texts = [
        ...one.indicators.flatMap(({ name, quote }) => [name, quote]),
        ...one.tasks.flatMap(({ title, quote, deliverable }) => [title, quote, deliverable ?? '']),
      ];
      for (const text of texts) {
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/ {2}/);
      }
    },
  );

  it('an unknown id is null', async () => {
    expect(await planById('khong-co')).toBeNull();
    expect(await planById('constructor')).toBeNull();
  });

  it('lists every plan file once, and says of each what the file says (npx tsx tools/planIndex.mjs)', () => {
    expect(libraryEntries.map(({ id }) => id).sort()).toEqual(libraryPlans.map(({ id }) => id));
    for (const entry of libraryEntries) expect(entry).toEqual(entryOf(libraryPlan(entry.id)));
  });

  it.each(libraryEntries)('$id is fetched whole when it is asked for', async ({ id }) => {
    expect(await planById(id)).toEqual(libraryPlan(id));
  });
});

describe('the plan of Quảng Ngãi 2026–2030', () => {
  it('holds 39 indicators and 34 tasks without a date', () => {
    expect(province.indicators).toHaveLength(39);
    expect(province.tasks).toHaveLength(34);
    expect(province.tasks.every(({ deadline }) => deadline.kind === 'none')).toBe(true);
    expect(province).toMatchObject({ number: '297/QĐ-UBND', issuedOn: '2026-06-07' });
  });

  it.each([
    ['van-ban-chinh-quyen-02-cap', 'II.2.a', 'Năm 2026: hoàn thành'],
    ['phe-duyet-lai-vi-tri-viec-lam', 'II.2.b', 'Năm 2026: đạt 100%'],
    ['moi-truong-quoc-te-cap-so', 'II.2.b', 'Năm 2030: từ 25% đến 35%'],
    ['moi-truong-quoc-te-cap-phong', 'II.2.b', 'Năm 2030: trên 30%'],
    ['dich-vu-cong-thiet-yeu-ung-dung-ai', 'II.2.c', 'Năm 2027: tối thiểu 50%'],
    [
      'muc-truong-thanh-quan-tri-du-lieu',
      'II.2.c',
      'Năm 2027: tối thiểu cấp độ 3; năm 2030: tối thiểu cấp độ 4',
    ],
    ['ho-so-truc-tuyen', 'II.2.d', 'Năm 2030: tối thiểu 80%'],
    ['hai-long-giai-quyet-thu-tuc', 'II.2.d', 'Năm 2026: tối thiểu 95%; năm 2030: tối thiểu 99%'],
    ['par-index-cao-hon-trung-binh', 'II.2.e', 'Hằng năm: cao hơn trung bình cả nước'],
    ['xep-hang-papi', 'II.2.e', 'Năm 2030: trong nhóm 12 hạng đầu (phấn đấu hạng 8)'],
    ['xep-hang-pci', 'II.2.e', 'Năm 2030: trong nhóm 10 hạng đầu (phấn đấu hạng 5)'],
    ['du-an-fdi-chat-luong-cao', 'II.2.g', 'Năm 2030: tối thiểu 10 dự án (phấn đấu 15 dự án)'],
    ['tang-truong-grdp', 'II.2.h', 'Năm 2030: tối thiểu 10%/năm'],
    ['thu-tuc-cap-nhat-co-so-du-lieu-quoc-gia', 'III.2.b', 'Năm 2030: đạt 100%'],
  ])('%s (%s) asks for: %s', (id, ref, text) => {
    expect(indicator(id).ref).toBe(ref);
    expect(milestonesText(indicator(id))).toBe(text);
  });

  it('indices, ranks and yes/no are settled once a year', () => {
    const yearly = province.indicators.filter(({ measure }) =>
      ['index', 'rank', 'level', 'yesNo'].includes(measure),
    );
    expect(yearly.every(({ cadence }) => cadence === 'yearly')).toBe(true);
    expect(indicator('ho-so-truc-tuyen').cadence).toBe('quarterly');
  });

  it('concerns the whole province in each of its years, and nobody after them', () => {
    expect(indicatorsOfYear(province, 2028)).toHaveLength(39);
    expect(tasksOfYear(province, 2028, 'Sở Nội vụ')).toHaveLength(34);
    expect(indicatorsOfYear(province, 2031)).toEqual([]);
    expect(agenciesOf(province)).toContain('Sở Khoa học và Công nghệ');
  });
});

describe('the target of a year', () => {
  const satisfaction = indicator('hai-long-giai-quyet-thu-tuc');

  it.each([
    [2026, 2026, 0.95],
    [2029, 2026, 0.95],
    [2030, 2030, 0.99],
    [2031, 2030, 0.99],
  ])('in %d the milestone of %d is in force: %d', (year, from, value) => {
    expect(targetInYear(satisfaction, year)).toMatchObject({ year: from, value, op: '>=' });
  });

  it('before the first milestone the next one lies ahead', () => {
    expect(targetInYear(indicator('ho-so-truc-tuyen'), 2026)).toMatchObject({
      year: 2030,
      value: 0.8,
    });
    expect(targetInYear(indicator('xep-hang-pci'), 2026)).toMatchObject({
      year: 2030,
      value: 10,
      value2: 5,
    });
  });

  it('an annual target is in force in every year, without a figure until the average is known', () => {
    expect(targetInYear(indicator('papi-cao-hon-trung-binh'), 2027)).toEqual({
      op: '>',
      value: null,
      value2: null,
      year: 2027,
      own: false,
      benchmark: 'trung bình cả nước',
    });
  });
});

describe('the plan of the provincial office 2025', () => {
  it('holds 27 tasks, no indicators, and bears no number', () => {
    expect(office.tasks).toHaveLength(27);
    expect(office.indicators).toEqual([]);
    expect(office).toMatchObject({
      number: '',
      issuedOn: null,
      issuer: 'Văn phòng UBND tỉnh Quảng Ngãi',
    });
  });

  it.each([
    ['nv-ke-hoach-cchc-2025', 'done', []],
    ['nv-ke-hoach-cchc-2026', 'fixed', ['2025-12-31']],
    ['nv-theo-doi-thi-hanh-phap-luat', 'fixed', ['2025-03-31']],
    ['nv-tham-muu-van-ban', 'ongoing', []],
    ['nv-ke-hoach-kiem-soat-tthc', 'fixed', ['2025-09-30']],
    ['nv-kiem-tra-cai-cach-tthc', 'fixed', ['2025-09-30', '2025-12-31']],
    ['nv-chuyen-doi-vi-tri-cong-tac', 'fixed', ['2025-11-30']],
    ['nv-tu-chu-tai-chinh', 'range', ['2025-12-31']],
    ['nv-du-toan-ngan-sach-2026', 'event', []],
    ['nv-quan-ly-kinh-phi', 'fixed', ['2025-12-31']],
    ['nv-ung-dung-cntt-chuyen-doi-so', 'ongoing', []],
    ['nv-ke-hoach-chuyen-doi-so-2026', 'event', []],
  ])('%s has a deadline of kind %s: %j', (id, kind, due) => {
    expect(deadlineOf(id)).toMatchObject({ kind, due });
  });

  it('«Quý III, quý IV năm 2025» begins in July', () => {
    expect(deadlineOf('nv-tu-chu-tai-chinh')?.from).toBe('2025-07-01');
  });

  it('«Định kỳ hàng tháng trong năm» falls due at the end of every month', () => {
    const due = deadlineOf('nv-danh-gia-chat-luong-phuc-vu')?.due ?? [];
    expect(due).toHaveLength(12);
    expect(due.slice(0, 3)).toEqual(['2025-01-31', '2025-02-28', '2025-03-31']);
  });

  it('names each agency once, groups left out', () => {
    expect(agenciesOf(office)).toEqual([
      'Phòng Hành chính - Tổ chức',
      'Trung tâm Phục vụ hành chính công tỉnh',
      'Trung tâm Công báo và Tin học Quảng Ngãi',
      'Trung tâm Dịch vụ Hành chính - Hội nghị tỉnh',
      'Tổ kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính của Văn phòng',
      'Phòng Quản trị - Tài vụ',
    ]);
  });

  it('a room sees what it leads or takes part in', () => {
    const ids = tasksOfYear(office, 2025, 'phòng quản trị  - tài vụ').map(({ id }) => id);
    expect(ids).toEqual([
      'nv-tu-chu-tai-chinh',
      'nv-du-toan-ngan-sach-2026',
      'nv-quan-ly-kinh-phi',
    ]);
  });
});
