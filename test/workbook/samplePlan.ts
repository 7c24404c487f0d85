/** A small plan that has one of everything, and ways to make plans for single cases. */
import type { Indicator, Plan, Task } from '../../src/plan/types';

export function indicator(id: string, fields: Partial<Indicator> = {}): Indicator {
  return {
    id,
    ref: 'II.2.d',
    area: 'thu-tuc',
    name: `Chỉ tiêu ${id}`,
    unit: '%',
    scope: null,
    measure: 'ratio',
    milestones: [{ year: 2026, op: '>=', value: 80 }],
    annual: false,
    cadence: 'quarterly',
    owner: null,
    quote: `Nguyên văn của ${id}`,
    ...fields,
  };
}

export function task(id: string, fields: Partial<Task> = {}): Task {
  return {
    id,
    ref: 'III.1.a',
    section: 'Cải cách thủ tục hành chính',
    area: 'thu-tuc',
    title: `Nhiệm vụ ${id}`,
    deliverable: 'Báo cáo',
    lead: ['Sở Nội vụ'],
    coop: ['Các sở, ban, ngành'],
    deadline: { text: 'Quý II/2026', kind: 'fixed', due: ['2026-06-30'] },
    frequencyText: null,
    quotas: [],
    quote: `Nguyên văn của ${id}`,
    ...fields,
  };
}

export function plan(fields: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: 1,
    id: 'ke-hoach-mau',
    title: 'Kế hoạch mẫu giai đoạn 2026 - 2030',
    number: '01/KH-UBND',
    issuer: 'UBND tỉnh',
    issuedOn: '2026-01-05',
    period: { from: 2026, to: 2030 },
    areas: [
      { id: 'thu-tuc', name: 'Cải cách thủ tục hành chính' },
      { id: 'the-che', name: 'Cải cách thể chế' },
    ],
    indicators: [],
    tasks: [],
    reports: [],
    ...fields,
  };
}

export const samplePlan = plan({
  indicators: [
    indicator('ho-so-truc-tuyen', { milestones: [{ year: 2030, op: '>=', value: 80 }] }),
    indicator('hai-long', {
      milestones: [
        { year: 2026, op: '>=', value: 95 },
        { year: 2030, op: '>=', value: 99 },
      ],
      owner: 'Văn phòng UBND tỉnh',
    }),
    indicator('xep-hang', {
      measure: 'rank',
      unit: 'hạng',
      cadence: 'yearly',
      milestones: [{ year: 2030, op: '<=', value: 12, value2: 8 }],
    }),
    indicator('doanh-nghiep', {
      measure: 'count',
      unit: 'doanh nghiệp',
      milestones: [{ year: 2026, op: '>=', value: 50 }],
    }),
    indicator('the-che', {
      area: 'the-che',
      measure: 'yesNo',
      unit: null,
      cadence: 'yearly',
      milestones: [{ year: 2026, op: 'done', value: null }],
    }),
  ],
  tasks: [
    task('nv-co-ngay', {
      deadline: { text: 'Trước 31/12/2026', kind: 'fixed', due: ['2026-12-30'] },
    }),
    task('nv-dinh-ky', {
      deadline: {
        text: 'Hằng quý',
        kind: 'recurring',
        due: ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
      },
    }),
    task('nv-thuong-xuyen', { deadline: { text: 'Thường xuyên', kind: 'ongoing', due: [] } }),
    task('nv-dinh-muc', {
      deadline: { text: 'Thường xuyên', kind: 'ongoing', due: [] },
      quotas: [{ count: 12, per: 'year', unit: 'số' }],
    }),
    task('nv-khong-han', {
      deadline: { text: '', kind: 'none', due: [] },
      lead: ['Sở Tư pháp'],
      coop: ['Sở Nội vụ'],
    }),
  ],
});

export const q1 = {
  year: 2026,
  unit: null,
  periods: ['2026-Q1'],
  currentPeriod: '2026-Q1',
} as const;
