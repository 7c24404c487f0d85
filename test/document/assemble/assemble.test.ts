import { areaFinder } from '../../../src/document/assemble/areas';
import { idGiver, planId } from '../../../src/document/assemble/ids';

describe('mã của chỉ tiêu, nhiệm vụ', () => {
  test('lấy từ chữ, không từ thứ tự', () => {
    const first = idGiver('nv');
    first('Ban hành kế hoạch tuyên truyền');
    expect(first('Rà soát văn bản quy phạm pháp luật')).toBe(
      idGiver('nv')('Rà soát văn bản quy phạm pháp luật'),
    );
  });

  test('trùng chữ đầu thì thêm chữ sau, trùng hết thì thêm số', () => {
    const give = idGiver('');
    const ids = [
      'Hồ sơ cấp tỉnh xử lý trên mạng',
      'Hồ sơ cấp tỉnh xử lý trên mạng đúng hạn',
      'Hồ sơ cấp tỉnh xử lý trên mạng',
      '…',
      '…',
    ].map(give);
    expect(new Set(ids).size).toBe(ids.length);
    ids.forEach((id) => expect(id).toMatch(/^[a-z0-9-]+$/));
  });

  test('kế hoạch năm sau có mã khác', () => {
    const head = { issuer: 'UBND tỉnh Hà Nam', title: 'Cải cách hành chính' };
    expect(planId({ ...head, period: { from: 2026, to: 2026 } })).toBe(
      'ubnd-tinh-ha-nam-cai-cach-hanh-chinh-2026',
    );
    expect(planId({ ...head, period: { from: 2026, to: 2030 } })).toBe(
      'ubnd-tinh-ha-nam-cai-cach-hanh-chinh-2026-2030',
    );
  });
});

describe('lĩnh vực', () => {
  test('theo tiêu đề mục; mục không phải lĩnh vực thì theo chữ của chỉ tiêu', () => {
    const finder = areaFinder();
    expect(finder.areaOf('Cải cách thể chế', 'Rà soát')).toBe('the-che');
    expect(finder.areaOf('Một số chỉ tiêu cụ thể đến năm 2030', 'Chỉ số SIPAS')).toBe('chi-so');
    expect(finder.areaOf('Mục tiêu cụ thể', 'Điều gì khác')).toBe('chung');
    expect(finder.areaOf('Đối ngoại / Hội nhập', 'Ký kết')).toBe('doi-ngoai');
    expect(finder.areas().map(({ name }) => name)).toEqual([
      'Cải cách thể chế',
      'Các chỉ số về cải cách hành chính',
      'Mục tiêu, nhiệm vụ chung',
      'Đối ngoại',
    ]);
  });

  test('hai tiêu đề khác nhau là hai lĩnh vực', () => {
    const finder = areaFinder();
    const one = finder.areaOf('Cải cách thủ tục hành chính', '');
    const other = finder.areaOf('Kiểm soát thủ tục hành chính', '');
    expect(one).not.toBe(other);
    expect(finder.areaOf('CẢI CÁCH THỦ TỤC HÀNH CHÍNH', '')).toBe(one);
  });
});
