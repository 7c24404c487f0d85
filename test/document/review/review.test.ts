import { draftOf } from '../../../src/document/review/draftOf';
import { editDraft } from '../../../src/document/review/editDraft';
import { nameOf, textOf } from '../../../src/document/review/fields';
import { passageOf } from '../../../src/document/review/passage';
import { planOfDraft } from '../../../src/document/review/planOfDraft';
import { readTargetText, targetText } from '../../../src/document/review/targetText';
import type { Field, ReviewDraft, ReviewEdit } from '../../../src/document/review/types';
import { libraryEntries, planById } from '../../../src/plan/library';
import type { Plan } from '../../../src/plan/types';
import { readAgencies } from '../../../src/vietnamese/agency/readAgencies';
import { onlineFiles, reviewOfTexts, sampleReading } from './sampleReading';

const first = draftOf(sampleReading);
const FILES = 'indicator:ho-so-truc-tuyen';
const TEXTS = 'task:ra-soat-van-ban';

function after(...edits: readonly ReviewEdit[]): ReviewDraft {
  return edits.reduce(editDraft, first);
}

function typed(key: string, field: Field, text: string): ReviewEdit {
  return { do: 'correct', key, field, text };
}

function planAfter(...edits: readonly ReviewEdit[]): Plan {
  const made = planOfDraft(after(...edits));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.plan;
}

function problemsAfter(...edits: readonly ReviewEdit[]) {
  const made = planOfDraft(after(...edits));
  return made.ok ? [] : made.problems.map(({ key, field, code }) => [key, field, code]);
}

describe('bản nháp', () => {
  test('mục có lưu ý là mục cần xem, các mục khác thì không', () => {
    expect(first.items.map(({ key, state }) => [key, state])).toEqual([
      ['head', 'read'],
      [FILES, 'doubtful'],
      ['indicator:par-index', 'read'],
      [TEXTS, 'read'],
      ['task:tap-huan', 'doubtful'],
      ['report:0', 'doubtful'],
    ]);
    expect(first.notes.map(({ code }) => code)).toEqual(['indicatorNumberLeftOut']);
  });

  test('không sửa gì thì kế hoạch đúng như đã đọc', () => {
    expect(planAfter()).toEqual(sampleReading.plan);
    expect(planAfter({ do: 'acceptAll' })).toEqual(sampleReading.plan);
  });

  test('mục bỏ đi không vào kế hoạch', () => {
    expect(planAfter({ do: 'drop', key: TEXTS }).tasks.map(({ id }) => id)).toEqual(['tap-huan']);
  });

  test('bỏ hết chỉ tiêu và nhiệm vụ thì được nhắc', () => {
    const drops = first.items.map(({ key }): ReviewEdit => ({ do: 'drop', key }));
    expect(problemsAfter(...drops)).toEqual([['head', 'title', 'nothingLeft']]);
  });
});

describe('sửa lời', () => {
  test('thời hạn gõ lại được đọc lại', () => {
    const [task] = planAfter(typed(TEXTS, 'deadline', 'Trước 15 tháng cuối quý')).tasks;
    expect(task?.deadline.kind).toBe('recurring');
    expect(task?.deadline.due).toHaveLength(8);
  });

  test('chỉ tiêu gõ lại được đọc lại, loại đo đi theo đơn vị', () => {
    const [count] = planAfter(
      typed(FILES, 'target', 'tối thiểu 50 doanh nghiệp năm 2027'),
    ).indicators;
    expect(count).toMatchObject({
      unit: 'doanh nghiệp',
      measure: 'count',
      milestones: [{ year: 2027, op: '>=', value: 50 }],
    });
    const [done] = planAfter(typed(FILES, 'target', 'hoàn thành năm 2026')).indicators;
    expect(done).toMatchObject({ unit: null, measure: 'yesNo', cadence: 'yearly' });
  });

  test.each([
    ['nhiều hơn nữa', 'targetNotUnderstood'],
    ['', 'targetMissing'],
    ['năm 2026: 80%; năm 2026: 90%', 'targetYearTwice'],
  ])('chỉ tiêu «%s» được báo, chữ đã gõ còn nguyên', (text, code) => {
    const edit = typed(FILES, 'target', text);
    expect(problemsAfter(edit)).toEqual([[FILES, 'target', code]]);
    const item = after(edit).items.find(({ key }) => key === FILES);
    expect(item && textOf(item, 'target', [])).toBe(text);
  });

  test('loại đo chọn tay mà không hợp với chỉ tiêu thì được báo', () => {
    expect(problemsAfter(typed(FILES, 'measure', 'yesNo'))).toEqual([
      [FILES, 'target', 'targetOfOtherMeasure'],
    ]);
    expect(problemsAfter(typed(FILES, 'measure', 'rank'))).toEqual([
      [FILES, 'target', 'rankUpwards'],
    ]);
  });

  test('tên để trống, năm và ngày viết sai được báo đúng ô', () => {
    expect(
      problemsAfter(
        typed('head', 'lastYear', 'hai nghìn'),
        typed('head', 'issuedOn', '31/02/2026'),
        typed(TEXTS, 'title', '  '),
      ),
    ).toEqual([
      ['head', 'lastYear', 'yearNotUnderstood'],
      ['head', 'issuedOn', 'dateNotUnderstood'],
      [TEXTS, 'title', 'empty'],
    ]);
    expect(problemsAfter(typed('head', 'firstYear', '2030'))).toEqual([
      ['head', 'lastYear', 'yearsReversed'],
    ]);
  });

  test('đổi các năm của kế hoạch thì mọi thời hạn được đọc lại theo năm mới', () => {
    const plan = planAfter(
      typed(TEXTS, 'deadline', 'Hằng năm'),
      typed('head', 'lastYear', '2028'),
      typed('head', 'issuedOn', '5/1/2026'),
    );
    expect(plan.period).toEqual({ from: 2026, to: 2028 });
    expect(plan.issuedOn).toBe('2026-01-05');
    expect(plan.tasks[0]?.deadline.due).toEqual(['2026-12-31', '2027-12-31', '2028-12-31']);
  });

  test('cơ quan, lĩnh vực và kỳ báo cáo', () => {
    const plan = planAfter(
      typed(TEXTS, 'lead', 'Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch'),
      typed(TEXTS, 'area', 'Chuyển đổi số'),
      typed('report:0', 'cycle', 'quý; năm'),
    );
    expect(plan.tasks[0]?.lead).toEqual(['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch']);
    expect(plan.tasks[0]?.area).toBe('chuyen-doi-so');
    expect(plan.areas).toContainEqual({ id: 'chuyen-doi-so', name: 'Chuyển đổi số' });
    expect(plan.reports[0]?.cycle).toEqual(['quý', 'năm']);
  });

  test('công thức trong tên chỉ là chữ', () => {
    expect(planAfter(typed(TEXTS, 'title', '=cmd|x!A1')).tasks[0]?.title).toBe('=cmd|x!A1');
  });
});

describe('gộp, tách, thêm', () => {
  test('gộp hai nhiệm vụ giữ lời của cả hai, mục kia lấy lại được', () => {
    const draft = after({ do: 'merge', key: TEXTS, other: 'task:tap-huan' });
    const made = planOfDraft(draft);
    expect(made.ok && made.plan.tasks).toMatchObject([
      {
        id: 'ra-soat-van-ban',
        title: 'Rà soát văn bản; ban hành danh mục; Tập huấn nghiệp vụ',
        lead: ['Sở Tư pháp', 'Sở Nội vụ'],
        deliverable: 'Báo cáo; Lớp tập huấn',
        quote: `${reviewOfTexts.quote} … Tập huấn nghiệp vụ Lớp tập huấn Sở Nội vụ Theo kế hoạch`,
      },
    ]);
    const restored = editDraft(draft, { do: 'restore', key: 'task:tap-huan' });
    expect(restored.items.find(({ key }) => key === 'task:tap-huan')?.state).toBe('doubtful');
  });

  test('không gộp được chỉ tiêu với nhiệm vụ, hay một mục với chính nó', () => {
    expect(after({ do: 'merge', key: TEXTS, other: FILES })).toBe(first);
    expect(after({ do: 'merge', key: TEXTS, other: TEXTS })).toBe(first);
  });

  test('tách thành từng việc, mỗi việc có mã riêng và giữ các ô khác', () => {
    const plan = planAfter({
      do: 'split',
      key: TEXTS,
      pieces: ['Rà soát văn bản', 'Ban hành danh mục', ' '],
    });
    expect(plan.tasks.map(({ id, title }) => [id, title])).toEqual([
      ['ra-soat-van-ban', 'Rà soát văn bản'],
      ['ban-hanh-danh-muc', 'Ban hành danh mục'],
      ['tap-huan', 'Tập huấn nghiệp vụ'],
    ]);
    expect(plan.tasks[1]).toMatchObject({ lead: ['Sở Tư pháp'], quote: reviewOfTexts.quote });
    expect(after({ do: 'split', key: TEXTS, pieces: ['một'] })).toBe(first);
  });

  test('mục thêm vào đứng cuối nhóm, có mã từ tên và không trùng', () => {
    const add: ReviewEdit = { do: 'add', kind: 'indicator' };
    const plan = planAfter(
      add,
      typed('made:1', 'name', 'Hồ sơ trực tuyến'),
      typed('made:1', 'target', 'tối thiểu 60% hằng năm'),
      add,
      typed('made:2', 'name', 'Hồ sơ  trực tuyến'),
      typed('made:2', 'target', 'hoàn thành'),
    );
    expect(plan.indicators.slice(2)).toMatchObject([
      { id: 'ho-so-truc-tuyen-2', annual: true, measure: 'ratio', quote: 'Hồ sơ trực tuyến' },
      { id: 'ho-so-truc-tuyen-3', measure: 'yesNo', milestones: [{ year: 2027, op: 'done' }] },
    ]);
    expect(after(add).items.map(nameOf)[3]).toBe('');
    expect(problemsAfter(add)).toEqual([
      ['made:1', 'name', 'empty'],
      ['made:1', 'target', 'targetMissing'],
    ]);
  });
});

describe('lời của thư viện', () => {
  test('chỉ tiêu viết ra rồi đọc lại vẫn như cũ', async () => {
    const lost: string[] = [];
    let count = 0;
    for (const { id } of libraryEntries) {
      const plan = await planById(id);
      for (const indicator of plan?.indicators ?? []) {
        count += 1;
        const { unit, measure, milestones, annual } = indicator;
        const years = plan?.period ?? { from: 0, to: 0 };
        const context = { years, measure, isMeasureChosen: false, unit };
        const read = readTargetText(targetText(indicator), context);
        const plain = milestones.map(({ value2, baselineYear, ...rest }) => ({
          ...rest,
          ...((value2 ?? null) === null ? {} : { value2 }),
          ...((baselineYear ?? null) === null ? {} : { baselineYear }),
        }));
        const isSame =
          read.ok &&
          JSON.stringify(sorted(read.milestones)) === JSON.stringify(sorted(plain)) &&
          read.annual === annual;
        if (!isSame) lost.push(`${indicator.id}: ${targetText(indicator)}`);
      }
    }
    expect(count).toBeGreaterThan(30);
    expect(lost).toEqual([]);
  });

  test('cơ quan viết cách nhau bằng dấu chấm phẩy được đọc lại đúng', async () => {
    for (const { id } of libraryEntries) {
      for (const { lead, coop } of (await planById(id))?.tasks ?? []) {
        for (const agencies of [lead, coop]) {
          expect(readAgencies(agencies.join('; ')).agencies).toEqual(agencies);
        }
      }
    }
  });
});

/** With the names in one order, since a milestone is what it says, not how it is written. */
function sorted(list: readonly object[]): readonly object[] {
  return list.map((one) => Object.fromEntries(Object.entries(one).sort()));
}

describe('lời văn bên cạnh', () => {
  const marked = (block: number | null, quote: string) =>
    passageOf(sampleReading.blocks, block, quote).map(({ head, parts }) => [
      head,
      parts.map(({ text, marked: on }) => (on ? `[${text}]` : text)).join(''),
    ]);

  test('đánh dấu đúng những lời đã đọc trong đoạn', () => {
    expect(marked(1, onlineFiles.quote)).toEqual([
      [
        '',
        'a) Phấn đấu [tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%, năm 2027 đạt tối thiểu 80%]; PAR INDEX trong nhóm 12 hạng đầu.',
      ],
    ]);
  });

  test('lời gộp từ hai chỗ được đánh dấu ở cả hai', () => {
    expect(marked(1, 'hồ sơ trực tuyến … PAR INDEX')[0]?.[1]).toBe(
      'a) Phấn đấu tỷ lệ [hồ sơ trực tuyến] đạt tối thiểu 70%, năm 2027 đạt tối thiểu 80%; [PAR INDEX] trong nhóm 12 hạng đầu.',
    );
  });

  test('lời đi tiếp ở các đoạn sau được đánh dấu ở từng đoạn', () => {
    const texts = ['a) Rà soát văn bản.', '- Chủ trì: Sở Tư pháp.', 'b) Tập huấn.'];
    const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, strong: false }));
    const lines = passageOf(blocks, 0, 'Rà soát văn bản. - Chủ trì: Sở Tư pháp.');
    expect(lines.map(({ parts }) => parts.map((part) => [part.text, part.marked]))).toEqual([
      [
        ['a) ', false],
        ['Rà soát văn bản.', true],
      ],
      [['- Chủ trì: Sở Tư pháp.', true]],
    ]);
  });

  test('của một bảng thì cho xem đúng dòng, kèm tên cột', () => {
    expect(marked(2, reviewOfTexts.quote)).toEqual([
      ['TT', '1'],
      ['Nhiệm vụ', '[Rà soát văn bản; ban hành danh mục]'],
      ['Sản phẩm', '[Báo cáo]'],
      ['Chủ trì', '[Sở Tư pháp]'],
      ['Thời gian', '[Quý II/2026]'],
    ]);
  });

  test('không tìm thấy chỗ thì vẫn cho xem lời đã đọc', () => {
    expect(marked(null, 'lời')).toEqual([['', '[lời]']]);
    expect(marked(0, 'lời')).toEqual([
      ['', 'KẾ HOẠCH'],
      ['', '[lời]'],
    ]);
    expect(marked(null, '')).toEqual([]);
  });
});
