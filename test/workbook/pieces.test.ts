import type { Finding } from '../../src/assessment/types';
import { cellAddress, columnLetters } from '../../src/workbook/address';
import { quotasOf, quotaText } from '../../src/workbook/cases/quotaText';
import { textCell } from '../../src/workbook/content';
import { saysBefore } from '../../src/workbook/formulas/taskFormulas';
import {
  charactersFor,
  heightRuns,
  linesOf,
  rowPoints,
  wideEnough,
} from '../../src/workbook/metrics';
import { periodOfTable } from '../../src/workbook/names';
import { planVersion } from '../../src/workbook/planVersion';
import { findingsSheet } from '../../src/workbook/sheets/findingsSheet';
import { roleColours } from '../../src/workbook/palette';
import { brokenRules } from './blueprintRules';
import { samplePlan } from './samplePlan';

describe('ước lượng chỗ cho chữ', () => {
  const lettering = { characters: 12, points: 10 };

  test('chữ dài cần nhiều dòng hơn, xuống dòng tự gõ cũng tính', () => {
    expect(linesOf('Kế hoạch cải cách hành chính', lettering)).toBe(3);
    expect(linesOf('một\nhai', lettering)).toBe(2);
    expect(linesOf('', lettering)).toBe(1);
  });

  test('một từ dài hơn cột được ngắt', () => {
    expect(linesOf('x'.repeat(60), lettering)).toBeGreaterThan(4);
  });

  test('mã có gạch nối ngắt ở gạch nối', () => {
    expect(linesOf('ke-hoach-cai-cach-hanh-chinh', { characters: 10, points: 8 })).toBe(3);
  });

  test('dòng cao nhất là 409 điểm, cột rộng thêm cho chữ vừa dòng', () => {
    const long = 'Nhiệm vụ cải cách thủ tục hành chính '.repeat(40);
    expect(rowPoints([{ ...lettering, text: long }])).toBe(409);
    const wide = wideEnough([long], lettering, 120);
    expect(wide).toBeGreaterThan(12);
    expect(rowPoints([{ ...lettering, characters: wide, text: long }])).toBeLessThan(409);
    expect(wideEnough(['ngắn'], lettering, 120)).toBe(12);
  });

  test('chữ đậm cần rộng hơn', () => {
    expect(charactersFor('Hoàn thành quá hạn', 10, true)).toBeGreaterThan(
      charactersFor('Hoàn thành quá hạn', 10),
    );
  });

  test('các dòng cao bằng nhau được gộp', () => {
    expect(heightRuns(4, [19, 19, 32, 19])).toEqual([
      { from: 4, to: 5, points: 19 },
      { from: 6, to: 6, points: 32 },
      { from: 7, to: 7, points: 19 },
    ]);
  });
});

describe('tên và địa chỉ', () => {
  test('cột thứ 28 là AB', () => {
    expect(columnLetters(27)).toBe('AB');
    expect(cellAddress(4, 1)).toBe('B5');
  });

  test('bảng số liệu nói kỳ của nó, bản sao của bảng thì không', () => {
    expect(periodOfTable('SoLieu_2026_Q1')).toBe('2026-Q1');
    expect(periodOfTable('SoLieu_2026_Q13')).toBeNull();
    expect(periodOfTable('ChiTieu')).toBeNull();
  });
});

describe('phiên bản nội dung kế hoạch', () => {
  test('không đổi theo thứ tự trường, đổi theo nội dung', () => {
    const reordered = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(samplePlan).reverse())),
    ) as typeof samplePlan;
    expect(planVersion(reordered)).toBe(planVersion(samplePlan));
    expect(planVersion({ ...samplePlan, title: 'Khác' })).not.toBe(planVersion(samplePlan));
    expect(planVersion(samplePlan)).toMatch(/^v1-[0-9a-f]{8}$/);
  });
});

describe('định mức', () => {
  test('ghi ra rồi đọc lại được như cũ', () => {
    const quotas = [
      { count: 52, per: 'year', unit: 'số' },
      { count: 1, per: 'halfYear' },
      { count: 3, per: 'month', unit: 'lần phát lại' },
    ] as const;
    expect(quotaText(quotas)).toBe('52 số/năm; 1 lần/6 tháng; 3 lần phát lại/tháng');
    expect(quotasOf(quotaText(quotas))).toEqual(quotas);
    expect(quotasOf('khoảng vài số')).toEqual([]);
  });
});

test.each([
  ['Trước 31/12 năm báo cáo', true],
  ['Trước ngày 15/11/2026', true],
  ['hoàn thành trước 25/6', true],
  ['Chậm nhất 31/12', false],
  ['Trước mắt tập trung', false],
  ['Quý III năm 2025', false],
])('«%s» là hạn «trước ngày»: %s', (text, before) => {
  expect(saysBefore(text)).toBe(before);
});

test('ô trống không thành chữ rỗng', () => {
  expect(textCell('')).toEqual({ kind: 'empty' });
  expect(textCell(null)).toEqual({ kind: 'empty' });
});

describe('trang «Kiểm tra»', () => {
  const finding: Finding = {
    code: 'negative',
    severity: 'error',
    place: { sheet: 'Số liệu Q1-2026', cell: 'F7' },
    subject: 'sipas',
    params: { field: '=«Kết quả»', value: '-3' },
    message: '=«Kết quả» là số âm.',
    remedy: 'Nhập lại.',
  };
  const workbookOf = (findings: readonly Finding[]) => ({
    sheets: [findingsSheet(findings)],
    names: [],
    activeSheet: 'findings' as const,
  });

  test('mỗi phát hiện một dòng, ô là đường dẫn, chữ vẫn là chữ', () => {
    const workbook = workbookOf([
      finding,
      { ...finding, severity: 'note', place: { sheet: '', cell: '' } },
    ]);
    expect(brokenRules(workbook)).toEqual([]);
    const [, table] = workbook.sheets[0]?.blocks ?? [];
    expect(table?.rows[1]).toEqual([
      { kind: 'number', value: 1 },
      { kind: 'text', text: 'Lỗi' },
      { kind: 'text', text: 'Số liệu Q1-2026' },
      { kind: 'link', text: 'F7', sheet: 'Số liệu Q1-2026', cell: 'F7' },
      { kind: 'text', text: '=«Kết quả» là số âm.' },
      { kind: 'text', text: 'Nhập lại.' },
    ]);
    expect(table?.rows[2]?.[3]).toEqual({ kind: 'empty' });
  });

  test('tên chỉ tiêu đứng trước lời của phát hiện, tên dài thì rút gọn', () => {
    const named = (name: string) =>
      findingsSheet([finding], (subject) => (subject === 'sipas' ? name : null))
        .blocks.flatMap((block) => block.rows.flat())
        .flatMap((content) => (content.kind === 'text' ? [content.text] : []));
    expect(named('Chỉ số SIPAS')).toContain('Chỉ số SIPAS: =«Kết quả» là số âm.');
    expect(named('dài '.repeat(60)).some((text) => text.includes('…: ='))).toBe(true);
  });

  test('không có phát hiện thì nói rõ là sạch', () => {
    const workbook = workbookOf([]);
    expect(brokenRules(workbook)).toEqual([]);
    const words = workbook.sheets[0]?.blocks.flatMap((block) =>
      block.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
    );
    expect(words).toContain('Không có lỗi, không có cảnh báo.');
  });
});

test('chữ trên nền của mỗi trạng thái đủ tương phản 4,5 : 1', () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const { fill, text } of Object.values(roleColours)) {
    const [light = 1, dark = 1] = [luminance(fill), luminance(text)].sort((a, b) => b - a);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
