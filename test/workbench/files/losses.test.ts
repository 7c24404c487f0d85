import { snapshotToBlueprint } from '../../../workbench/files/save/snapshotToBlueprint';
import { lossesSentence } from '../../../workbench/files/save/losses';
import type { SheetSnapshot } from '../../../workbench/engine/snapshot';
import type { CellStyle } from '../../../workbench/engine/cellStyle';
import { defaultProtectionOptions } from '../../../workbench/engine/page';
import { emptyAlert, emptyPrompt } from '../../../workbench/engine/rules';
import type { ValidationCriterion } from '../../../workbench/engine/rules';
import { emptySheet, workbookOf } from './sampleWorkbook';

function saved(part: Partial<SheetSnapshot>, styles: readonly CellStyle[] = []) {
  const workbook = { ...workbookOf({ ...emptySheet('Sheet1'), ...part }), styles };
  const { blueprint, losses } = snapshotToBlueprint(workbook);
  const [sheet] = blueprint.sheets;
  if (sheet === undefined) throw new Error('the workbook lost its sheet');
  return { sheet, losses };
}

const area = { top: 1, left: 0, bottom: 5, right: 0 };

function savedRule(criterion: ValidationCriterion) {
  const validation = { areas: [area], criterion, ignoreBlanks: true };
  const { sheet, losses } = saved({
    validations: [{ ...validation, alert: emptyAlert, prompt: emptyPrompt }],
  });
  return { rule: sheet.validations[0]?.rule, losses };
}

describe('what a saved file cannot hold is named', () => {
  it('hidden rows', () => {
    expect(saved({ rows: [{ index: 3, hidden: true }] }).losses).toEqual(['hiddenRows']);
  });

  it('a password of a protected sheet, while the protection stays', () => {
    const protection = { options: defaultProtectionOptions, password: 'x' };
    const { sheet, losses } = saved({ protection });
    expect(losses).toEqual(['password']);
    expect(sheet.isProtected).toBe(true);
  });

  it('a link that leads out of the workbook, while its text stays', () => {
    const link = { address: 'https://example.vn' };
    const { sheet, losses } = saved({ cells: [{ row: 0, column: 0, value: 'Cổng', link }] });
    expect(losses).toEqual(['outerLinks']);
    expect(sheet.blocks[0]?.rows).toEqual([[{ kind: 'text', text: 'Cổng' }]]);
  });

  it('a dotted line, which becomes a hair line', () => {
    const line = { style: 'dotted', color: '#000000' } as const;
    const { sheet, losses } = saved({ cells: [{ row: 0, column: 0, value: null, style: 1 }] }, [
      {},
      { borders: { bottom: line } },
    ]);
    expect(losses).toEqual(['borders']);
    expect(sheet.layers[0]?.style.border).toEqual({
      edges: 'bottom',
      style: 'hair',
      colour: '#000000',
    });
  });

  it('in one sentence, or none', () => {
    expect(lossesSentence([])).toBe('');
    expect(lossesSentence(['hiddenRows', 'password'])).toBe(
      'Tệp không giữ được: hàng ẩn; mật khẩu bảo vệ trang.',
    );
  });
});

describe('rules that the blueprint has no kind for', () => {
  it('a list that was typed keeps refusing, and the lost drop-down is named', () => {
    const { rule, losses } = savedRule({ kind: 'list', source: 'Có, Không', dropDown: true });
    expect(rule).toEqual({ kind: 'custom', formula: '=OR(A2="Có",A2="Không")' });
    expect(losses).toEqual(['dropDown']);
  });

  it.each<[ValidationCriterion, string]>([
    [{ kind: 'decimal', operator: 'LessThan', formula1: 100 }, '=AND(ISNUMBER(A2),A2<100)'],
    [
      { kind: 'wholeNumber', operator: 'NotBetween', formula1: 1, formula2: '=$B$1' },
      '=AND(ISNUMBER(A2),A2=INT(A2),OR(A2<1,A2>($B$1)))',
    ],
    [{ kind: 'textLength', operator: 'LessThanOrEqual', formula1: 200 }, '=LEN(A2)<=200'],
    [
      { kind: 'date', operator: 'GreaterThan', formula1: '=KH_NgayChot' },
      '=AND(ISNUMBER(A2),A2>(KH_NgayChot))',
    ],
  ])('%j becomes a formula that holds for the same cells', (criterion, formula) => {
    expect(savedRule(criterion).rule).toEqual({ kind: 'custom', formula });
  });

  it('a span between two DATE() formulas stays a span of days', () => {
    const rule = { formula1: '=DATE(2026,1,1)', formula2: '=DATE(2026,12,31)' };
    expect(savedRule({ kind: 'date', operator: 'Between', ...rule }).rule).toEqual({
      kind: 'date',
      min: '2026-01-01',
      max: '2026-12-31',
    });
  });

  it('a colour rule on the value counts from the first cell of its area', () => {
    const { sheet } = saved({
      conditionalFormats: [
        {
          areas: [area],
          rule: { kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=5' },
          look: { fillColor: '#ffffff' },
          stopIfTrue: false,
        },
        {
          areas: [area],
          rule: { kind: 'containsText', operator: 'BeginsWith', text: 'Quá "hạn' },
          look: {},
          stopIfTrue: false,
        },
      ],
    });
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=AND(A2>=(1),A2<=(5))',
      '=LEFT(A2,8)="Quá ""hạn"',
    ]);
  });
});
