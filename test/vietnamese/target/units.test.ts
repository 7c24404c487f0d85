/** What plans count in, and what they count it per. A unit ends where the sentence goes on. */
import { readTargets } from '../../../src/vietnamese/target/readTargets';

const read = (text: string) => readTargets(text, { years: { from: 2025, to: 2030 } });

/** The unit of a target that has neither a word of comparison nor "đạt": only a known unit makes it one. */
function unitIn(text: string): string | null | undefined {
  return read(text)[0]?.unit;
}

const counted = [
  'doanh nghiệp, dự án, hợp tác xã, tổ hợp tác, sản phẩm, mô hình, điểm, bậc, sáng kiến, đề tài',
  'lượt khách, lượt người, lượt, người, cán bộ, công chức, lao động, thành viên, nhân lực, chuyên gia',
  'kỹ sư, bác sĩ, bác sỹ, sinh viên, học sinh, năm, tháng, ngày làm việc, ngày, giờ, phút, giây',
  'ha, héc ta, km, tấn, tạ, kg, mét, cm, mm, lít, xã, phường, huyện, tỉnh, địa phương, hộ, hộ gia đình',
  'giường bệnh, giường, ca, trường, lớp, thủ tục hành chính, thủ tục, hồ sơ, dịch vụ công, dịch vụ',
  'hội nghị, cuộc kiểm tra, cuộc, lần, buổi, đợt, phiên, kỳ, số, tin bài, tin, bài viết, bài, bản',
  'chuyên mục, chuyên đề, phóng sự, văn bản, đơn vị, cơ quan, cơ sở, trung tâm, nền tảng, ứng dụng',
  'thuê bao, nhiệm vụ, chỉ tiêu, tiêu chí, bằng sáng chế, di tích, căn hộ, căn nhà, căn',
  'khu công nghiệp, khu, cụm, đồng, đô la, đô la mỹ',
].flatMap((line) => line.split(', '));

const sizes = 'nghìn tỷ, ngàn tỷ, triệu, tỷ, nghìn, ngàn, vạn, trăm'.split(', ');

const per = [
  'năm, tháng, quý, tuần, ngày, giờ, người, hộ, xã, huyện, đơn vị, ha, km2, m2, dân, vạn dân, lượt',
  'hồ sơ, nhiệm kỳ, khóa, lớp, 1.000 dân, 10.000 người, 100.000 trẻ đẻ sống',
].flatMap((line) => line.split(', '));

describe('đơn vị tính', () => {
  it.each(counted)('«Hỗ trợ 10 %s theo kế hoạch» là chỉ tiêu đếm bằng đơn vị ấy', (unit) => {
    expect(unitIn(`Hỗ trợ 10 ${unit} theo kế hoạch`)).toBe(unit);
  });

  it.each(sizes)('độ lớn «%s» đứng trước đồng, người, hoặc một mình', (size) => {
    expect(unitIn(`Hỗ trợ 10 ${size} đồng theo kế hoạch`)).toBe(`${size} đồng`);
    expect(unitIn(`Hỗ trợ 10 ${size} lao động theo kế hoạch`)).toBe(`${size} lao động`);
    expect(unitIn(`Đạt 10 ${size}, theo kế hoạch`)).toBe(size);
  });

  it.each([
    ['usd', 'USD'],
    ['eur', 'EUR'],
    ['vnđ', 'VNĐ'],
    ['vnd', 'VND'],
    ['KWH', 'kWh'],
    ['mw', 'MW'],
    ['gw', 'GW'],
    ['triệu usd', 'triệu USD'],
    ['sản phẩm ocop', 'sản phẩm'],
  ])('«%s» viết là «%s»', (typed, unit) => {
    expect(unitIn(`Hỗ trợ 10 ${typed} theo kế hoạch`)).toBe(unit);
  });

  it.each([
    ['m2', 'm2'],
    ['m²', 'm2'],
    ['m 2', 'm2'],
    ['km²', 'km2'],
    ['m3', 'm3'],
    ['m³', 'm3'],
    ['m', 'm'],
  ])('«đạt 500 %s sàn» là %s', (typed, unit) => {
    expect(unitIn(`đạt 500 ${typed} sàn`)?.replace(' ', '')).toBe(unit);
  });

  it.each(per)('«đạt 12 sản phẩm/%s theo kế hoạch» giữ phần «trên mỗi»', (each) => {
    expect(unitIn(`đạt 12 sản phẩm/${each} theo kế hoạch`)).toBe(`sản phẩm/${each}`);
  });

  it('một đơn vị có thể chia cho hai thứ', () => {
    expect(unitIn('đạt 12 sản phẩm/người/năm theo kế hoạch')).toBe('sản phẩm/người/năm');
  });

  it.each(['%', '%/năm', '%/quý'])('tỷ lệ «tăng trưởng đạt 8%s»', (unit) => {
    expect(unitIn(`tăng trưởng đạt 8${unit}`)).toBe(unit);
  });

  it.each([
    ['đạt 42/100.000 trẻ đẻ sống', '/100.000 trẻ đẻ sống'],
    ['đạt 95/100 điểm', '/100 điểm'],
    ['đạt 95/100 điểm thi đua', '/100 điểm'],
    ['đạt 12/10.000 người dân toàn tỉnh', '/10.000 người dân'],
    ['đạt 42/100.000 trẻ dưới 5 tuổi', '/100.000 trẻ'],
    ['đạt 12 sản phẩm / người', 'sản phẩm/người'],
    ['đạt 12 sản phẩm /người', 'sản phẩm/người'],
    ['đạt 12 sản phẩm/ người', 'sản phẩm/người'],
    ['đạt 12/1.000 nhà máy mới', '/1.000 nhà máy'],
    ['đạt 12/1.000 người theo kế hoạch', '/1.000 người'],
    ['đạt 15‰ dân số', '‰'],
  ])('«%s» tính trên «%s»', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  it.each(['đạt 2/3 số đơn vị', 'đạt 2/3 tổng số đơn vị'])('«%s» chưa phải chỉ tiêu', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ['đạt 10 nhà máy mới', 'nhà máy'],
    ...'trở, vào, đến, được, có, và, so, mỗi, trong, của, là, trên'
      .split(', ')
      .map((word) => [`đạt 10 trạm ${word} toàn tỉnh`, 'trạm'] as const),
  ])('«%s» đếm bằng danh từ đứng sau: %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });
});
