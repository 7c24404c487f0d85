/**
 * One example of everything that the check says about form II.06: what was entered, where it is said and how,
 * and the same form once the officer has done what the remedy asks for.
 */
import { checkFigures } from '../../../src/assessment/findings/figures';
import { formFindings } from '../../../src/assessment/findings/wording/form';
import { checkForm } from '../../../src/assessment/form/checkForm';
import type { Opening } from '../../../src/assessment/form/opening';
import type { PlacedForm } from '../../../src/assessment/form/placedForm';
import type { FromForm } from '../../../src/assessment/form/rateCheck';
import type { Finding } from '../../../src/assessment/types';
import { empty, period, placed, ratio, settingsOf, typed } from '../cases';
import { agreeing, formOf, formRow, linkTo, type Counts } from './forms';

const land = (change: Counts = {}, explanation = '') =>
  formRow('Đất đai', { ...agreeing, ...change }, 9, explanation);
const found = (form: PlacedForm, opening: Opening | null = null) => checkForm(form, opening);

/** The half year before Quý III left 3 files open under «Đất đai». */
const before: Opening = {
  form: formOf([land()], {}, { period: period('2026-H1') }),
  column: 11,
};
const third = (form: PlacedForm): PlacedForm => ({ ...form, period: period('2026-Q3') });

const beside = (numerator: number | null, followed: FromForm['followed'] = []) =>
  checkFigures(
    [
      placed(
        ratio({
          numerator: numerator === null ? empty : typed(numerator),
          denominator: typed(10),
        }),
        { fromForm: { rate: 'online', parts: { numerator: 5, denominator: 10 }, followed } },
      ),
    ],
    settingsOf(),
  );

interface Example {
  readonly wrong: readonly Finding[];
  readonly right: readonly Finding[];
  readonly at: string;
  readonly says: string;
}

const examples: Readonly<Record<keyof typeof formFindings, Example>> = {
  formSum: {
    wrong: found(formOf([land({ 7: 10 })])),
    right: found(formOf([land()])),
    at: 'G9',
    says: 'Đất đai: cột (7) Đã giải quyết, tổng số là 10, nhưng (8) + (9) + (10) cộng lại là 9, lệch 1.',
  },
  formBalance: {
    wrong: found(formOf([land({ 12: 5, 11: 6 })])),
    right: found(formOf([land()])),
    at: 'C9',
    says: 'Đất đai: tiếp nhận (3) là 12, nhưng đã giải quyết (7) 9 và đang giải quyết (11) 6 cộng lại lệch 3.',
  },
  formTotal: {
    wrong: found(formOf([land()], { 3: 20 })),
    right: found(formOf([land()], { 3: 12 })),
    at: 'C39',
    says: 'Tổng cộng cột (3) Tiếp nhận, tổng số là 20, các dòng cộng lại là 12, lệch 8.',
  },
  formOpening: {
    wrong: found(third(formOf([land()])), before),
    right: found(third(formOf([land({ 3: 13, 6: 3, 11: 4, 12: 3 })])), before),
    at: 'F9',
    says: 'Đất đai: từ kỳ trước (6) là 2, khác 3 ở cột (11) của biểu 6 tháng đầu năm 2026, lệch 1.',
  },
  formRowUnnamed: {
    wrong: found(formOf([formRow(' ', agreeing)])),
    right: found(formOf([land()])),
    at: 'B9',
    says: 'Dòng có số liệu nhưng chưa có tên lĩnh vực, đơn vị ở cột (2).',
  },
  formLinkWrong: {
    wrong: found(
      formOf([land()], {}, { links: { ...formOf([]).links, online: linkTo('i99', null, 'P3') } }),
    ),
    right: found(
      formOf([land()], {}, { links: { ...formOf([]).links, online: linkTo('i1', 'i1', 'P3') } }),
    ),
    at: 'P3',
    says: '«Tỷ lệ hồ sơ tiếp nhận trực tuyến» được nối với «i99», không phải chỉ tiêu tỷ lệ nào của kế hoạch.',
  },
  formLinkWaiting: {
    wrong: beside(null),
    right: beside(5, ['numerator', 'denominator']),
    at: 'E7',
    says: 'Biểu II.06 đã có «Tỷ lệ hồ sơ tiếp nhận trực tuyến» (5/10), nhưng ô này còn trống.',
  },
  formRateDiffers: {
    wrong: beside(7),
    right: beside(5),
    at: 'E7',
    says: 'Nhập tay khác biểu II.06: «Tử số» là 7, «Tỷ lệ hồ sơ tiếp nhận trực tuyến» theo biểu là 5, lệch 2.',
  },
};

describe.each(Object.entries(examples))('%s', (code, { wrong, right, at, says }) => {
  const ofCode = (findings: readonly Finding[]) => findings.filter((one) => one.code === code);

  test('được nêu đúng ô, đủ hai vế và phần lệch', () => {
    expect(ofCode(wrong).map(({ message, place }) => [place.cell, message])).toEqual([[at, says]]);
  });

  test('làm theo lời hướng dẫn thì hết', () => {
    expect(ofCode(right)).toEqual([]);
  });
});

test('mỗi điều nói về biểu có một ví dụ', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(formFindings).sort());
});

test('biểu khớp thì không có gì để nêu', () => {
  expect(found(formOf([land(), formRow('Hộ tịch', agreeing, 10)]))).toEqual([]);
});

test('số âm, số lẻ, chữ, số nhập thành chữ đều được nêu như ở «Số liệu», và không nêu lệch theo', () => {
  const codes = (value: number | string) =>
    found(formOf([land({ 4: value })])).map(({ code }) => code);
  expect(codes(-5)).toContain('negative');
  expect(codes(5.5)).toContain('notWhole');
  expect(codes('nhiều')).toEqual(['textForNumber']);
  expect(codes('1.234')).toEqual(['ambiguousNumber']);
  expect(codes('5 hồ sơ')).toEqual(['numberWithWords']);
  expect(codes(-5)).not.toContain('formSum');
});

test('giải trình của dòng làm yên lời nhắc của dòng, không làm yên chỗ cộng sai', () => {
  const explained = found(
    third(formOf([land({}, 'Sở Tài nguyên đã điều chỉnh số kỳ trước')])),
    before,
  );
  expect(explained.map(({ code }) => code)).toEqual(['explained']);
  const wrong = found(formOf([land({ 7: 10 }, 'Hệ thống báo thế')]));
  expect(wrong.map(({ code }) => code)).toContain('formSum');
});

test('số chuyển sang của tổng chỉ nêu khi không dòng nào đã nêu', () => {
  const codes = (form: PlacedForm) =>
    found(third(form), before).map(({ code, place }) => `${code} ${place.cell}`);
  expect(codes(formOf([land()]))).toEqual(['formOpening F9']);
  expect(codes(formOf([formRow('Lĩnh vực mới', agreeing)]))).toEqual(['formOpening F39']);
});

test('hai tỷ lệ không cùng nối một chỉ tiêu', () => {
  const links = {
    ...formOf([]).links,
    onTime: linkTo('i1', 'i1'),
    online: linkTo('i1', 'i1', 'P3'),
  };
  const [only, ...others] = found(formOf([land()], {}, { links }));
  expect(only?.message).toBe(
    '«Tỷ lệ hồ sơ tiếp nhận trực tuyến» được nối với «i1», nhưng chỉ tiêu này đã nối với một tỷ lệ khác.',
  );
  expect(only?.place.cell).toBe('P3');
  expect(others).toEqual([]);
});
