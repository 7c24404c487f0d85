import { slugOf } from '../../src/plan/slug';

describe('an identifier made from a name', () => {
  it.each([
    ['Cải cách thể chế', 'cai-cach-the-che'],
    ['ĐƯỜNG ĐIỆN', 'duong-dien'],
    ['Điều hành đô thị', 'dieu-hanh-do-thi'],
    ['1. Thể chế - (mới)', '1-the-che-moi'],
    ['“Thủ tục”', 'thu-tuc'],
    ['…', ''],
  ])('of «%s» is «%s»', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });
});
