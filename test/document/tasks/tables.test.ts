import { codes, outline, shown, tasksOf, year2026 } from './paper';
import { readTasks } from '../../../src/document/tasks/readTasks';

describe('bảng nhiệm vụ', () => {
  test('cột đứng theo thứ tự nào cũng đọc theo tên cột; kinh phí không tính', () => {
    expect(
      shown(`
        PHỤ LỤC
        DANH MỤC NHIỆM VỤ NĂM 2026
        STT | Thời hạn | Nội dung công việc | Cơ quan phối hợp | Kết quả đầu ra | Cơ quan chủ trì | Kinh phí
        1 | Tháng 3/2026 | Rà soát văn bản | Các sở, ngành | Báo cáo | Sở Tư pháp | 100`),
    ).toEqual([
      'PL.1 · Rà soát văn bản · Sở Tư pháp · Các sở, ngành · Báo cáo · Tháng 3/2026 · 2026-03-31',
    ]);
  });

  test.each([
    ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Sản phẩm', 'Thời gian'],
    ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Kết quả cần đạt', 'Thời gian hoàn thành'],
    ['Số TT', 'Nhiệm vụ, giải pháp', 'Đơn vị, cá nhân thực hiện', 'Sản phẩm đầu ra', 'Tiến độ'],
    ['TT', 'Hoạt động', 'Chủ trì', 'Sản phẩm, kết quả', 'Lộ trình thực hiện'],
    ['TT', 'Tên nhiệm vụ', 'Bộ phận phụ trách', 'Kết quả/Sản phẩm', 'Thời hạn'],
  ])('đầu cột “%s | %s | %s | %s | %s”', (...header) => {
    expect(
      shown(`
        PHỤ LỤC
        ${header.join(' | ')}
        1 | Rà soát quy chế | Phòng Tổ chức | Quy chế | Quý II/2026`),
    ).toEqual(['PL.1 · Rà soát quy chế · Phòng Tổ chức ·  · Quy chế · Quý II/2026 · 2026-06-30']);
  });

  test('đầu bảng hai dòng: “Cơ quan thực hiện” trên “Chủ trì | Phối hợp”, quý đánh dấu X', () => {
    expect(
      shown(`
        PHỤ LỤC II
        TT | Nhiệm vụ | Cơ quan thực hiện | < | Sản phẩm | Thời gian thực hiện | < | < | <
        ^ | ^ | Chủ trì | Phối hợp | ^ | Quý I | Quý II | Quý III | Quý IV
        1 | Ban hành kế hoạch | Sở Nội vụ | Các sở | Kế hoạch | X | | |
        2 | Kiểm tra công vụ | Sở Nội vụ | Thanh tra tỉnh | Kết luận | | X | X |
        3 | Họp giao ban | Sở Nội vụ | | Thông báo | X | | X |`),
    ).toEqual([
      'PLII.1 · Ban hành kế hoạch · Sở Nội vụ · Các sở · Kế hoạch · Quý I · 2026-03-31',
      'PLII.2 · Kiểm tra công vụ · Sở Nội vụ · Thanh tra tỉnh · Kết luận · Quý II, Quý III · range',
      'PLII.3 · Họp giao ban · Sở Nội vụ ·  · Thông báo · Quý I; Quý III · 2026-03-31 2026-09-30',
    ]);
  });

  test('văn bản thuần chữ: ô gộp của đầu bảng để trống, hai cột bắt đầu và kết thúc', () => {
    const [task] = tasksOf(`
        PHỤ LỤC
        TT | Nhiệm vụ | Cơ quan thực hiện | | Sản phẩm | Thời gian |
         | | Chủ trì | Phối hợp | | Bắt đầu | Kết thúc
        1 | Kiểm tra công vụ | Sở Nội vụ | Thanh tra tỉnh | Kết luận | Quý II/2026 | Quý III/2026`);
    expect(task?.item).toMatchObject({
      lead: ['Sở Nội vụ'],
      coop: ['Thanh tra tỉnh'],
      deadline: {
        text: 'Từ quý II/2026 đến quý III/2026',
        kind: 'range',
        from: '2026-04-01',
        due: ['2026-09-30'],
      },
    });
  });

  test('bảng bị cắt khi sang trang: đầu bảng lặp lại hoặc không, dòng gãy được nối', () => {
    const text = `
        PHỤ LỤC
        TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Thời gian
        1 | Xây dựng kế hoạch truyền thông của tỉnh | Kế hoạch của | Sở Văn hóa, | Quý I
        ---
        TT | Nhiệm vụ cụ thể | Sản phẩm | Cơ quan chủ trì | Thời gian
         | và tổ chức thực hiện | UBND tỉnh | Thể thao và Du lịch |
        ---
        2 | Làm phóng sự | Phóng sự | Sở Nội vụ | Quý II`;
    expect(shown(text)).toEqual([
      'PL.1 · Xây dựng kế hoạch truyền thông của tỉnh và tổ chức thực hiện · Sở Văn hóa, Thể thao và Du lịch ·  · Kế hoạch của UBND tỉnh · Quý I · 2026-03-31',
      'PL.2 · Làm phóng sự · Sở Nội vụ ·  · Phóng sự · Quý II · 2026-06-30',
    ]);
    expect(codes(text)).toEqual([['taskRowJoined'], []]);
  });

  test('ô gộp dọc dùng cho từng dòng; tên gộp dọc với hai sản phẩm vẫn là một nhiệm vụ', () => {
    expect(
      shown(`
        PHỤ LỤC
        TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
        1 | Rà soát quy trình | Báo cáo | Văn phòng | 30/6/2026
        2 | Chuẩn hóa quy trình | ^ | ^ | ^
        3 | Số hóa hồ sơ | Hồ sơ số | Trung tâm | Quý I
        ^ | ^ | Kho dữ liệu | ^ | Quý III`),
    ).toEqual([
      'PL.1 · Rà soát quy trình · Văn phòng ·  · Báo cáo · 30/6/2026 · 2026-06-30',
      'PL.2 · Chuẩn hóa quy trình · Văn phòng ·  · Báo cáo · 30/6/2026 · 2026-06-30',
      'PL.3 · Số hóa hồ sơ · Trung tâm ·  · Hồ sơ số; Kho dữ liệu · Quý I; Quý III · 2026-03-31 2026-09-30',
    ]);
  });

  test('“nt” lấy của dòng trên, “-” là không có', () => {
    const text = `
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
        1 | Rà soát | Sở Tư pháp | Các sở | Quý I
        2 | Kiểm tra | nt | - | Như trên`;
    expect(shown(text)[1]).toBe('PL.2 · Kiểm tra · Sở Tư pháp ·  ·  · Quý I · 2026-03-31');
    expect(codes(text)[1]).toEqual(['taskSameAsAbove']);
  });

  test('dòng mục (I, A, ô gộp ngang) thành tên mục, số thứ tự đếm lại trong mỗi mục', () => {
    const tasks = tasksOf(`
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Thời hạn
        I | CẢI CÁCH THỂ CHẾ | < | <
        1 | Rà soát văn bản | Sở Tư pháp | Quý I
        II | Cải cách thủ tục | |
        1 | Công bố thủ tục | Văn phòng | Quý II
        III. Chuyển đổi số | | |
        1 | Số hóa hồ sơ | Văn phòng | Quý III`);
    expect(tasks.map(({ item }) => [item.ref, item.section])).toEqual([
      ['PL.I.1', 'CẢI CÁCH THỂ CHẾ'],
      ['PL.II.1', 'Cải cách thủ tục'],
      ['PL.III.1', 'Chuyển đổi số'],
    ]);
  });

  test('dòng nhóm không phải nhiệm vụ; đơn vị ghi ở nhóm dùng cho dòng con để trống', () => {
    const text = `
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
        1 | Cải cách thể chế | Sở Tư pháp | |
        1.1 | Rà soát văn bản | | Báo cáo | Quý I/2026
        1.2 | Tự kiểm tra văn bản | Văn phòng | Báo cáo | Quý II/2026
        2 | Cải cách thủ tục | | |
        - | Công bố thủ tục | Văn phòng | Quyết định | 30/6/2026
        3 | Tập huấn | Sở Nội vụ | Hội nghị | Quý III/2026`;
    expect(shown(text)).toEqual([
      'PL.1.1 · Rà soát văn bản · Sở Tư pháp ·  · Báo cáo · Quý I/2026 · 2026-03-31',
      'PL.1.2 · Tự kiểm tra văn bản · Văn phòng ·  · Báo cáo · Quý II/2026 · 2026-06-30',
      'PL.2.-1 · Công bố thủ tục · Văn phòng ·  · Quyết định · 30/6/2026 · 2026-06-30',
      'PL.3 · Tập huấn · Sở Nội vụ ·  · Hội nghị · Quý III/2026 · 2026-09-30',
    ]);
    expect(codes(text)[0]).toEqual(['taskGroupInherited']);
  });

  test('không có cột chủ trì: dòng mục “Sở Nội vụ chủ trì” nói ai chủ trì; cột “Định kỳ” là nhịp', () => {
    expect(
      shown(`
        PHỤ LỤC
        TT | Nội dung công việc | Phối hợp | Tiến độ
        I | Sở Nội vụ chủ trì | < | <
        1 | Thi tuyển công chức | Công an tỉnh | Quý III
        II | Sở Tư pháp chủ trì | < | <
        1 | Rà soát văn bản | | Quý IV
        ---
        Các nhiệm vụ thường xuyên
        STT | Nhiệm vụ | Cơ quan hướng dẫn | Cơ quan thực hiện | Định kỳ
        1 | Giao ban | Sở Nội vụ | Các xã, phường | Hằng năm`),
    ).toEqual([
      'PL.I.1 · Thi tuyển công chức · Sở Nội vụ · Công an tỉnh ·  · Quý III · 2026-09-30',
      'PL.II.1 · Rà soát văn bản · Sở Tư pháp ·  ·  · Quý IV · 2026-12-31',
      'PL.1 · Giao ban · Các xã, phường ·  ·  · Hằng năm · recurring',
    ]);
  });

  test('cột lĩnh vực gộp dọc thành tên mục', () => {
    const tasks = tasksOf(`
        PHỤ LỤC
        Lĩnh vực | TT | Nhiệm vụ cụ thể | Chủ trì | Tiến độ
        Thể chế | 1 | Rà soát văn bản | Sở Tư pháp | Quý I
        ^ | 2 | Kiểm tra văn bản | Sở Tư pháp | Quý II
        Bộ máy | 3 | Sắp xếp phòng | Sở Nội vụ | Quý III`);
    expect(tasks.map(({ item }) => item.section)).toEqual(['Thể chế', 'Thể chế', 'Bộ máy']);
  });

  test.each([
    ['- Chủ trì: Sở Nội vụ⏎- Phối hợp: Các sở, ngành', ['Sở Nội vụ'], ['Các sở, ngành']],
    ['Sở Nội vụ chủ trì, phối hợp với Thanh tra tỉnh', ['Sở Nội vụ'], ['Thanh tra tỉnh']],
    ['Sở Nội vụ (chủ trì), Bưu điện tỉnh (phối hợp)', ['Sở Nội vụ'], ['Bưu điện tỉnh']],
    ['Sở Nội vụ⏎Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính'], []],
    ['Các Cục, Vụ, Viện', ['Các Cục, Vụ, Viện'], []],
  ])('một ô nói ai chủ trì, ai phối hợp: “%s”', (cell, lead, coop) => {
    const [task] = tasksOf(`
        PHỤ LỤC
        TT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn
        1 | Rà soát | ${cell} | Quý I`);
    expect(task?.item).toMatchObject({ lead, coop });
  });

  test('dòng trống đơn vị và thời hạn trong văn bản thuần chữ: hiểu là ô gộp, có nói lại', () => {
    const text = `
        PHỤ LỤC
        TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
        1 | Rà soát | Báo cáo | Sở Tư pháp | Quý I
        2 | Kiểm tra | Kết luận | |`;
    expect(shown(text)[1]).toBe('PL.2 · Kiểm tra · Sở Tư pháp ·  · Kết luận · Quý I · 2026-03-31');
    expect(codes(text)[1]).toEqual(['taskMergedCellAssumed']);
  });

  test('thiếu thời hạn trong khi dòng khác có: để trống và nói ra, không chép của dòng trên', () => {
    const text = `
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Thời hạn
        1 | Rà soát | Sở Tư pháp | Quý I
        2 | Kiểm tra | Sở Nội vụ |`;
    expect(shown(text)[1]).toBe('PL.2 · Kiểm tra · Sở Nội vụ ·  ·  ·  · none');
    expect(codes(text)[1]).toEqual(['taskDeadlineMissing']);
  });

  test.each([
    ['31/11/2026', 'taskDeadlineImpossible'],
    ['05/01/2026', 'taskDeadlineBeforePlan'],
    ['Xem công văn', 'taskDeadlineNotUnderstood'],
    ['Quý II/2027', 'taskDeadlineOutsidePlan'],
  ])('thời hạn “%s” được giữ nguyên chữ và nói ra điều nghi ngờ', (deadline, code) => {
    const text = `
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Thời hạn
        1 | Rà soát | Sở Tư pháp | ${deadline}`;
    expect(tasksOf(text)[0]?.item.deadline.text).toBe(deadline);
    expect(codes(text)[0]).toEqual([code]);
  });

  test.each([
    [
      'bảng chỉ tiêu',
      `TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2027 | Cơ quan chủ trì
       1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 85 | Sở Nội vụ`,
    ],
    [
      'tiêu đề văn bản',
      `ỦY BAN NHÂN DÂN TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       Số: 12/KH-UBND | Hà Nam, ngày 15 tháng 01 năm 2026`,
    ],
    [
      'bảng số liệu',
      `TT | Lĩnh vực | Tiếp nhận | Đã giải quyết
       1 | Đất đai | 1200 | 1180`,
    ],
  ])('%s không phải bảng nhiệm vụ', (_name, table) => {
    expect(shown(`PHỤ LỤC\n${table}`)).toEqual([]);
  });

  test('dòng đánh số cột (1) (2) (3) không phải nhiệm vụ', () => {
    expect(
      shown(`
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Thời hạn
        (1) | (2) | (3) | (4)
        1 | Rà soát | Sở Tư pháp | Quý I`),
    ).toHaveLength(1);
  });

  test('mục kể trong văn bản lặp lại bảng thì không tính thêm', () => {
    expect(
      shown(`
        II. NHIỆM VỤ
        1. Cải cách thể chế
        a) Sở Tư pháp chủ trì, phối hợp với các sở rà soát văn bản quy phạm pháp luật.
        b) Nâng cao chất lượng văn bản quy phạm pháp luật.
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Thời hạn
        1 | Rà soát văn bản | Sở Tư pháp | Quý I`),
    ).toHaveLength(1);
  });

  test('trích văn bản là các chữ của dòng, nơi là khối của bảng', () => {
    const paper = outline(`
        PHỤ LỤC
        TT | Nhiệm vụ | Chủ trì | Thời hạn
        1 | Rà soát | Sở Tư pháp | Quý I`);
    const [task] = readTasks(paper, year2026);
    expect(task?.item.quote).toBe('1\nRà soát\nSở Tư pháp\nQuý I');
    expect(task?.block).toBe(1);
  });
});
