import { readLabel } from '../../../src/document/outline/label';

describe('nhãn ở đầu đoạn', () => {
  test.each([
    ['PHỤ LỤC II', 'annex', 'II', ''],
    ['Phụ lục 01: Danh mục nhiệm vụ', 'annex', '01', 'Danh mục nhiệm vụ'],
    ['PHỤ LỤC', 'annex', '', ''],
    ['PHỤ LỤC DANH MỤC NHIỆM VỤ', 'annex', '', 'DANH MỤC NHIỆM VỤ'],
    ['Phần thứ nhất. QUAN ĐIỂM', 'part', 'thứ nhất', 'QUAN ĐIỂM'],
    ['A. MỤC ĐÍCH, YÊU CẦU', 'part', 'A', 'MỤC ĐÍCH, YÊU CẦU'],
    ['Điều 2. Hiệu lực', 'article', '2', 'Hiệu lực'],
    ['IV. KINH PHÍ', 'roman', 'IV', 'KINH PHÍ'],
    ['II - NHIỆM VỤ', 'roman', 'II', 'NHIỆM VỤ'],
    ['2.Cải cách thể chế', 'number1', '2', 'Cải cách thể chế'],
    ['3. 100% văn bản được ban hành', 'number1', '3', '100% văn bản được ban hành'],
    ['1/ Sở Nội vụ', 'number1', '1', 'Sở Nội vụ'],
    ['2.1. Cấp tỉnh', 'number2', '2.1', 'Cấp tỉnh'],
    ['2.1 Cấp tỉnh', 'number2', '2.1', 'Cấp tỉnh'],
    ['1.2.3. Rà soát', 'number3', '1.2.3', 'Rà soát'],
    ['(1) Rà soát', 'bracketed', '1', 'Rà soát'],
    ['đ) Tăng cường', 'letter', 'đ', 'Tăng cường'],
    ['a. Tăng cường', 'letter', 'a', 'Tăng cường'],
    ['- Đơn vị chủ trì: Sở Nội vụ', 'dash', '-', 'Đơn vị chủ trì: Sở Nội vụ'],
    ['• Rà soát', 'dash', '-', 'Rà soát'],
    ['- + Đổi mới', 'plus', '+', 'Đổi mới'],
    ['+ 90% hồ sơ', 'plus', '+', '90% hồ sơ'],
  ])('“%s”', (text, style, label, rest) => {
    expect(readLabel(text)).toEqual({ style, label, rest });
  });

  test.each([
    '2.500 hồ sơ được giải quyết',
    '2.5 lần so với năm 2021',
    '80% hồ sơ trực tuyến',
    '12/2025 là hạn cuối',
    'Phụ lục kèm theo nêu rõ',
    'V/v triển khai nhiệm vụ năm 2026',
    'a',
    '',
  ])('“%s” không có nhãn', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});
