import fc from 'fast-check';
import { codes, shown, tasksOf } from './paper';

describe('nhiệm vụ trong danh mục có dòng thuộc tính', () => {
  test('mỗi thuộc tính một gạch đầu dòng', () => {
    const [task, ...others] = tasksOf(`
      II. NHIỆM VỤ CHỦ YẾU
      1. Cải cách thể chế
      a) Rà soát văn bản quy phạm pháp luật.
      - Đơn vị chủ trì: Sở Tư pháp.
      - Đơn vị phối hợp: Các sở, ban, ngành.
      - Sản phẩm: Báo cáo rà soát.
      - Kinh phí: Ngân sách tỉnh.
      - Thời gian thực hiện: Quý II/2026.`);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      block: 2,
      notes: [],
      item: {
        ref: 'II.1.a',
        section: 'Cải cách thể chế',
        title: 'Rà soát văn bản quy phạm pháp luật.',
        deliverable: 'Báo cáo rà soát',
        lead: ['Sở Tư pháp'],
        coop: ['Các sở, ban, ngành'],
        deadline: { text: 'Quý II/2026', kind: 'fixed', due: ['2026-06-30'] },
        quote: [
          'Rà soát văn bản quy phạm pháp luật.',
          '- Đơn vị chủ trì: Sở Tư pháp.',
          '- Đơn vị phối hợp: Các sở, ban, ngành.',
          '- Sản phẩm: Báo cáo rà soát.',
          '- Kinh phí: Ngân sách tỉnh.',
          '- Thời gian thực hiện: Quý II/2026.',
        ].join('\n'),
      },
    });
  });

  test.each([
    [
      'trên một dòng, cách nhau bằng dấu chấm phẩy',
      `3. Ban hành Kế hoạch truyền thông
       Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: Báo và Đài PTTH tỉnh; Sản phẩm: Kế hoạch; Thời gian: Quý I/2026`,
      'II.3 · Ban hành Kế hoạch truyền thông · Sở Nội vụ · Báo và Đài PTTH tỉnh · Kế hoạch · Quý I/2026 · 2026-03-31',
    ],
    [
      'ngay sau tên nhiệm vụ, cách nhau bằng dấu chấm',
      '4. Tổ chức hội thi. Cơ quan chủ trì: Tỉnh đoàn. Thời gian: tháng 10/2026.',
      'II.4 · Tổ chức hội thi · Tỉnh đoàn ·  ·  · tháng 10/2026 · 2026-10-31',
    ],
    [
      'trong ngoặc ở cuối, có nhãn',
      '1. Rà soát văn bản (Chủ trì: Sở Tư pháp; phối hợp: các sở, ngành; hoàn thành trong quý II/2026).',
      'II.1 · Rà soát văn bản · Sở Tư pháp · Các sở, ngành ·  · hoàn thành trong quý II/2026 · 2026-06-30',
    ],
    [
      'trong ngoặc ở cuối, không nhãn',
      '1. Ban hành quy chế (Sở Nội vụ, Quý III/2026).',
      'II.1 · Ban hành quy chế · Sở Nội vụ ·  ·  · Quý III/2026 · 2026-09-30',
    ],
    [
      'trong câu giao việc',
      '1. Giao Sở Tư pháp chủ trì, phối hợp với các sở, ngành liên quan xây dựng Kế hoạch, hoàn thành trước 30/6/2026.',
      'II.1 · Xây dựng Kế hoạch · Sở Tư pháp · Các sở, ngành liên quan ·  · hoàn thành trước 30/6/2026 · 2026-06-29',
    ],
    [
      'trong câu đứng sau tên nhiệm vụ',
      'a) Số hóa sổ hộ tịch của xã. Công chức tư pháp chủ trì, Công an xã phối hợp; thực hiện từ ngày 01/3/2026 đến ngày 31/5/2026.',
      'II.a · Số hóa sổ hộ tịch của xã. · Công chức tư pháp · Công an xã ·  · từ ngày 01/3/2026 đến ngày 31/5/2026 · range',
    ],
    [
      'trong câu đứng sau tên nhiệm vụ, nhiều đơn vị phối hợp',
      'a) Rà soát người hưởng trợ cấp. Giao Phòng Kinh tế chủ trì, phối hợp Bưu điện, Công an xã; chậm nhất ngày 30/9/2026.',
      'II.a · Rà soát người hưởng trợ cấp. · Phòng Kinh tế · Bưu điện + Công an xã ·  · chậm nhất ngày 30/9/2026 · 2026-09-30',
    ],
    [
      'chờ điều kiện nói trong tên nhiệm vụ',
      'a) Lắp kiốt tra cứu khi được bố trí kinh phí. Giao Phòng Kinh tế chủ trì.',
      'II.a · Lắp kiốt tra cứu khi được bố trí kinh phí. · Phòng Kinh tế ·  ·  · khi được bố trí kinh phí · event',
    ],
    [
      'trong câu giao việc đứng riêng sau nhiệm vụ',
      `a) Tổ chức rà soát văn bản quy phạm pháp luật.
       Giao Sở Tư pháp chủ trì, phối hợp với các sở thực hiện; hoàn thành trước ngày 30/11/2026.`,
      'II.a · Tổ chức rà soát văn bản quy phạm pháp luật. · Sở Tư pháp · Các sở ·  · hoàn thành trước ngày 30/11/2026 · 2026-11-29',
    ],
    [
      'tên đơn vị ở dòng sau nhãn',
      `2.2. Đào tạo kỹ năng số
       + Cơ quan thực hiện:
       Sở Nội vụ
       + Tiến độ: 31/8/2026`,
      'II.2.2 · Đào tạo kỹ năng số · Sở Nội vụ ·  ·  · 31/8/2026 · 2026-08-31',
    ],
    [
      'quên dấu hai chấm',
      `1. Đào tạo kỹ năng số
       - Đơn vị chủ trì: Sở Nội vụ
       - Thời gian thực hiện Quý II năm 2026`,
      'II.1 · Đào tạo kỹ năng số · Sở Nội vụ ·  ·  · Quý II năm 2026 · 2026-06-30',
    ],
  ])('%s', (_name, text, expected) => {
    expect(shown(`II. NHIỆM VỤ\n${text}`)).toEqual([expected]);
  });

  test('gạch cùng cấp: mỗi lượt thuộc tính thuộc về gạch đứng trước nó', () => {
    expect(
      shown(`
        II. NHIỆM VỤ
        1. Cải cách thể chế
        - Rà soát văn bản quy phạm pháp luật.
        - Đơn vị chủ trì: Sở Tư pháp.
        - Thời gian: Quý II/2026.
        - Ban hành quy chế làm việc mới.
        - Đơn vị chủ trì: Sở Nội vụ.
        - Thời gian: Quý III/2026.`),
    ).toEqual([
      'II.1.-1 · Rà soát văn bản quy phạm pháp luật. · Sở Tư pháp ·  ·  · Quý II/2026 · 2026-06-30',
      'II.1.-4 · Ban hành quy chế làm việc mới. · Sở Nội vụ ·  ·  · Quý III/2026 · 2026-09-30',
    ]);
  });

  test('thuộc tính ở cuối một nhóm gạch dưới tên mục: dùng cho từng gạch, có nói lại', () => {
    const text = `
      II. NHIỆM VỤ
      2. Cải cách thủ tục hành chính
      - Rà soát thủ tục.
      - Công bố thủ tục.
      * Cơ quan chủ trì: Văn phòng UBND tỉnh.
      * Thời gian: Quý I/2026.`;
    expect(shown(text)).toEqual([
      'II.2.-1 · Rà soát thủ tục. · Văn phòng UBND tỉnh ·  ·  · Quý I/2026 · 2026-03-31',
      'II.2.-2 · Công bố thủ tục. · Văn phòng UBND tỉnh ·  ·  · Quý I/2026 · 2026-03-31',
    ]);
    expect(codes(text)).toEqual([['taskSharedAttributes'], ['taskSharedAttributes']]);
  });

  test('gạch chỉ nói rõ thêm một việc thì là một nhiệm vụ, có nói lại', () => {
    const text = `
      II. NHIỆM VỤ
      1. Cải cách thể chế
      a) Ban hành Kế hoạch kiểm tra văn bản năm 2026
      - Xác định lĩnh vực trọng tâm.
      - Lập đoàn kiểm tra.
      - Cơ quan chủ trì: Sở Tư pháp.
      - Thời gian: Quý I/2026.`;
    expect(shown(text)).toEqual([
      'II.1.a · Ban hành Kế hoạch kiểm tra văn bản năm 2026 · Sở Tư pháp ·  ·  · Quý I/2026 · 2026-03-31',
    ]);
    expect(codes(text)).toEqual([['taskBulletsInOne']]);
  });

  test('một mục quên thuộc tính giữa các mục có vẫn là nhiệm vụ, có nói lại', () => {
    const text = `
      II. NHIỆM VỤ
      a) Rà soát văn bản (Chủ trì: Sở Tư pháp; thời gian: Quý I/2026)
      b) Công khai kết quả rà soát trên Cổng thông tin.
      c) Ban hành quy chế (Chủ trì: Sở Nội vụ; thời gian: Quý II/2026)`;
    expect(tasksOf(text)).toHaveLength(3);
    expect(codes(text)[1]).toEqual([
      'taskWithoutAttributes',
      'taskLeadMissing',
      'taskDeadlineMissing',
    ]);
  });

  test('trách nhiệm “chủ trì, phối hợp” ở phần tổ chức thực hiện không phải nhiệm vụ', () => {
    expect(
      shown(`
        II. NHIỆM VỤ
        1. Rà soát văn bản (Chủ trì: Sở Tư pháp; thời gian: Quý I/2026)
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ
        - Chủ trì, phối hợp với các sở theo dõi, đôn đốc thực hiện Kế hoạch.
        2. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí.
        IV. KINH PHÍ
        - Cơ quan chủ trì: Sở Tài chính. Thời gian: Quý I/2026.`),
    ).toHaveLength(1);
  });

  test('“Tần suất” cho định mức; kỳ hạn là các kỳ trong năm', () => {
    const [task] = tasksOf(`
      II. NHIỆM VỤ
      1. Làm bản tin điện tử về cải cách hành chính
      - Tần suất: 01 số/tháng (12 kỳ/năm).
      - Đơn vị chủ trì: Sở Nội vụ.
      - Thời gian thực hiện: Năm 2026.`);
    expect(task?.item).toMatchObject({
      frequencyText: '01 số/tháng (12 kỳ/năm)',
      quotas: [{ count: 12, per: 'year', unit: 'kỳ' }],
      deadline: { text: 'Năm 2026', kind: 'recurring' },
    });
    expect(task?.item.deadline.due).toHaveLength(12);
  });

  test('thời gian chỉ nói trong tên nhiệm vụ được lấy và nói lại', () => {
    const text = `
      II. NHIỆM VỤ
      1. Trình UBND tỉnh ban hành Kế hoạch trong quý II/2026
      - Cơ quan chủ trì: Sở Nội vụ`;
    expect(shown(text)[0]).toContain('trong quý II/2026 · 2026-06-30');
    expect(codes(text)[0]).toEqual(['taskDeadlineFromTitle']);
  });
});

describe('kế hoạch chỉ kể nhiệm vụ', () => {
  test('mỗi điểm của mục nhiệm vụ là một nhiệm vụ; gạch “-” gồm cả các dấu “+” dưới nó', () => {
    const text = `
      I. MỤC ĐÍCH, YÊU CẦU
      - Nâng cao chất lượng phục vụ người dân.
      II. NHIỆM VỤ TRỌNG TÂM
      Các cơ quan, đơn vị tập trung thực hiện các nhiệm vụ sau:
      1. Cải cách thể chế
      a) Rà soát, hệ thống hóa văn bản quy phạm pháp luật.
      b) Hoàn thành công bố thủ tục nội bộ trước ngày 30/6/2026.
      2. Chuyển đổi số
      - Phát triển hạ tầng số:
      + Nâng cấp mạng.
      + Nâng cấp trung tâm dữ liệu.
      (Nhiệm vụ cụ thể tại Phụ lục kèm theo)
      III. GIẢI PHÁP
      1. Tăng cường tuyên truyền về cải cách hành chính.`;
    expect(tasksOf(text).map(({ item }) => [item.ref, item.section, item.title])).toEqual([
      ['II.1.a', 'Cải cách thể chế', 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật.'],
      ['II.1.b', 'Cải cách thể chế', 'Hoàn thành công bố thủ tục nội bộ trước ngày 30/6/2026.'],
      ['II.2.-1', 'Chuyển đổi số', 'Phát triển hạ tầng số'],
    ]);
    expect(codes(text)).toEqual([[], ['taskDeadlineFromTitle'], ['taskBulletsInOne']]);
  });
});

describe('kế hoạch chia việc theo đơn vị', () => {
  test('đề mục là tên đơn vị, “Đơn vị: việc”, “Giao đơn vị làm việc”: đơn vị ấy chủ trì', () => {
    const text = `
      II. NHIỆM VỤ
      1. Phòng Kinh tế
      a) Rà soát quy hoạch chi tiết của phường.
      b) Công khai quy hoạch trên Trang thông tin điện tử.
      2. Công an phường: cấp tài khoản định danh mức độ 2 trước ngày 30/6/2026.
      3. Giao Trạm Y tế phường rà soát hồ sơ sức khỏe của người dân.`;
    expect(tasksOf(text).map(({ item }) => [item.ref, item.title, item.lead])).toEqual([
      ['II.1.a', 'Rà soát quy hoạch chi tiết của phường.', ['Phòng Kinh tế']],
      ['II.1.b', 'Công khai quy hoạch trên Trang thông tin điện tử.', ['Phòng Kinh tế']],
      ['II.2', 'Cấp tài khoản định danh mức độ 2 trước ngày 30/6/2026', ['Công an phường']],
      ['II.3', 'Rà soát hồ sơ sức khỏe của người dân', ['Trạm Y tế phường']],
    ]);
  });
});

describe('với mọi danh mục', () => {
  const agency = fc.constantFrom('Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', 'Công an tỉnh');
  const quarter = fc.constantFrom('I', 'II', 'III', 'IV');
  const rows = fc.array(fc.record({ agency, quarter }), { minLength: 1, maxLength: 9 });

  test('danh mục và bảng cùng nội dung cho cùng các nhiệm vụ', () => {
    fc.assert(
      fc.property(rows, (works) => {
        const list = works.map(
          (work, at) => `${at + 1}. Ban hành quy chế số ${at + 1}
            - Đơn vị chủ trì: ${work.agency}.
            - Thời gian: Quý ${work.quarter}/2026.`,
        );
        const table = works.map(
          (work, at) =>
            `${at + 1} | Ban hành quy chế số ${at + 1} | ${work.agency} | Quý ${work.quarter}/2026`,
        );
        const asList = tasksOf(['II. NHIỆM VỤ', ...list].join('\n'));
        const asTable = tasksOf(
          ['PHỤ LỤC', 'TT | Nhiệm vụ | Chủ trì | Thời gian', ...table].join('\n'),
        );
        const essence = ({ item }: (typeof asList)[number]): unknown => ({
          title: item.title,
          lead: item.lead,
          deadline: item.deadline,
        });
        expect(asList.map(essence)).toEqual(asTable.map(essence));
        expect(asTable).toHaveLength(works.length);
      }),
    );
  });

  test('bảng cắt ở đâu khi sang trang cũng đọc như bảng liền', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.boolean(), (works, cut, repeats) => {
        const header = 'TT | Nhiệm vụ | Chủ trì | Thời gian';
        const lines = works.map(
          (work, at) => `${at + 1} | Ban hành quy chế | ${work.agency} | Quý ${work.quarter}/2026`,
        );
        const at = cut % (lines.length + 1);
        const broken = [
          ...lines.slice(0, at),
          '---',
          ...(repeats ? [header] : []),
          ...lines.slice(at),
        ];
        expect(shown(['PHỤ LỤC', header, ...broken].join('\n'))).toEqual(
          shown(['PHỤ LỤC', header, ...lines].join('\n')),
        );
      }),
    );
  });
});

describe('người làm đứng đầu câu', () => {
  test('không cần chữ “Giao”, thời hạn ở sau hoặc trong câu', () => {
    const text = `
      III. NHIỆM VỤ
      1. Cải cách thủ tục hành chính
      - Văn phòng huyện chủ trì, phối hợp với các phòng rà soát thủ tục; thời gian hoàn thành: trước ngày 15/8/2026.
      - Phòng Tài chính - Kế hoạch hướng dẫn các đơn vị tự chủ, hoàn thành trong 6 tháng đầu năm 2026.
      - Giao Thanh tra huyện kiểm tra kỷ cương hành chính, mỗi quý kiểm tra ít nhất 01 lần.
      - Giao Phòng Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị tổ chức đối thoại vào quý IV hằng năm.`;
    expect(shown(text)).toEqual([
      'III.1.-1 · Rà soát thủ tục · Văn phòng huyện · Các phòng ·  · trước ngày 15/8/2026 · 2026-08-14',
      'III.1.-2 · Hướng dẫn các đơn vị tự chủ · Phòng Tài chính - Kế hoạch ·  ·  · hoàn thành trong 6 tháng đầu năm 2026 · 2026-06-30',
      'III.1.-3 · Kiểm tra kỷ cương hành chính, mỗi quý kiểm tra ít nhất 01 lần · Thanh tra huyện ·  ·  · mỗi quý kiểm tra ít nhất 01 lần · recurring',
      'III.1.-4 · Tổ chức đối thoại vào quý IV hằng năm · Phòng Nội vụ · Các cơ quan, đơn vị ·  · quý IV hằng năm · recurring',
    ]);
  });

  test('kế hoạch nằm trong một điều của quyết định', () => {
    const text = `
      Điều 1. Phê duyệt Kế hoạch gồm các nội dung sau:
      2. Nhiệm vụ
      2.1. Rà soát thủ tục hành chính.
      - Cơ quan chủ trì: Sở Tư pháp.
      - Thời gian: Quý III/2026.
      Điều 2. Sở Nội vụ chịu trách nhiệm thi hành.`;
    expect(shown(text)).toEqual([
      '1.2.1 · Rà soát thủ tục hành chính. · Sở Tư pháp ·  ·  · Quý III/2026 · 2026-09-30',
    ]);
  });
});
