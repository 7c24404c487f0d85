/** Targets without a figure: done or not, or held against a figure that somebody else publishes. */
import { readTargets } from '../../../src/vietnamese/target/readTargets';

const read = (text: string) => readTargets(text, { years: { from: 2025, to: 2030 } });
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

describe('việc phải xong', () => {
  it.each(
    list(
      'Hoàn thành, Hoàn thiện, Cơ bản hoàn thành, Cơ bản hoàn thiện, Hoàn tất, Xây dựng được, Xây dựng xong',
      'Hình thành, Hình thành được, Không để, Không để xảy ra, Không còn, Không có, Chấm dứt, Xóa bỏ, Cơ bản',
      'Đưa vào vận hành, Đưa vào sử dụng, Kết nối thông suốt, Nằm trong nhóm, Thuộc nhóm, Trong nhóm',
      'Nằm trong tốp, Thuộc tốp, Nằm trong top',
    ),
  )('«%s …» mở đầu một kết quả phải đạt', (words) => {
    const text = `${words} hệ thống một cửa`;
    expect(read(text)).toMatchObject([{ op: 'done', value: null, unit: null, quote: text }]);
  });

  it.each(
    list(
      'Phấn đấu, Đến cuối năm 2027, Trong năm 2026, Vào cuối năm 2026, Hết năm 2026, Tiếp tục, -, +',
      'Và, Mục tiêu là, Mục tiêu:, Bảo đảm, Đảm bảo, Tỉnh',
    ),
  )('«%s hoàn thành …» cũng vậy', (words) => {
    const text = `${words} hoàn thành hệ thống một cửa`;
    expect(read(text)).toMatchObject([{ op: 'done', quote: 'hoàn thành hệ thống một cửa' }]);
  });

  it.each(
    list(
      'nằm trong nhóm khá, thuộc nhóm khá, nằm trong tốp giữa, nằm trong top 3 miền, tốp đầu, top đầu, xếp loại tốt',
      'xếp loại xuất sắc, xếp loại khá, đạt loại tốt, đạt loại xuất sắc, đạt loại khá',
    ),
  )('«Tỉnh ta %s» dù đứng giữa câu', (words) => {
    expect(read(`Công tác cải cách của ta ${words} về chỉ số`)).toHaveLength(1);
  });

  it.each([
    ['Đến năm 2030, các cơ quan dùng chung một nền tảng', 1],
    ['Phấn đấu là địa phương chuyển đổi số toàn diện', 1],
    ['Các cơ quan dùng chung một nền tảng', 0],
    ['Đến năm 2030 và những năm tiếp theo', 0],
    ['Đến năm 2030 và các năm tiếp theo', 0],
    ['Năm 2026, giai đoạn đầu rà soát văn bản', 0],
    ['Năm 2026, tháng đầu rà soát văn bản', 0],
    ['Đến 2030 các cơ quan dùng chung một nền tảng', 1],
    ['Năm 2026 các cơ quan dùng chung một nền tảng', 1],
    ['Trong giai đoạn 2026 - 2030', 0],
    ['Đến năm 2030,', 0],
    ['Năm 2026, quý đầu rà soát văn bản', 0],
    ['Đã hoàn thành hệ thống một cửa', 0],
    ['Rà soát; hoàn thành hệ thống một cửa', 1],
    ['Rà soát. Hoàn thành hệ thống một cửa', 1],
    ['Mục tiêu: hoàn thành hệ thống một cửa', 1],
    ['a) Hoàn thành hệ thống một cửa', 1],
    ['Rà soát (tại xã) hoàn thành hệ thống một cửa', 0],
    ['Rà soát, hoàn thành hệ thống một cửa', 0],
    ['Hoàn thành hệ thống một cửa; hoàn thiện kho dữ liệu', 2],
    ['Hoàn thành hệ thống, hiện nay đã có phần mềm', 0],
  ])('«%s»: %d', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  it('kết quả dừng ở cuối vế', () => {
    expect(read('Hoàn thành hệ thống; rà soát văn bản').map(({ quote }) => quote)).toEqual([
      'Hoàn thành hệ thống',
    ]);
  });
});

describe('so với mức do nơi khác công bố', () => {
  it.each([
    ['cao hơn', '>'],
    ['trên', '>'],
    ['thấp hơn', '<'],
    ['không thấp hơn', '>='],
    ['không cao hơn', '<='],
    ['bằng', '>='],
    ['bằng hoặc cao hơn', '>='],
    ['cao hơn hoặc bằng', '>='],
  ])('«%s trung bình cả nước»: %s', (words, op) => {
    expect(read(`Chỉ số SIPAS ${words} trung bình cả nước`)).toMatchObject([
      { op, value: null, value2: null, unit: null, benchmark: 'trung bình cả nước' },
    ]);
  });

  it.each(
    list(
      'cả nước, toàn quốc, của cả nước, chung cả nước, khu vực, vùng, của vùng, của tỉnh, chung của tỉnh',
      'các tỉnh',
    ),
  )('«bình quân %s»', (whose) => {
    expect(read(`Chỉ số SIPAS cao hơn mức bình quân ${whose}`)).toMatchObject([
      { benchmark: `bình quân ${whose}` },
    ]);
  });

  it.each([
    ['mức trung bình cả nước', 'trung bình cả nước'],
    ['mức trung vị chung cả nước', 'trung vị chung cả nước'],
    ['điểm trung bình cả nước', 'điểm trung bình cả nước'],
    ['chỉ số bình quân cả nước', 'chỉ số bình quân cả nước'],
  ])('«cao hơn %s» so với «%s»', (text, benchmark) => {
    expect(read(`PCI cao hơn ${text}`)).toMatchObject([{ op: '>', benchmark }]);
  });

  it('«cao hơn năm trước» chưa nêu mức nào', () => {
    expect(read('PCI cao hơn năm trước')).toEqual([]);
  });
});
