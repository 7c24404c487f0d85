import { readTargets } from '../../../src/vietnamese/target/readTargets';
import { targets } from '../phrases/collection';

describe('Chỉ tiêu trong tập câu mẫu', () => {
  it.each(targets)('đọc đúng “$text”', ({ text, targets: expected, firstOnly = false }) => {
    const read = readTargets(text, { years: { from: 2025, to: 2030 } });
    const compared = firstOnly ? read.slice(0, 1) : read;
    expect(compared).toHaveLength(expected.length);
    expected.forEach((target, index) => expect(compared[index]).toMatchObject(target));
  });
});
