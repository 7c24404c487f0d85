import { summaryOf } from '../../src/report';
import {
  letterheadLines,
  fullName,
  parentInName,
  placeOf,
  signerTitleOf,
} from '../../src/report/agencyNames';
import { basisLine, findingsSentence, severalLeadsNote } from '../../src/report/fixedLines';
import { officeQuarter, provinceQuarter } from './filledQuarter';

test('dòng căn cứ nêu kế hoạch, quyết định ban hành, thời gian và ngày chốt', () => {
  expect(basisLine(summaryOf(provinceQuarter()))).toMatch(
    /^\(Kế hoạch Cải cách hành chính;.*, ban hành kèm theo Quyết định số 297\/QĐ-UBND ngày 07\/06\/2026; kỳ báo cáo từ ngày 15\/12\/2025 đến ngày 14\/03\/2026, số liệu lũy kế; chốt số liệu ngày 14\/03\/2026\)$/u,
  );
});

test('kế hoạch không có số thì dòng căn cứ không nhắc đến số; Quý III không lũy kế', () => {
  expect(basisLine(summaryOf(officeQuarter()))).toBe(
    '(Kế hoạch Cải cách hành chính năm 2025; kỳ báo cáo từ ngày 15/06/2025 đến ngày 14/09/2025, ' +
      'số liệu trong kỳ, không lũy kế; chốt số liệu ngày 14/09/2025)',
  );
});

test('câu về kiểm tra kết thúc bằng việc phải làm', () => {
  expect(findingsSentence({ errors: 0, warnings: 0, notes: 0 })).toBe(
    'Kiểm tra số liệu khi lập báo cáo: không có lỗi.',
  );
  expect(findingsSentence({ errors: 0, warnings: 3, notes: 1 })).toBe(
    'Kiểm tra số liệu khi lập báo cáo: không có lỗi; 3 nội dung cần giải trình; 1 lưu ý. ' +
      'Bổ sung giải trình trước khi gửi.',
  );
  expect(findingsSentence({ errors: 2, warnings: 0, notes: 0 })).toBe(
    'Kiểm tra số liệu khi lập báo cáo: 2 lỗi. ' +
      'Sửa các lỗi nêu tại trang «Kiểm tra» rồi lập lại báo cáo trước khi gửi.',
  );
});

test('ghi chú nói vì sao tổng theo cơ quan lớn hơn tổng số nhiệm vụ', () => {
  expect(severalLeadsNote(9)).toContain('9 nhiệm vụ do nhiều cơ quan cùng chủ trì');
});

describe('tên cơ quan trên báo cáo', () => {
  test('UBND được viết đủ, chữ trong tên khác không bị đụng đến', () => {
    expect(fullName('Văn phòng UBND tỉnh Quảng Ngãi')).toBe(
      'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi',
    );
    expect(fullName('Trung tâm UBNDX')).toBe('Trung tâm UBNDX');
  });

  test('cơ quan chủ quản đứng trên, cơ quan ban hành đứng dưới', () => {
    expect(letterheadLines('Sở Nội vụ', 'UBND tỉnh Quảng Ngãi')).toEqual({
      above: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI',
      name: 'SỞ NỘI VỤ',
    });
    expect(letterheadLines('UBND tỉnh Quảng Ngãi', null)).toEqual({
      above: 'ỦY BAN NHÂN DÂN',
      name: 'TỈNH QUẢNG NGÃI',
    });
    expect(letterheadLines('Bộ Nội vụ', null)).toEqual({ above: '', name: 'BỘ NỘI VỤ' });
  });

  test('Văn phòng UBND thuộc UBND', () => {
    expect(parentInName('Văn phòng UBND tỉnh Quảng Ngãi')).toBe('UBND tỉnh Quảng Ngãi');
    expect(parentInName('Sở Nội vụ')).toBeNull();
  });

  test('địa danh lấy từ tên tỉnh, thành phố; không có thì để trống', () => {
    expect(placeOf('UBND tỉnh Quảng Ngãi')).toBe('Quảng Ngãi');
    expect(placeOf('UBND thành phố Đà Nẵng')).toBe('Đà Nẵng');
    expect(placeOf('Sở Nội vụ')).toBeNull();
  });

  test('chức vụ người ký theo loại cơ quan', () => {
    expect(signerTitleOf('UBND tỉnh Quảng Ngãi')).toBe('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH');
    expect(signerTitleOf('Sở Nội vụ')).toBe('GIÁM ĐỐC');
    expect(signerTitleOf('Hội Nông dân')).toBe('THỦ TRƯỞNG ĐƠN VỊ');
  });
});
