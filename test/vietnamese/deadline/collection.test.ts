import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';
import { deadlines } from '../phrases/collection';

describe('Thời hạn trong tập câu mẫu', () => {
  it.each(deadlines)('đọc đúng “$text”', (labelled) => {
    const { text, kind, due, from, quotas, doubts } = labelled;
    const [first, last] = labelled.years;
    const read = readDeadline(text, { years: { from: first, to: last } });
    expect({ kind: read.kind, due: read.due }).toEqual({ kind, due });
    if (from !== undefined) expect(read.from).toBe(from);
    if (quotas) expect(read.quotas.map(({ count, per }) => ({ count, per }))).toEqual(quotas);
    if (doubts)
      expect(read.doubts.map(({ code }) => code)).toEqual(expect.arrayContaining([...doubts]));
  });
});
