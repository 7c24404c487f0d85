import { defaultProtectionOptions } from '../../../workbench/engine/page';
import { plannedChange } from '../../../workbench/page/person/plannedChange';
import type { CommandParams } from '../../../workbench/page/person/plannedChange';
import { refusal } from '../../../workbench/page/person/refusal';

const selection = [{ top: 8, left: 1, bottom: 9, right: 2 }];
const range = { startRow: 3, endRow: 4, startColumn: 0, endColumn: 1 };
const area = { top: 3, bottom: 4, left: 0, right: 1 };

function planned(command: string, params: CommandParams = {}) {
  return plannedChange(`sheet.command.${command}`, params, selection);
}

describe('what a command would change', () => {
  it('typing changes the cells that the command names', () => {
    expect(planned('set-range-values', { range })).toEqual({ kind: 'contents', areas: [area] });
  });

  it('Delete changes the selected cells', () => {
    expect(planned('clear-selection-content')).toEqual({ kind: 'contents', areas: selection });
  });

  it('moving cells changes where they were and where they come to', () => {
    const toRange = { startRow: 10, endRow: 11, startColumn: 0, endColumn: 1 };
    expect(planned('move-range', { fromRange: range, toRange })).toEqual({
      kind: 'contents',
      areas: [area, { top: 10, bottom: 11, left: 0, right: 1 }],
    });
  });

  it.each([
    ['sort-range-asc', 'allowSort'],
    ['set-table-filter', 'allowAutoFilter'],
    ['insert-row-before', 'allowInsertRows'],
    ['table-insert-row', 'allowInsertRows'],
    ['remove-row-by-range', 'allowDeleteRows'],
    ['insert-multi-cols-right', 'allowInsertColumns'],
    ['remove-col-confirm', 'allowDeleteColumns'],
    ['delta-row-height', 'allowFormatRows'],
    ['delta-column-width', 'allowFormatColumns'],
    ['set-style', 'allowFormatCells'],
    ['add-worksheet-merge-all', 'allowFormatCells'],
    ['numfmt.set.percent', 'allowFormatCells'],
    ['add-hyper-link', 'allowInsertHyperlinks'],
    ['addDataValidation', null],
    ['delete-table', null],
  ])('%s needs the permission %s', (command, permission) => {
    expect(planned(command)).toEqual({ kind: 'structure', permission });
  });

  it.each(['set-worksheet-activate', 'set-frozen', 'set-zoom-ratio', 'scroll-to-cell', 'copy'])(
    '%s changes nothing that protection covers',
    (command) => {
      expect(planned(command)).toBeNull();
    },
  );
});

describe('a protected sheet', () => {
  const protection = { options: { ...defaultProtectionOptions, allowSort: true } };
  const contents = { kind: 'contents', areas: [area] } as const;

  it('refuses to change a locked cell and says where to type instead', () => {
    expect(refusal(contents, protection, () => true)).toMatch(/đã khóa.*Hãy nhập/);
  });

  it('lets a person type into unlocked cells', () => {
    expect(refusal(contents, protection, () => false)).toBeNull();
  });

  it('allows what its options allow, and nothing else', () => {
    const sort = { kind: 'structure', permission: 'allowSort' } as const;
    const rows = { kind: 'structure', permission: 'allowDeleteRows' } as const;
    const never = { kind: 'structure', permission: null } as const;
    expect(refusal(sort, protection, () => true)).toBeNull();
    expect(refusal(rows, protection, () => false)).toMatch(/không đổi được bố cục/);
    expect(refusal(never, protection, () => false)).toMatch(/không đổi được bố cục/);
  });
});

describe('a sheet without protection', () => {
  it('refuses nothing', () => {
    const rows = { kind: 'structure', permission: null } as const;
    expect(refusal(rows, undefined, () => true)).toBeNull();
  });
});
