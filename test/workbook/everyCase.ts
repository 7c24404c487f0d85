/** A plan and entries that bring about every status of an indicator and every progress of a task. */
import { toExcelSerial } from '../../src/plan/civilDate';
import type { Indicator, Plan, Task } from '../../src/plan/types';
import type { RawValue } from '../../src/workbook/reading';
import type { Edit } from './readingOf';
import { indicator, plan, task } from './samplePlan';

type Figures = Readonly<Record<string, RawValue>>;

const due2030 = [{ year: 2030, op: '>=', value: 80 }] as const;
const baseline = { year: 2025, value: 60 };
const parts = (numerator: RawValue, denominator: RawValue): Figures => ({
  'Tử số': numerator,
  'Mẫu số': denominator,
});
const result = (value: RawValue): Figures => ({ 'Kết quả': value });

/** Each with the entries of its row; the name of the id says what it is about. */
const indicatorCases: readonly (readonly [Indicator, Figures, Figures?])[] = [
  [indicator('dat'), parts(90, 100)],
  [indicator('dat-dung-muc'), parts(80, 100)],
  [indicator('chua-dat'), parts(187, 240)],
  [indicator('sat-muc'), result(0.79999999)],
  [indicator('go-ty-le'), result(0.785)],
  [indicator('dat-truoc-han', { milestones: due2030 }), parts(85, 100)],
  [indicator('dung-lo-trinh', { milestones: due2030, baseline }), parts(62, 100)],
  [indicator('nguy-co', { milestones: due2030, baseline }), parts(60, 100)],
  [indicator('chua-dat-moc', { milestones: due2030 }), parts(60, 100)],
  [indicator('khong-phat-sinh'), parts(null, 0)],
  [indicator('khong-phat-sinh-0'), parts(0, 0)],
  [indicator('chi-tu-so'), parts(5, null)],
  [indicator('chi-mau-so'), parts(null, 5)],
  [indicator('chua-co'), {}],
  [indicator('tu-lon-hon-mau'), parts(12, 10)],
  [indicator('mau-0-tu-5'), parts(5, 0)],
  [indicator('tu-la-chu'), parts('mười', 10)],
  [indicator('mau-am'), parts(5, -10)],
  [indicator('ty-le-85'), result(85)],
  [indicator('mau-loi'), parts(5, { error: '#N/A' })],
  [indicator('tren-30', { milestones: [{ year: 2026, op: '>', value: 30 }] }), parts(30, 100)],
  [indicator('tren-30-vuot', { milestones: [{ year: 2026, op: '>', value: 30 }] }), parts(31, 100)],
  [indicator('bang-100', { milestones: [{ year: 2026, op: '=', value: 100 }] }), parts(10, 10)],
  [
    indicator('bang-100-thieu', { milestones: [{ year: 2026, op: '=', value: 100 }] }),
    parts(9, 10),
  ],
  [
    indicator('bang-50-cao-hon', { milestones: [{ year: 2026, op: '=', value: 50 }] }),
    parts(6, 10),
  ],
  [
    indicator('khoang', { milestones: [{ year: 2026, op: 'between', value: 25, value2: 35 }] }),
    parts(40, 100),
  ],
  [
    indicator('khoang-thieu', {
      milestones: [{ year: 2026, op: 'between', value: 25, value2: 35 }],
    }),
    parts(20, 100),
  ],
  [
    indicator('tang-them', { milestones: [{ year: 2026, op: 'increaseBy', value: 5 }], baseline }),
    parts(66, 100),
  ],
  [
    indicator('tang-them-thieu', {
      milestones: [{ year: 2026, op: 'increaseBy', value: 5 }],
      baseline,
    }),
    parts(63, 100),
  ],
  [
    indicator('tang-khong-goc', { milestones: [{ year: 2026, op: 'increaseBy', value: 5 }] }),
    parts(63, 100),
  ],
  [
    indicator('giam', { milestones: [{ year: 2026, op: 'decreaseBy', value: 5 }], baseline }),
    parts(50, 100),
  ],
  [
    indicator('giam-chua-du', {
      milestones: [{ year: 2026, op: 'decreaseBy', value: 5 }],
      baseline,
    }),
    parts(58, 100),
  ],
  [
    indicator('bien-che', {
      milestones: [{ year: 2025, op: 'decreaseBy', value: 10, baselineYear: 2021 }],
      baseline: { year: 2021, value: 100 },
    }),
    parts(93, 100),
  ],
  [
    indicator('tang-hon-goc', {
      milestones: [{ year: 2026, op: 'increaseBy', value: 20, baselineYear: 2025 }],
      baseline: { year: 2025, value: 100 },
    }),
    parts(115, 100),
  ],
  [
    indicator('tang-hon-goc-go', {
      milestones: [{ year: 2026, op: 'increaseBy', value: 20, baselineYear: 2025 }],
      baseline: { year: 2025, value: 100 },
    }),
    result(1.25),
  ],
  [
    indicator('ve-khong', { milestones: [{ year: 2030, op: '=', value: 0 }], baseline }),
    parts(50, 100),
  ],
  [
    indicator('ve-khong-cham', { milestones: [{ year: 2030, op: '=', value: 0 }], baseline }),
    parts(59, 100),
  ],
  [indicator('khong-qua', { milestones: [{ year: 2026, op: '<=', value: 5 }] }), parts(3, 100)],
  [
    indicator('khong-qua-vuot', { milestones: [{ year: 2026, op: '<=', value: 5 }] }),
    parts(7, 100),
  ],
  [indicator('duoi', { milestones: [{ year: 2026, op: '<', value: 5 }] }), parts(5, 100)],
  [
    indicator('duoi-lo-trinh', { milestones: [{ year: 2030, op: '<', value: 5 }], baseline }),
    parts(50, 100),
  ],
  [
    indicator('hang-dat', {
      measure: 'rank',
      unit: 'hạng',
      milestones: [{ year: 2026, op: '<=', value: 12 }],
    }),
    result(9),
  ],
  [
    indicator('hang-kem', {
      measure: 'rank',
      unit: 'hạng',
      milestones: [{ year: 2026, op: '<=', value: 12 }],
    }),
    result(15),
  ],
  [
    indicator('hang-le', {
      measure: 'rank',
      unit: 'hạng',
      milestones: [{ year: 2026, op: '<=', value: 12 }],
    }),
    result(12.5),
  ],
  [
    indicator('hang-chua-cong-bo', {
      measure: 'rank',
      unit: 'hạng',
      cadence: 'yearly',
      milestones: due2030,
    }),
    {},
  ],
  [indicator('chi-so', { measure: 'index', cadence: 'yearly' }), result(0.8512)],
  [indicator('chi-so-120', { measure: 'index', cadence: 'yearly' }), result(1.2)],
  [
    indicator('tang-truong', {
      measure: 'index',
      unit: '%/năm',
      milestones: [{ year: 2030, op: '>=', value: 10 }],
    }),
    result(1.05),
  ],
  [
    indicator('hon-trung-binh', {
      measure: 'index',
      unit: 'điểm',
      annual: true,
      milestones: [{ year: 2026, op: '>', value: null, benchmark: 'trung bình cả nước' }],
    }),
    result(45.5),
  ],
  [
    indicator('hon-trung-binh-co-so', {
      measure: 'index',
      unit: 'điểm',
      annual: true,
      milestones: [{ year: 2026, op: '>', value: null, benchmark: 'trung bình cả nước' }],
    }),
    result(45.5),
    { 'Mục tiêu năm': 43.25 },
  ],
  [
    indicator('so-luong', {
      measure: 'count',
      unit: 'doanh nghiệp',
      milestones: [{ year: 2026, op: '>=', value: 50 }],
    }),
    result(37),
  ],
  [
    indicator('so-luong-vuot', {
      measure: 'count',
      unit: 'dự án',
      milestones: [{ year: 2026, op: '>=', value: 10, value2: 15 }],
    }),
    result(12.5),
  ],
  [
    indicator('so-khong-don-vi', {
      measure: 'count',
      unit: null,
      milestones: [{ year: 2026, op: '>=', value: 10 }],
    }),
    result(4),
  ],
  [
    indicator('cap-do', {
      measure: 'level',
      unit: 'cấp độ',
      cadence: 'yearly',
      milestones: [{ year: 2027, op: '>=', value: 3 }],
    }),
    result(2),
  ],
  [
    indicator('cap-do-chua', {
      measure: 'level',
      unit: 'cấp độ',
      cadence: 'yearly',
      milestones: [{ year: 2027, op: '>=', value: 3 }],
    }),
    {},
  ],
  [
    indicator('xong', {
      measure: 'yesNo',
      unit: null,
      milestones: [{ year: 2026, op: 'done', value: null }],
    }),
    result('Hoàn thành'),
  ],
  [
    indicator('chua-xong', {
      measure: 'yesNo',
      unit: null,
      milestones: [{ year: 2026, op: 'done', value: null }],
    }),
    result('Chưa hoàn thành'),
  ],
  [
    indicator('xong-som', {
      measure: 'yesNo',
      unit: null,
      milestones: [{ year: 2030, op: 'done', value: null }],
    }),
    result('Hoàn thành'),
  ],
  [
    indicator('xong-sai-chu', {
      measure: 'yesNo',
      unit: null,
      milestones: [{ year: 2026, op: 'done', value: null }],
    }),
    result('xong rồi'),
  ],
  [indicator('muc-tieu-rieng', { milestones: due2030 }), parts(70, 100), { 'Mục tiêu năm': 0.65 }],
  [
    indicator('muc-tieu-rieng-100', { milestones: [{ year: 2030, op: '=', value: 100 }] }),
    parts(90, 100),
    { 'Mục tiêu năm': 0.85 },
  ],
  [indicator('khong-moc', { milestones: [] }), parts(50, 100)],
];

const day = (date: Parameters<typeof toExcelSerial>[0]): number => toExcelSerial(date);
const quarterly = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'] as const;
const recurring = { deadline: { text: 'Hằng quý', kind: 'recurring', due: quarterly } } as const;
const ongoing = { deadline: { text: 'Thường xuyên', kind: 'ongoing', due: [] } } as const;
const fixedOn = (due: `${number}-${number}-${number}`) =>
  ({ deadline: { text: 'Có ngày', kind: 'fixed', due: [due] } }) as const;

/** Judged on 14/06/2026. */
const taskCases: readonly (readonly [Task, Figures])[] = [
  [
    task('dung-han', fixedOn('2026-06-30')),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': day('2026-06-01') },
  ],
  [
    task('dung-ngay', fixedOn('2026-06-01')),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': day('2026-06-01') },
  ],
  [
    task('qua-han-xong', fixedOn('2026-05-31')),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': day('2026-06-02') },
  ],
  [task('xong-khong-ngay', fixedOn('2026-05-31')), { 'Trạng thái': 'Hoàn thành' }],
  [
    task('xong-sau-ngay-chot', fixedOn('2026-06-10')),
    { 'Trạng thái': 'hoàn thành', 'Ngày hoàn thành': day('2026-06-20') },
  ],
  [task('qua-han', fixedOn('2026-05-31')), { 'Trạng thái': 'Đang thực hiện' }],
  [task('han-hom-nay', fixedOn('2026-06-14')), {}],
  [task('sap-den-han', fixedOn('2026-06-29')), {}],
  [task('dang-lam', fixedOn('2026-06-30')), { 'Trạng thái': 'Đang thực hiện' }],
  [
    task('chua-den-ky', {
      deadline: { text: 'Quý III, quý IV', kind: 'range', due: ['2026-12-31'], from: '2026-07-01' },
    }),
    {},
  ],
  [task('dinh-ky-dau', recurring), {}],
  [task('dinh-ky-hai', recurring), { 'Đã thực hiện': 1 }],
  [task('dinh-ky-het', recurring), { 'Đã thực hiện': 4 }],
  [task('dinh-ky-hon', recurring), { 'Đã thực hiện': 7 }],
  [
    task('dinh-ky-xong', recurring),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': day('2026-06-10') },
  ],
  [
    task('truoc-ngay', {
      deadline: { text: 'Trước 15/6/2026', kind: 'fixed', due: ['2026-06-14'] },
    }),
    {},
  ],
  [task('thuong-xuyen', ongoing), { 'Trạng thái': 'Đang thực hiện' }],
  [
    task('du-dinh-muc', { ...ongoing, quotas: [{ count: 12, per: 'year' }] }),
    { 'Đã thực hiện': 5 },
  ],
  [
    task('cham-dinh-muc', { ...ongoing, quotas: [{ count: 12, per: 'year' }] }),
    { 'Đã thực hiện': 4 },
  ],
  [
    task('nhieu-dinh-muc', {
      ...ongoing,
      quotas: [
        { count: 1, per: 'week', unit: 'số' },
        { count: 3, per: 'month', unit: 'lần' },
        { count: 2, per: 'quarter' },
        { count: 1, per: 'halfYear' },
      ],
    }),
    { 'Đã thực hiện': 39 },
  ],
  [
    task('cho-dieu-kien', { deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] } }),
    {},
  ],
  [
    task('su-kien-da-co-han', {
      deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] },
    }),
    { 'Hạn hoàn thành': day('2026-06-01') },
  ],
  [task('ke-hoach-noi-xong', { deadline: { text: 'Đã hoàn thành', kind: 'done', due: [] } }), {}],
  [
    task('ke-hoach-noi-xong-nhung-chua', {
      deadline: { text: 'Đã hoàn thành', kind: 'done', due: [] },
    }),
    { 'Trạng thái': 'Chưa thực hiện' },
  ],
  [task('khong-han', { deadline: { text: '', kind: 'none', due: [] } }), {}],
  [
    task('hai-moc', {
      deadline: { text: 'Quý I; quý IV', kind: 'fixed', due: ['2026-03-31', '2026-12-31'] },
    }),
    { 'Đã thực hiện': 1 },
  ],
  [
    task('hai-moc-xong', {
      deadline: { text: 'Quý I; quý IV', kind: 'fixed', due: ['2026-03-31', '2026-12-31'] },
    }),
    { 'Đã thực hiện': 2 },
  ],
  [
    task('gia-han-con-han', fixedOn('2026-05-31')),
    { 'Gia hạn đến': day('2026-09-30'), 'Lý do gia hạn': 'Chờ Trung ương hướng dẫn' },
  ],
  [task('gia-han-van-qua', fixedOn('2026-02-28')), { 'Gia hạn đến': day('2026-04-30') }],
  [task('gia-han-lui-lai', fixedOn('2026-05-31')), { 'Gia hạn đến': day('2026-04-30') }],
  [task('gia-han-la-chu', fixedOn('2026-05-31')), { 'Gia hạn đến': '30/09/2026' }],
  [task('gia-han-khong-han', ongoing), { 'Gia hạn đến': day('2026-05-31') }],
  [
    task('gia-han-xong-muon', fixedOn('2026-02-28')),
    {
      'Gia hạn đến': day('2026-03-10'),
      'Trạng thái': 'Hoàn thành',
      'Ngày hoàn thành': day('2026-04-05'),
    },
  ],
  [task('gia-han-dinh-ky', recurring), { 'Gia hạn đến': day('2026-06-30') }],
  [task('qua-han-ca-hai-ky', fixedOn('2025-12-31')), {}],
  [
    task('qua-han-quy-mot', fixedOn('2026-02-28')),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': day('2026-04-05') },
  ],
  [
    task('qua-han-dung-ngay-chot', fixedOn('2026-03-14')),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': day('2026-03-16') },
  ],
  [
    task('dieu-kien-da-co', { deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] } }),
    { 'Ngày có điều kiện': day('2026-06-14') },
  ],
  [
    task('dieu-kien-chua-toi', {
      deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] },
    }),
    { 'Ngày có điều kiện': day('2026-06-15') },
  ],
  [
    task('dieu-kien-co-han', {
      deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] },
    }),
    { 'Ngày có điều kiện': day('2026-05-04'), 'Hạn hoàn thành': day('2026-06-12') },
  ],
  [
    task('ngay-la-chu', fixedOn('2026-06-01')),
    { 'Trạng thái': 'Hoàn thành', 'Ngày hoàn thành': '01/06/2026' },
  ],
];

export const everyCasePlan: Plan = plan({
  indicators: indicatorCases.map(([row]) => row),
  tasks: taskCases.map(([row]) => row),
});

/** The entries of every case, in the figures sheet of a period and in «Nhiệm vụ». */
export function everyEdit(period: string): readonly Edit[] {
  const table = `SoLieu_${period.replace('-', '_')}`;
  const edits = (name: string, id: string, figures: Figures): Edit[] =>
    Object.entries(figures)
      .filter(([, value]) => value !== null)
      .map(([header, value]) => ({ table: name, id, header, value }));
  return [
    ...indicatorCases.flatMap(([{ id }, figures, own = {}]) => [
      ...edits(table, id, figures),
      ...edits('ChiTieu', id, own),
    ]),
    ...taskCases.flatMap(([{ id }, entries]) => edits('NhiemVu', id, entries)),
  ];
}
