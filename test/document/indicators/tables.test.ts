import { indicatorsIn, shown } from './reading';

describe('Bảng chỉ tiêu', () => {
  test('đầu bảng hai dòng, mỗi năm một cột; kết quả hiện có là mốc xuất phát', () => {
    const read = indicatorsIn(`
      PHỤ LỤC I
      **HỆ THỐNG CHỈ TIÊU**
      TT | Chỉ tiêu | ĐVT | Kết quả năm 2025 | [3x1] Mục tiêu | Đơn vị theo dõi | Ghi chú
       | | | | 2026 | 2028 | 2030 | |
      I | Chính quyền số | | | | | | |
      1 | Tỷ lệ hồ sơ trực tuyến | % | 65 | >= 70 | Trên 80 | 95 | Sở Nội vụ |
      2 | Thứ hạng DTI | Hạng | 7 | Top 6 | - | 3 | Sở Khoa học và Công nghệ |
      3 | Số thủ tục được cắt giảm | Thủ tục | | 150 | | 1.000 | Văn phòng UBND tỉnh |
      4 | Tỷ lệ hồ sơ quá hạn | % | 3,5 | 2 | 1 | 0,5 | Sở Nội vụ |`);
    expect(read.map(shown)).toEqual([
      'Tỷ lệ hồ sơ trực tuyến [%]: 2026 >= 70, 2028 > 80, 2030 >= 95',
      'Thứ hạng DTI [hạng]: 2026 <= 6, 2030 <= 3',
      'Số thủ tục được cắt giảm [thủ tục]: 2026 >= 150, 2030 >= 1000',
      'Tỷ lệ hồ sơ quá hạn [%]: 2026 <= 2, 2028 <= 1, 2030 <= 0.5',
    ]);
    expect(read[0]?.item).toMatchObject({
      ref: 'PLI.1',
      owner: 'Sở Nội vụ',
      baseline: { year: 2025, value: 65 },
    });
    expect(read[0]?.item.section).toContain('Chính quyền số');
    expect(read[3]?.notes.map(({ code }) => code)).toEqual(['indicatorFewerIsBetter']);
  });

  test('dòng nhóm đặt tên cho các dòng con', () => {
    expect(
      indicatorsIn(`
        PHỤ LỤC I
        TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030
        1 | Tỷ lệ hồ sơ xử lý trên mạng | | |
        - | Cấp tỉnh | % | 90 | 100
        - | Cấp xã | % | 80 | 95`).map(({ item }) => [item.name, item.scope, item.ref]),
    ).toEqual([
      ['Tỷ lệ hồ sơ xử lý trên mạng cấp tỉnh', 'cấp tỉnh', 'PLI.1.-1'],
      ['Tỷ lệ hồ sơ xử lý trên mạng cấp xã', 'cấp xã', 'PLI.1.-2'],
    ]);
  });

  test('không có cột năm: mức ghi bằng chữ và số, thời hạn ở cột riêng', () => {
    expect(
      indicatorsIn(`
        PHỤ LỤC I
        STT | Tên chỉ tiêu | Mục tiêu | Thời gian hoàn thành | Cơ quan chủ trì
        1 | Tỷ lệ giải quyết đúng hạn | ≥ 98% | Năm 2027 | Sở Nội vụ
        2 | Số mô hình mới | 02 mô hình | Năm 2028 | Sở Nội vụ
        3 | Thu ngân sách | 1.250 tỷ đồng | 2030 | Sở Tài chính
        4 | Tuyên truyền | Thường xuyên | 2030 | Sở Nội vụ`).map(shown),
    ).toEqual([
      'Tỷ lệ giải quyết đúng hạn [%]: 2027 >= 98',
      'Số mô hình mới [mô hình]: 2028 >= 2',
      'Thu ngân sách [tỷ đồng]: 2030 >= 1250',
      'Tuyên truyền: 2030 done',
    ]);
  });

  test('bảng giao theo dõi nêu lại chỉ tiêu của lời văn thì chỉ thêm cơ quan theo dõi', () => {
    const read = indicatorsIn(`
      II. MỤC TIÊU
      - Đến năm 2030, 100% dịch vụ công được cung cấp trên nền tảng di động.
      PHỤ LỤC I
      **PHÂN CÔNG THEO DÕI CHỈ TIÊU**
      STT | Chỉ tiêu | Cơ quan chủ trì | Thời gian
      1 | 100% dịch vụ công được cung cấp trên nền tảng di động | Sở Nội vụ | 2030
      2 | Tỷ lệ thanh toán trực tuyến đạt trên 60% | Sở Tài chính | Năm 2026`);
    expect(read.map(shown)).toEqual([
      'Dịch vụ công được cung cấp trên nền tảng di động [%]: 2030 = 100',
      'Tỷ lệ thanh toán trực tuyến [%]: 2026 > 60',
    ]);
    expect(read.map(({ item }) => item.owner)).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  });

  test('bảng bị ngắt trang được đọc liền, lời trích vẫn ở đúng phần của nó', () => {
    const read = indicatorsIn(`
      PHỤ LỤC I
      TT | Chỉ tiêu | ĐVT | Năm 2026
      1 | Tỷ lệ hồ sơ trực tuyến | % | 70
      Ghi chú giữa hai trang.
      TT | Chỉ tiêu | ĐVT | Năm 2026
      2 | Tỷ lệ thanh toán trực tuyến | % | 60`);
    expect(read.map(({ block }) => block)).toEqual([1, 3]);
  });

  test('sản phẩm của nhiệm vụ là mức phải đạt thì cũng là chỉ tiêu, theo nhịp của nhiệm vụ', () => {
    const [read, ...others] = indicatorsIn(`
      III. NHIỆM VỤ
      TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian
      1 | Xử lý kiến nghị | 100% kiến nghị được tiếp nhận, chuyển xử lý | Văn phòng | Hằng năm
      2 | Kiểm tra 30% số đơn vị | Báo cáo | Thanh tra | Quý III/2026`);
    expect(others).toEqual([]);
    expect(read?.item).toMatchObject({
      name: 'Kiến nghị được tiếp nhận, chuyển xử lý',
      annual: true,
      ref: 'III.1',
    });
  });
});
