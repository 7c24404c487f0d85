/** The words of a deadline that name no day: work that goes on, waits, is done, or has no deadline. */
import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';
import type { DeadlineReading } from '../../../src/vietnamese/deadline/types';

const read = (text: string, from = 2025, to = 2026): DeadlineReading =>
  readDeadline(text, { years: { from, to } });
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

/** What the words gave, each with the words that gave it. */
const gave = (text: string) =>
  read(text).why.map(({ quote, gave: { what } }) => `${quote}: ${what}`);

describe('việc không có ngày', () => {
  it.each(
    list(
      'Thường xuyên, Thường kỳ, Liên tục, Quanh năm, Suốt năm, Cả năm, Trong suốt năm, Cả giai đoạn, Suốt giai đoạn',
      'Lâu dài, Xuyên suốt, Thường trực, Trong suốt quá trình, Suốt quá trình, Trong quá trình, 24/7',
    ),
  )('«%s» là thường xuyên', (words) => {
    expect(read(words)).toMatchObject({ kind: 'ongoing', due: [], doubts: [] });
    expect(gave(words).at(-1)).toContain(': ongoing');
  });

  it.each(
    list(
      'Đã hoàn thành, Đã thực hiện xong, Đã thực hiện, Đã ban hành, Đã xong, Đã triển khai, Đã được ban hành',
      'Đã được phê duyệt, Đã phê duyệt, Đã trình, Đã báo cáo, Đã kết thúc, Đã được triển khai, Hoàn thành xong',
      'Đã tham mưu, Đã đạt, Đã có, Đã tổ chức, Đã xây dựng, Đã gửi, Đã cơ bản hoàn thành',
    ),
  )('«%s» là đã xong', (words) => {
    expect(read(`${words} trong tháng 6/2025`)).toMatchObject({ kind: 'done', due: [] });
    expect(gave(words)).toEqual([`${words}: done`]);
  });

  it.each(
    list(
      'Không có thời hạn, Không quy định, Không thời hạn, Không xác định, Chưa xác định, Chưa có, Không có',
      'Chưa quy định',
    ),
  )('«%s» là không có thời hạn, không phải câu khó hiểu', (words) => {
    expect(read(words)).toMatchObject({ kind: 'none', due: [], doubts: [] });
    expect(gave(words)).toEqual([`${words}: noDeadline`]);
  });

  it.each(
    list(
      'Sau khi, Ngay sau khi, Ngay khi, Khi, Khi nào, Trước khi, Ngay sau, Sau hội nghị, Sau kỳ họp, Sau đại hội',
      'Theo, Tùy theo, Tùy thuộc, Tùy, Tùy tình hình, Căn cứ, Trên cơ sở, Phụ thuộc, Đột xuất, Kịp thời',
      'Phù hợp với, Cùng với, Đồng thời với, Song song với, Trong thời hạn quy định, Đúng thời hạn quy định',
      'Đúng thời gian quy định, Đúng quy định, Đảm bảo thời gian quy định, Bảo đảm thời gian quy định, Ngay',
      'Lồng ghép, Sau, Sau 05 ngày, Trước 3 tháng, Trong vòng 10 ngày, Trong thời hạn 24 giờ, Trong thời gian 2 tuần',
      'Trong 10 ngày làm việc, Không quá 05 ngày, 25 ngày làm việc kể từ, 10 ngày, từ khi, 8 giờ làm việc sau khi',
    ).filter((words) => !/^(10 ngày|từ khi)$/.test(words)),
  )('«%s …» chờ một điều kiện', (words) => {
    expect(read(`${words} văn bản của Bộ`)).toMatchObject({ kind: 'event', due: [], doubts: [] });
  });

  it.each([
    'Trong khi chờ',
    'Đôi khi có',
    'Kèm theo báo cáo này',
    'Theo dõi việc này',
    'Sau đó rà soát',
    'Sau này rà soát',
    'Sau cùng rà soát',
    'chi thường xuyên',
  ])('«%s» không nói gì về thời hạn', (text) => {
    expect(read(text)).toMatchObject({ kind: 'none', due: [] });
    expect(read(text).doubts.map(({ code }) => code)).toEqual(['nothingUnderstood']);
  });

  it.each([
    ['Thường xuyên; sau khi có hướng dẫn', 'ongoing'],
    ['Sau khi có hướng dẫn; định kỳ', 'recurring'],
    ['Sau khi có hướng dẫn; các năm tiếp theo', 'ongoing'],
    ['Định kỳ; thường xuyên', 'ongoing'],
    ['Sau khi có hướng dẫn, đã gửi', 'event'],
    ['Thường xuyên, hằng năm', 'ongoing'],
    ['Thường xuyên, hằng ngày', 'ongoing'],
    ['Thường xuyên, hằng tuần', 'ongoing'],
    ['Thường xuyên trong năm 2025', 'ongoing'],
    ['Thường xuyên, hằng tháng', 'recurring'],
    ['Thường xuyên, trước ngày 15/6/2025', 'fixed'],
    ['Thường xuyên, mỗi năm 02 lần', 'recurring'],
  ])('«%s»: %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('điều kiện hết ở đâu', () => {
  it.each([
    ['Sau khi có hướng dẫn, hoàn thành trước ngày 30/9/2025', ['2025-09-29']],
    ['Sau khi có hướng dẫn và chậm nhất ngày 30/9/2025', ['2025-09-30']],
    ['Sau khi có hướng dẫn nhưng đến hết ngày 30/9/2025', ['2025-09-30']],
    ['Theo hướng dẫn, muộn nhất 30/9/2025', ['2025-09-30']],
    ['Theo hướng dẫn hoàn thành trong tháng 9/2025', ['2025-09-30']],
    ['Theo hướng dẫn; tháng 9/2025', ['2025-09-30']],
    ['Theo hướng dẫn. Tháng 9/2025', ['2025-09-30']],
    ['Theo hướng dẫn: tháng 9/2025', ['2025-09-30']],
    ['Theo hướng dẫn (tháng 9/2025)', ['2025-09-30']],
    ['Theo Nghị quyết ngày 15/6/2025 của Chính phủ', []],
    ['Theo quy định tại khoản 1.2 tháng 9/2025', []],
    ['Sau khi có hướng dẫn, định kỳ hằng quý', 4],
    ['Sau khi có hướng dẫn và định kỳ hằng quý', 0],
  ])('«%s»: %j', (text, due) => {
    const found = read(text, 2025, 2025).due;
    if (typeof due === 'number') expect(found).toHaveLength(due);
    else expect(found).toEqual(due);
  });
});

describe('bao nhiêu ngày kể từ một ngày', () => {
  it.each([
    ['30 ngày kể từ ngày 01/7/2025', '2025-07-31'],
    ['Trong 30 ngày từ ngày 01/7/2025', '2025-07-31'],
    ['Trong vòng 30 ngày tính từ ngày 01/7/2025', '2025-07-31'],
    ['Trong thời hạn 10 ngày sau ngày 01/7/2025', '2025-07-11'],
    ['Sau 10 ngày kể từ ngày 01/7/2025', '2025-07-11'],
    ['Chậm nhất 10 ngày kể từ sau ngày 01/7/2025', '2025-07-11'],
  ])('«%s»: %s', (text, due) => {
    expect(read(text)).toMatchObject({ kind: 'fixed', due: [due] });
  });

  it('số ngày đứng trước một khoảng không thêm gì', () => {
    expect(read('45 ngày, từ 01/10/2025 đến 14/11/2025')).toMatchObject({
      kind: 'range',
      from: '2025-10-01',
      due: ['2025-11-14'],
    });
  });
});

describe('số và tên văn bản không phải thời hạn', () => {
  it.each([
    'Quyết định số 1648/QĐ-UBND ngày 30 tháng 11 năm 2022',
    'Nghị định số: 61/2018/NĐ-CP, ngày 23/4/2018',
    '1648/QĐ-UBND ngày 30/11/2025',
    ...list(
      'Quyết định, Nghị quyết, Nghị định, Thông tư, Chỉ thị, Công văn, Luật, Công điện, Kết luận',
    ).map((act) => `${act} ngày 30/11/2025`),
    'Công văn số 12 ngày 30/11/2025',
    'Công văn số: 12 ngày 30/11/2025',
    'Nghị định số 61/2025/NĐ-CP, ngày 23/4/2025',
    'Nghị quyết số 18-NQ/TW, ngày 23 tháng 4 năm 2025',
  ])('«Báo cáo %s»', (words) => {
    expect(read(`Báo cáo ${words}`).due).toEqual([]);
    expect(read(`Tham mưu ${words}; trong tháng 12/2025`).due).toEqual(['2025-12-31']);
  });

  it.each(
    list(
      'Kế hoạch, Đề án, Chương trình, Chiến lược, Dự án, Quyết định, Nghị quyết, Nghị định, Thông tư, Chỉ thị',
      'Công văn, Quy hoạch, Dự toán, Chỉ số, Chỉ tiêu, Danh mục, Báo cáo, Kết quả, Mục tiêu, Nhiệm vụ',
    ),
  )('«%s cải cách năm 2026, trong tháng 12/2025»: năm 2026 thuộc tên', (noun) => {
    const text = `Ban hành ${noun} cải cách trong năm 2026, trong tháng 12/2025`;
    expect(read(text).due).toEqual(['2025-12-31']);
    expect(gave(text)).toContain('trong năm 2026: citation');
  });

  it.each([
    'Thực hiện Kế hoạch số 12/KH-UBND trong năm 2026, xong trong tháng 12/2025',
    'Hội thi năm 2026 tổ chức trong tháng 12/2025',
  ])('«%s»: năm 2026 đứng trong tên', (text) => {
    expect(read(text).due).toEqual(['2025-12-31']);
  });

  it('hết tên thì năm lại là thời hạn', () => {
    expect(read('Kế hoạch cải cách; trong năm 2026').due).toEqual(['2026-12-31']);
    expect(read('(Kế hoạch cải cách) trong năm 2026').due).toEqual(['2026-12-31']);
    expect(read('Kế hoạch cải cách, trước năm 2026').due).toEqual(['2025-12-31']);
    expect(read('Xây dựng Kế hoạch; trong năm 2026; sơ kết tháng 6/2025').due).toEqual([
      '2025-06-30',
      '2026-12-31',
    ]);
    expect(read('(Kế hoạch cải cách) trong năm 2026, sơ kết tháng 6/2025').due).toEqual([
      '2025-06-30',
      '2026-12-31',
    ]);
    expect(read('Thực hiện Kế hoạch trước năm 2026, sơ kết tháng 6/2025').due).toEqual([
      '2025-06-30',
      '2025-12-31',
    ]);
    expect(read('Ban hành Kế hoạch trong tháng 12/2025 và thực hiện trong năm 2026').due).toEqual([
      '2025-12-31',
      '2026-12-31',
    ]);
  });

  it('ô chỉ ghi «Kế hoạch năm 2026» vẫn nói năm nào', () => {
    expect(read('Kế hoạch năm 2026').due).toEqual(['2026-12-31']);
  });
});

describe('mỗi chữ cho gì', () => {
  it.each([
    ['Quý I/2025 đến quý III/2025', ['Quý I/2025 đến quý III/2025: stretch']],
    ['Từ năm 2025', ['Từ năm 2025: opening']],
    [
      'Hằng quý trong giai đoạn 2025 - 2026',
      ['Hằng quý: lastDays', 'trong giai đoạn 2025 - 2026: bounds'],
    ],
    ['Hằng tuần', ['Hằng tuần: rhythm']],
    ['12 số/năm', ['12 số/năm: quota']],
    ['Định kỳ', ['Định kỳ: rhythm']],
    ['Các năm tiếp theo', ['Các năm tiếp theo: ongoing']],
    ['Sau khi có hướng dẫn', ['Sau khi có hướng dẫn: event']],
    [
      'Thực hiện Quyết định số 12/QĐ-UBND; trong tháng 12/2025',
      ['số 12/QĐ-UBND: citation', 'trong tháng 12/2025: lastDays'],
    ],
    ['Ngày 31/11/2025', ['Ngày 31/11/2025: lastDays']],
    ...list(
      'sau tháng báo cáo, sau tháng kỳ báo cáo, sau kỳ báo cáo, tiếp theo của tháng báo cáo, tiếp theo của tháng',
      'tiếp theo của tháng kỳ báo cáo, tiếp theo của quý, tiếp theo kỳ báo cáo quý, tiếp theo của kỳ báo cáo quý',
    ).map((after): [string, string[]] => [
      `Ngày 03 tháng ${after}`,
      [`Ngày 03 tháng ${after}: lastDays`],
    ]),
    ['Hằng quý, ngày 15/6/2025', ['Hằng quý: lastDays', 'ngày 15/6/2025: lastDays']],
    ['Hằng tháng, chậm nhất ngày 20', ['Hằng tháng: rhythm', 'chậm nhất ngày 20: lastDays']],
    ['Hằng tháng, chậm nhất là ngày 20', ['Hằng tháng: rhythm', 'chậm nhất là ngày 20: lastDays']],
    ['Hằng tháng, muộn nhất ngày 20', ['Hằng tháng: rhythm', 'muộn nhất ngày 20: lastDays']],
    ['Hằng tháng, vào ngày 20', ['Hằng tháng: rhythm', 'vào ngày 20: lastDays']],
    ['Hằng tháng, đến ngày 20', ['Hằng tháng: rhythm', 'đến ngày 20: lastDays']],
    [
      'Từ quý I/2025; từ tháng 3 đến tháng 5/2025',
      ['Từ quý I/2025: opening', 'từ tháng 3 đến tháng 5/2025: stretch'],
    ],
    [
      'Hằng quý; hoàn thành trước năm 2026',
      ['Hằng quý: lastDays', 'hoàn thành trước năm 2026: lastDays'],
    ],
    [
      'Quý IV năm 2025 (trước ngày 15/11/2025)',
      ['Quý IV năm 2025: saidMoreClosely', 'trước ngày 15/11/2025: lastDays'],
    ],
    [
      'Bắt đầu từ quý I/2025, hoàn thành trước 31/12/2025',
      ['hoàn thành trước 31/12/2025: stretch'],
    ],
  ])('«%s»: %j', (text, expected) => {
    expect(gave(text)).toEqual(expected);
  });
});

describe('«trở đi», «những năm tiếp theo»', () => {
  it.each(
    list(
      'trở đi, trở về sau, về sau, và duy trì những năm tiếp theo, và các năm tiếp theo, và những năm sau',
      'và hằng năm tiếp theo, (các năm sau), cùng các năm tới, và cả những năm kế tiếp, các năm về sau',
      'và những năm sau đó, tiếp tục các năm tiếp',
    ),
  )('«Năm 2025 %s» bắt đầu rồi không dừng', (words) => {
    expect(read(`Năm 2025 ${words}`)).toMatchObject({ kind: 'ongoing', from: '2025-01-01' });
  });

  it.each(
    list(
      'Từ, Kể từ, Bắt đầu từ, Bắt đầu, Tính từ, Từ sau, Khởi công, Trong khoảng thời gian từ',
      'Trong thời gian từ, Thời gian từ, Trong khoảng từ, Áp dụng từ',
    ),
  )('«%s quý II/2025» cũng vậy', (words) => {
    expect(read(`${words} quý II/2025`)).toMatchObject({ kind: 'ongoing', from: '2025-04-01' });
  });

  it.each(list('Kể từ ngày, Từ ngày, Sau ngày'))('«%s 01/7/2025» cũng vậy', (words) => {
    expect(read(`${words} 01/7/2025`)).toMatchObject({ kind: 'ongoing', from: '2025-07-01' });
  });

  it.each(list('Từ nay đến, Kể từ nay đến, Từ nay cho đến, Từ thời điểm này đến'))(
    '«%s 31/12/2025» là một khoảng',
    (words) => {
      expect(read(`${words} 31/12/2025`)).toMatchObject({ kind: 'range', due: ['2025-12-31'] });
    },
  );
});
