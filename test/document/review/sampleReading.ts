/** A small plan as the reader would give it: doubts in every kind of item, a paragraph and a table. */
import type { PlacedNote, PlanReading } from '../../../src/document/types';
import type { Indicator, Plan, Task } from '../../../src/plan/types';

export const onlineFiles: Indicator = {
  id: 'ho-so-truc-tuyen',
  ref: 'II.1.a',
  area: 'thu-tuc',
  name: 'Tỷ lệ hồ sơ trực tuyến',
  unit: '%',
  scope: null,
  measure: 'ratio',
  milestones: [
    { year: 2026, op: '>=', value: 70 },
    { year: 2027, op: '>=', value: 80 },
  ],
  annual: false,
  cadence: 'quarterly',
  owner: null,
  quote: 'tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%, năm 2027 đạt tối thiểu 80%',
};

const parIndex: Indicator = {
  ...onlineFiles,
  id: 'par-index',
  name: 'Chỉ số PAR INDEX',
  unit: 'hạng',
  measure: 'rank',
  milestones: [{ year: 2027, op: '<=', value: 12, value2: 8 }],
  cadence: 'yearly',
  quote: 'PAR INDEX trong nhóm 12 hạng đầu',
};

export const reviewOfTexts: Task = {
  id: 'ra-soat-van-ban',
  ref: 'PL.I.1',
  section: 'Cải cách thể chế',
  area: 'the-che',
  title: 'Rà soát văn bản; ban hành danh mục',
  deliverable: 'Báo cáo',
  lead: ['Sở Tư pháp'],
  coop: ['Sở Nội vụ'],
  deadline: { text: 'Quý II/2026', kind: 'fixed', due: ['2026-06-30'] },
  frequencyText: null,
  quotas: [],
  quote: 'Rà soát văn bản; ban hành danh mục Báo cáo Sở Tư pháp Quý II/2026',
};

const training: Task = {
  ...reviewOfTexts,
  id: 'tap-huan',
  title: 'Tập huấn nghiệp vụ',
  deliverable: 'Lớp tập huấn',
  lead: ['Sở Nội vụ'],
  coop: [],
  deadline: { text: 'Theo kế hoạch', kind: 'event', due: [] },
  quote: 'Tập huấn nghiệp vụ Lớp tập huấn Sở Nội vụ Theo kế hoạch',
};

const plan: Plan = {
  schemaVersion: 1,
  id: 'tinh-a-2026-2027',
  title: 'Kế hoạch cải cách hành chính tỉnh A giai đoạn 2026 - 2027',
  number: '12/KH-UBND',
  issuer: 'UBND tỉnh A',
  issuedOn: '2026-01-15',
  period: { from: 2026, to: 2027 },
  areas: [
    { id: 'the-che', name: 'Cải cách thể chế' },
    { id: 'thu-tuc', name: 'Cải cách thủ tục hành chính' },
  ],
  indicators: [onlineFiles, parIndex],
  tasks: [reviewOfTexts, training],
  reports: [
    { ref: 'IV.1', from: 'Các sở, ban, ngành', to: 'UBND tỉnh', via: 'Sở Nội vụ', cycle: ['quý'] },
  ],
};

function noteOf(code: string, item: PlacedNote['item'], quote: string): PlacedNote {
  return { code, severity: 'warning', quote, block: null, values: {}, item };
}

export const sampleReading: PlanReading = {
  plan,
  notes: [
    noteOf(
      'indicatorYearMissing',
      { kind: 'indicator', id: 'ho-so-truc-tuyen' },
      'đạt tối thiểu 70%',
    ),
    noteOf('taskDeadlineNotUnderstood', { kind: 'task', id: 'tap-huan' }, 'Theo kế hoạch'),
    noteOf('taskDeadlineVague', { kind: 'report', place: 0 }, 'hằng quý'),
    noteOf('indicatorNumberLeftOut', null, 'Phụ lục II'),
  ],
  blocks: [
    { kind: 'paragraph', text: 'KẾ HOẠCH', strong: true },
    {
      kind: 'paragraph',
      text: 'a) Phấn đấu tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%, năm 2027 đạt tối thiểu 80%; PAR INDEX trong nhóm 12 hạng đầu.',
      strong: false,
    },
    {
      kind: 'table',
      rows: [
        ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời gian'],
        ['1', 'Rà soát văn bản; ban hành danh mục', 'Báo cáo', 'Sở Tư pháp', 'Quý II/2026'],
        ['2', 'Tập huấn nghiệp vụ', 'Lớp tập huấn', 'Sở Nội vụ', 'Theo kế hoạch'],
      ].map((cells) => ({ cells: cells.map((text) => ({ text, columns: 1, rows: 1 })) })),
    },
    { kind: 'paragraph', text: 'Các sở, ban, ngành báo cáo hằng quý.', strong: false },
  ],
  places: {
    indicators: { 'ho-so-truc-tuyen': 1, 'par-index': 1 },
    tasks: { 'ra-soat-van-ban': 2, 'tap-huan': 2 },
    reports: [3],
  },
};
