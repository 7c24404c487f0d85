import { taskNoteWording } from '../../../src/document/tasks/wording';
import { dutyNoteWording } from '../../../src/document/duties/wording';

describe('lời nói của các điều nghi ngờ', () => {
  const wordings = Object.entries({ ...taskNoteWording, ...dutyNoteWording });

  test.each(wordings)(
    '%s nói bằng tiếng Việt và tiếng Anh, kết bằng việc cần làm',
    (_code, one) => {
      const note = { quote: 'Quý II', values: {} };
      expect(one.vi(note)).toMatch(/(Hãy|hãy) .+\.$/);
      expect(one.en(note)).toMatch(/\. [A-Z][a-z]+ .+[.”]$/);
      expect(one.en(note)).not.toBe(one.vi(note));
    },
  );
});
