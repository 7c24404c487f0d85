import { periodsOfYear, reportPeriod } from '../../../src/assessment/period';
import {
  brightnessOf,
  fetchOtherThemes,
  looksFor,
  themeFor,
} from '../../../src/taskpane/looks/theme';
import { periodsEndingWith, repairOf } from '../../../src/taskpane/pane/repair';
import { createTurns, patiently } from '../../../src/taskpane/pane/turns';
import { choiceOfDraft, draftOf, proposeYear } from '../../../src/taskpane/start/draft';
import { dayOf, rememberLanguage, rememberedLanguage } from '../../../src/taskpane/surroundings';
import { requestOf } from '../../../src/taskpane/work/view';
import { nextSteps } from '../../../src/taskpane/work/figures';
import type { CheckResult, LoadedPlan, Outcome } from '../../../src/workflow/types';

function period(id: string) {
  const found = reportPeriod(id);
  if (found === null) throw new Error(id);
  return found;
}

const loaded: LoadedPlan = {
  planId: 'a',
  title: 'A',
  unit: null,
  year: 2026,
  period: period('2026-Q1'),
  periods: [period('2026-Q1'), period('2026-H1')],
  listed: periodsOfYear(2026),
  statusDate: '2026-03-14',
};

describe('chờ Excel', () => {
  const busy: Outcome<number> = { ok: false, problem: { code: 'excelBusy' } };
  const patience = { pause: 10, tries: 3, wait: () => Promise.resolve() };

  test('thử lại đến khi Excel rảnh', async () => {
    const answers = [busy, busy, { ok: true, value: 7 } as const];
    const outcome = await patiently(
      () => Promise.resolve(answers.shift() ?? busy),
      patience,
      () => true,
    );
    expect(outcome).toEqual({ ok: true, value: 7 });
  });

  test('thôi sau số lần đã định, hoặc khi người dùng bảo thôi', async () => {
    let asked = 0;
    const act = (): Promise<Outcome<number>> => {
      asked += 1;
      return Promise.resolve(busy);
    };
    expect(await patiently(act, patience, () => true)).toEqual(busy);
    expect(asked).toBe(3);
    expect(await patiently(act, patience, () => false)).toEqual(busy);
    expect(asked).toBe(4);
  });

  test('trục trặc khác không thử lại', async () => {
    let asked = 0;
    await patiently(
      () => {
        asked += 1;
        return Promise.resolve({ ok: false, problem: { code: 'readOnly' } } as const);
      },
      patience,
      () => true,
    );
    expect(asked).toBe(1);
  });

  test('ngoại lệ thành một trục trặc có lời', async () => {
    const outcome = await patiently(
      () => Promise.reject(new Error('hỏng')),
      patience,
      () => true,
    );
    expect(outcome).toEqual({ ok: false, problem: { code: 'excelFailed', detail: 'hỏng' } });
  });

  test('các việc lần lượt, việc sau đợi việc trước', async () => {
    const takeTurn = createTurns();
    const order: string[] = [];
    const slow = takeTurn(async () => {
      await Promise.resolve();
      order.push('trước');
    });
    const quick = takeTurn(() => {
      order.push('sau');
      return Promise.resolve();
    });
    await Promise.all([slow, quick]);
    expect(order).toEqual(['trước', 'sau']);
  });
});

describe('làm lại việc bị ngắt', () => {
  test('mỗi việc được làm lại bằng chính nó', () => {
    expect(repairOf('report', loaded)).toEqual({ kind: 'report' });
    expect(repairOf('period', loaded)).toEqual({ kind: 'period', periodId: '2026-Q1' });
    expect(repairOf('load', loaded)).toEqual({
      kind: 'load',
      choice: { planId: 'a', year: 2026, unit: null, periods: ['2026-H1', '2026-Q1'] },
    });
    expect(repairOf('load', null)).toEqual({ kind: 'choose' });
  });

  test('các kỳ đã có đứng trước, kỳ tiếp tục đứng cuối', () => {
    expect(periodsEndingWith(loaded, '2026-Q3')).toEqual(['2026-Q1', '2026-H1', '2026-Q3']);
  });
});

describe('lựa chọn trước khi nạp', () => {
  test('năm đề xuất là năm nay, hoặc năm gần nhất của kế hoạch', () => {
    expect(proposeYear([2026, 2027], '2026-05-01')).toBe(2026);
    expect(proposeYear([2026, 2027], '2025-05-01')).toBe(2026);
    expect(proposeYear([2021, 2022], '2026-05-01')).toBe(2022);
  });

  test('chưa nêu đơn vị thì chưa thành lựa chọn', () => {
    const draft = {
      planId: 'a',
      year: 2026,
      periodId: '2026-Q1',
      scope: 'unit',
      unit: '',
    } as const;
    expect(choiceOfDraft(draft, null)).toBeNull();
    expect(choiceOfDraft({ ...draft, unit: 'Sở Nội vụ' }, null)).toMatchObject({
      unit: 'Sở Nội vụ',
    });
    expect(choiceOfDraft({ ...draft, scope: 'whole', unit: 'Sở Nội vụ' }, null)?.unit).toBeNull();
  });

  test('kế hoạch khác hay năm khác thì không kéo theo các kỳ cũ', () => {
    const draft = {
      planId: 'b',
      year: 2026,
      periodId: '2026-Q3',
      scope: 'whole',
      unit: '',
    } as const;
    expect(choiceOfDraft(draft, loaded)?.periods).toEqual(['2026-Q3']);
    expect(choiceOfDraft({ ...draft, planId: 'a' }, loaded)?.periods).toHaveLength(3);
    expect(choiceOfDraft({ ...draft, planId: 'a', year: 2027 }, loaded)?.periods).toHaveLength(1);
  });

  test('đi rồi về không đổi lựa chọn', () => {
    const choice = { planId: 'a', year: 2026, unit: 'Sở Nội vụ', periods: ['2026-H1'] };
    expect(choiceOfDraft(draftOf(choice, ''), null)).toEqual(choice);
  });
});

describe('chỗ đứng của khung', () => {
  test.each([
    ['?view=check', 'check'],
    ['?_host_Info=Excel$Win32&view=report', 'report'],
    ['?view=xoa', 'open'],
    ['', 'open'],
  ])('địa chỉ %s yêu cầu %s', (search, request) => {
    expect(requestOf(search)).toBe(request);
  });

  test('nền của Office tối thì khung tối', () => {
    expect(brightnessOf('#262626')).toBe('dark');
    expect(brightnessOf('#FFFFFF')).toBe('light');
    expect(brightnessOf(undefined)).toBe('light');
  });

  test('trong giao diện tương phản mọi trạng thái chung một màu chữ', () => {
    const { roleOf } = looksFor('contrast');
    expect(roleOf('red')).toEqual(roleOf('green'));
  });

  test('ngày là ngày trên tường, không phải ngày UTC', () => {
    expect(dayOf(new Date(2026, 2, 14, 0, 5))).toBe('2026-03-14');
    expect(dayOf(new Date(2026, 2, 14, 23, 55))).toBe('2026-03-14');
  });

  test('nhớ ngôn ngữ; nơi cấm lưu thì thôi, không hỏng', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as unknown as Storage;
    expect(rememberedLanguage(() => storage)).toBeNull();
    rememberLanguage(() => storage, 'en');
    expect(rememberedLanguage(() => storage)).toBe('en');
    const forbidden = (): Storage => {
      throw new Error('SecurityError');
    };
    expect(() => rememberLanguage(forbidden, 'en')).not.toThrow();
    expect(rememberedLanguage(forbidden)).toBeNull();
  });
});

test('không còn gì phải làm khi báo cáo khớp và không có gì quá hạn', () => {
  const check: CheckResult = {
    loaded,
    indicators: [],
    tasks: [],
    findings: [],
    summary: 'current',
    closed: null,
    openBefore: [],
    roundTrips: 1,
  };
  expect(nextSteps(check)).toEqual([]);
  expect(nextSteps({ ...check, summary: 'outOfDate' })).toEqual([{ kind: 'report', again: true }]);
});

describe('màu chữ đọc được trên nền của nó', () => {
  const roles = ['green', 'amber', 'paleAmber', 'red', 'redOutline', 'grey', 'white'] as const;

  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  test.each(['light', 'dark'] as const)('nền %s: ít nhất 4,5 : 1', async (brightness) => {
    const { roleOf } = looksFor(brightness);
    const theme =
      brightness === 'light' ? themeFor('light') : (await fetchOtherThemes())[brightness];
    for (const role of roles) {
      const { fill, text } = roleOf(role);
      expect([role, contrast(fill, text) >= 4.5]).toEqual([role, true]);
    }
    const pairs = [
      [theme.colorNeutralForeground1, theme.colorNeutralBackground1],
      [theme.colorNeutralForeground2, theme.colorNeutralBackground1],
      [theme.colorNeutralForeground2, theme.colorNeutralBackground2],
      [theme.colorBrandForegroundLink, theme.colorNeutralBackground1],
      [theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground],
    ] as const;
    for (const [text, ground] of pairs) {
      expect([text, ground, contrast(text, ground) >= 4.5]).toEqual([text, ground, true]);
    }
  });
});
