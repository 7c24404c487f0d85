/** What a second load would change, a line each in plain Vietnamese, for the pane to show before it is done. */
import type { LoadChanges, NamedRow } from '../workbook/loadChanges';

/** Longer lists are cut; the count stays. */
const namesShown = 3;

/**
 * @example changeLines({ ...nothing, added: [{ kind: 'task', id: 'nv-1', name: 'Rà soát' }] })
 *   // ['Thêm 1 nhiệm vụ: “Rà soát”.']
 */
export function changeLines(changes: LoadChanges): readonly string[] {
  return [
    ...rows('Thêm', changes.added),
    ...rows('Bỏ (không còn trong kế hoạch hoặc đơn vị đã chọn, chưa nhập gì)', changes.removed),
    ...rows('Giữ ở cuối bảng vì đã nhập, dù không còn trong kế hoạch', changes.keptOutsidePlan),
    ...changes.targetChanged.map(
      ({ name, from, to }) => `Mục tiêu của “${name}” đổi từ ${from} thành ${to}.`,
    ),
    ...changes.dueChanged.map(
      ({ name, from, to }) => `Hạn của “${name}” đổi từ ${from} thành ${to}.`,
    ),
    ...changes.ownFigureKept.map(
      ({ name, figure }) => `Giữ mục tiêu năm của đơn vị cho “${name}”: ${figure}.`,
    ),
    ...changes.editedKept.map(
      ({ name, column }) => `Giữ phần anh/chị đã sửa ở cột “${column}” của “${name}”.`,
    ),
    ...counted(changes.ownRows, (count) => `Giữ ${count} dòng anh/chị tự thêm.`),
    ...counted(
      changes.ownColumns.length,
      () => `Giữ cột anh/chị tự thêm: ${changes.ownColumns.join(', ')}.`,
    ),
    ...counted(
      changes.formulasFixed,
      (count) => `${count} công thức riêng được đổi thành giá trị vì dòng của nó chuyển chỗ.`,
    ),
  ];
}

function counted(count: number, line: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [line(count)];
}

function rows(verb: string, changed: readonly NamedRow[]): readonly string[] {
  return (['indicator', 'task'] as const).flatMap((kind) => {
    const some = changed.filter((row) => row.kind === kind);
    if (some.length === 0) return [];
    const names = some.slice(0, namesShown).map(({ name }) => `“${name}”`);
    const more = some.length > namesShown ? ' …' : '';
    const word = kind === 'indicator' ? 'chỉ tiêu' : 'nhiệm vụ';
    return [`${verb} ${some.length} ${word}: ${names.join(', ')}${more}.`.replace('… .', '…')];
  });
}
