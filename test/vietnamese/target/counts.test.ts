/** A plain count is a target when something shall be reached, not when it tells about whom the sentence speaks. */
import { readTargets } from '../../../src/vietnamese/target/readTargets';

const read = (text: string) =>
  readTargets(text, { years: { from: 2025, to: 2030 } }).map(
    ({ op, value, unit }) => `${op} ${String(value)} ${String(unit)}`,
  );
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

describe('số đếm là chỉ tiêu', () => {
  it.each(
    list(
      'phát triển, triển khai, thu hút, xây dựng, thành lập, tổ chức, tạo, đào tạo, bồi dưỡng, tập huấn, trồng',
      'hoàn thành, công nhận, cung cấp, cấp, hỗ trợ, khai thác và đưa, giải quyết, đề xuất, phấn đấu, duy trì',
      'giữ, nâng lên, nâng, bổ sung thêm, làm mới, thực hiện, phê duyệt, ký kết, mở, bao phủ, phối hợp, sắp xếp',
      'số hóa, đón, dành cho, thu, phục vụ, tuyển, bố trí, xử lý, kiểm tra, rút ngắn, tiết kiệm được',
    ),
  )('«%s 12 mô hình»', (verb) => {
    expect(read(`${verb} 12 mô hình`)).toHaveLength(1);
  });

  it.each(list('từ, khoảng, thêm, mới, được, là, bình quân, mức'))(
    '«trồng %s 12 ha»: lời đệm không che động từ',
    (between) => {
      expect(read(`trồng ${between} 12 ha`)).toEqual(['>= 12 ha']);
    },
  );

  it('lời đệm dài quá thì động từ nói chuyện khác', () => {
    expect(read('trồng được bình quân từ khoảng 12 ha')).toEqual([]);
    expect(read('trồng trên địa bàn 12 ha')).toEqual([]);
  });

  it.each(
    list('đạt, lên, thu hút, phát triển, xây dựng, thành lập, giảm, tăng, rút ngắn, tiết kiệm'),
  )('bên cạnh một tỷ lệ, chỉ động từ chắc chắn: «100% xã, %s 12 mô hình»', (verb) => {
    expect(read(`100% xã, ${verb} 12 mô hình`)).toHaveLength(2);
  });

  it.each(list('hỗ trợ, có, phục vụ, tuyển'))('không phải «100% xã, %s 12 mô hình»', (verb) => {
    expect(read(`100% xã, ${verb} 12 mô hình`)).toHaveLength(1);
  });

  it('tỷ lệ ở vế khác không liên quan', () => {
    expect(read('100% xã; hỗ trợ 12 mô hình')).toHaveLength(2);
  });

  it.each([
    ['12 mô hình', 1],
    ['các xã 12 mô hình', 0],
    ['12 nhà máy', 0],
    ['tối thiểu 12 nhà máy', 1],
    ['từ 12 - 15 nhà máy', 1],
    ['12 - 15 nhà máy', 0],
    ['từ 12 nhà máy', 0],
    ['xã. 12 lớp/năm', 1],
    ['xã: 12 lớp/năm', 1],
    ['- 12 lớp/năm', 1],
    ['+ 12 lớp/năm', 1],
    ['xã, 12 lớp/năm', 1],
    ['xã; 12 lớp/năm', 1],
    ['các xã 12 lớp/đơn vị', 0],
    ['đạt 12 nhà máy', 1],
    ['đạt 12', 0],
    ['12025 hộ', 1],
    ['20256 hộ', 1],
    ['2025 hộ', 0],
    ['cung cấp 3 dịch vụ', 1],
    ['nâng cấp 3 trường', 1],
  ])('«%s»: %d chỉ tiêu', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });
});

describe('«có» đếm cái đang có, trừ khi là cái sẽ có', () => {
  it('«toàn tỉnh có 96 xã» không phải chỉ tiêu', () => {
    expect(read('toàn tỉnh có 96 xã')).toEqual([]);
    expect(read('phấn đấu tốt; toàn tỉnh có 96 xã')).toEqual([]);
    expect(read('phấn đấu tốt. Toàn tỉnh có 96 xã')).toEqual([]);
  });

  it.each(list('phấn đấu, mục tiêu, đến năm 2030, mỗi năm, hằng năm, giai đoạn tới, đến hết năm'))(
    '«%s, toàn tỉnh có 96 xã» là chỉ tiêu',
    (aim) => {
      expect(read(`${aim} toàn tỉnh có 96 xã`)).toHaveLength(1);
    },
  );

  it('«có tối thiểu 96 xã» cũng vậy', () => {
    expect(read('toàn tỉnh có tối thiểu 96 xã')).toEqual(['>= 96 xã']);
  });
});

describe('điều kiện của đối tượng không phải chỉ tiêu', () => {
  it.each([
    ...list('diện tích, quy mô, dân số, công suất, chiều dài, doanh thu, vốn, khối lượng').map(
      (attribute) => `cơ sở có ${attribute} trên 10 tỷ đồng`,
    ),
    'doanh nghiệp có không quá 10 lao động',
    'doanh nghiệp có từ 10 lao động trở lên',
    'hộ có từ 02 con trở lên',
    'doanh nghiệp có vốn nhà nước trên 50%',
    'doanh nghiệp nhà nước nắm trên 50%',
    'phần vốn nhà nước sở hữu trên 50%',
    'người từ 15 tuổi trở lên',
    'người từ 15 - 60 tuổi',
    'trẻ dưới 36 tháng tuổi',
  ])('«%s»', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Có từ 10 doanh nghiệp trở lên', '>= 10 doanh nghiệp'],
    ['mỗi xã có không quá 10 lao động', '<= 10 lao động'],
    ['phấn đấu xã có không quá 10 lao động', '<= 10 lao động'],
    ['cơ sở có doanh thu đạt trên 10 tỷ đồng', '> 10 tỷ đồng'],
    ['cơ sở có quy mô lớn, hỗ trợ trên 10 tỷ đồng', '> 10 tỷ đồng'],
    ['doanh nghiệp nhà nước đạt trên 50%', '> 50 %'],
    ['tuổi thọ bình quân đạt 75 tuổi', '>= 75 tuổi'],
    ['tuổi thọ bình quân tối thiểu 75 tuổi', '>= 75 tuổi'],
    ['nâng tuổi nghỉ hưu bình quân lên 62 tuổi', '>= 62 tuổi'],
    ['tuổi nghề bình quân đạt 20 tuổi', '>= 20 tuổi'],
  ])('nhưng «%s» là chỉ tiêu %s', (text, target) => {
    expect(read(text)).toEqual([target]);
  });
});

describe('cái được chia hay gọi tên bằng số thì không đạt đến', () => {
  const divided = list(
    'nội dung, cấp, nhóm, lĩnh vực, nguyên tắc, trụ cột, khâu, bước, điều, khoản, phần, mặt, giai đoạn',
    'phương diện, yếu tố, quan điểm, đột phá, phụ lục, loại, bộ, chương, mục, ngành, vấn đề, sao',
  );

  it.each(divided)('«thực hiện đạt 12 %s»', (noun) => {
    expect(read(`thực hiện đạt 12 ${noun}`)).toEqual([]);
  });

  it('«trên 6 nhóm nhiệm vụ» chia ra, «tối thiểu 10 bộ dữ liệu» phải có', () => {
    expect(read('đạt trên 6 nhóm tuổi')).toEqual([]);
    expect(read('Xây dựng tối thiểu 10 bộ dữ liệu mở')).toHaveLength(1);
  });

  it.each([
    'ISO 9001:2015',
    'TCVN ISO 9001',
    'đường truyền 10 Gb/s',
    'tốc độ 2,5 Gbps',
    'mạng 5G',
    'lưới điện 110 kV',
    'hỗ trợ 24/7',
    'Đề án 06',
    'Quốc lộ 24',
    'Điều 12',
    'quý II năm 2026',
    '10 năm 2021',
    'cụm công nghiệp 4.0',
  ])('«%s» chỉ là tên', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('định mức', () => {
  it.each([
    ['mỗi tháng 01 chuyên mục', '>= 1 chuyên mục/tháng'],
    ['12 số/năm', '>= 12 số/năm'],
    ['tối thiểu 02 tin/tuần', '>= 2 tin/tuần'],
    ['mỗi quý không quá 01 cuộc kiểm tra', '<= 1 cuộc kiểm tra/quý'],
    ['06 tháng 01 hội nghị', '>= 1 hội nghị/6 tháng'],
  ])('«%s»: %s', (text, target) => {
    expect(read(text)).toEqual([target]);
  });

  it.each([
    ['01 số/tuần (52 số/năm)', ['>= 52 số/năm']],
    ['02 số/tháng (24 số/năm)', ['>= 24 số/năm']],
    ['03 số/quý (12 số/năm)', ['>= 12 số/năm']],
    ['01 số/tuần (50 số/năm)', ['>= 1 số/tuần', '>= 50 số/năm']],
    ['01 số/tuần và thêm nữa 52 số/năm', ['>= 1 số/tuần', '>= 52 số/năm']],
    ['01 số/tuần (52 tin/quý)', ['>= 1 số/tuần', '>= 52 tin/quý']],
    ['12 số/năm; 12 số/năm', ['>= 12 số/năm', '>= 12 số/năm']],
  ])('«%s» nói một định mức hai lần thì giữ số cả năm: %j', (text, targets) => {
    expect(read(text)).toEqual(targets);
  });
});
