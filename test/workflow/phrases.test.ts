import { answerPhrase, unreadableLines } from '../../src/workflow/phrases';

describe('Trả lời một dòng', () => {
  it('thời hạn: loại, các hạn trong những năm đã hỏi, định mức', () => {
    const line = JSON.stringify({ text: '01 số/tháng (12 kỳ/năm)', years: [2025, 2025] });
    expect(answerPhrase('deadline', line)).toMatchObject({
      ok: true,
      answer: { kind: 'recurring', quotas: [{ count: 12, per: 'year' }] },
    });
  });

  it.each([
    ['xếp hạng từ 08 - 12/34', { op: '<=', value: 12, value2: 8, unit: 'hạng' }],
    ['nằm trong top 3', { op: '<=', value: 3, value2: null, unit: 'hạng' }],
    ['đạt 80%', { op: '>=', value: 80, value2: null, unit: '%' }],
    ['đạt 100%', { op: '=', value: 100, value2: null, unit: '%' }],
    ['25% - 35%', { op: 'between', value: 25, value2: 35, unit: '%' }],
    ['Hoàn thành sắp xếp tổ chức', { op: 'done', value: null, value2: null, unit: null }],
  ])('chỉ tiêu: “%s”', (text, target) => {
    const answer = answerPhrase('target', JSON.stringify({ text, years: [2026, 2030] }));
    expect(answer).toEqual({
      ok: true,
      answer: { targets: [{ ...target, year: null, baselineYear: null }] },
    });
  });

  it('không có chỉ tiêu thì danh sách rỗng', () => {
    expect(answerPhrase('target', '{"text":"từ 15 tuổi trở lên"}')).toEqual({
      ok: true,
      answer: { targets: [] },
    });
  });

  it.each([
    ['không phải JSON', 'Không phải JSON'],
    ['[]', 'Thiếu "text"'],
    ['null', 'Thiếu "text"'],
    ['{"text":5,"years":[2025,2025]}', 'Thiếu "text" là một chuỗi'],
    ['{"text":"Quý I"}', '"years" cần là'],
    ['{"text":"Quý I","years":[2026,2025]}', '"years" cần là'],
    ['{"text":"Quý I","years":[2025,999999999]}', '"years" cần là'],
    ['{"text":"Quý I","years":["2025",2026]}', '"years" cần là'],
  ])('dòng hỏng được nói rõ và chỉ cách sửa: %s', (line, words) => {
    const answer = answerPhrase('deadline', line);
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(answer.reason.startsWith(words)).toBe(true);
    expect(answer.reason).toContain('hãy ghi {"text"');
  });

  it('cuối cùng nói dòng nào hỏng và còn bao nhiêu dòng khác', () => {
    expect(unreadableLines(3, 'Không phải JSON.', 1)).toBe(
      'Dòng 3 không đọc được: không phải JSON.',
    );
    expect(unreadableLines(3, 'Không phải JSON.', 4)).toBe(
      'Dòng 3 và 3 dòng khác không đọc được: không phải JSON.',
    );
  });
});
