import { libraryPlans } from '../../plan/libraryPlans';
import { readAgencies } from '../../../src/vietnamese/agency/readAgencies';

describe('Danh sách cơ quan', () => {
  it.each([
    ['Sở Nội vụ; Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    [
      'Sở Nội vụ, Sở Tài chính và các cơ quan, đơn vị liên quan',
      ['Sở Nội vụ', 'Sở Tài chính', 'các cơ quan, đơn vị liên quan'],
    ],
    ['UBND tỉnh và Sở Y tế.', ['UBND tỉnh', 'Sở Y tế']],
    ['Các sở, ban, ngành; UBND cấp xã', ['Các sở, ban, ngành', 'UBND cấp xã']],
    [
      'Các sở, ban, ngành, UBND các xã, phường, đặc khu',
      ['Các sở, ban, ngành', 'UBND các xã, phường, đặc khu'],
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch; Chính quyền địa phương',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Chính quyền địa phương'],
    ],
    [
      'Đài Phát thanh và Truyền hình tỉnh và các đơn vị truyền thông trên địa bàn tỉnh',
      ['Đài Phát thanh và Truyền hình tỉnh', 'các đơn vị truyền thông trên địa bàn tỉnh'],
    ],
    [
      'Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh, Liên đoàn Lao động tỉnh',
      ['Tỉnh đoàn', 'Hội Liên hiệp Phụ nữ tỉnh', 'Liên đoàn Lao động tỉnh'],
    ],
    ['Đơn vị chủ trì: Sở Khoa học và Công nghệ.', ['Sở Khoa học và Công nghệ']],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ, và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Nội vụ, phối hợp với Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['- Sở Nội vụ\n- Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['+ Sở Nội vụ\n+ Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['VNPT; Viettel; Mobifone', ['VNPT', 'Viettel', 'Mobifone']],
    ['Tòa án nhân dân và Ủy ban nhân dân tỉnh', ['Tòa án nhân dân', 'Ủy ban nhân dân tỉnh']],
    [
      'Văn phòng Hội đồng nhân dân và Sở Tài chính',
      ['Văn phòng Hội đồng nhân dân', 'Sở Tài chính'],
    ],
    ['Trung tâm Bảo trì; Văn phòng; Chủ tịch', ['Trung tâm Bảo trì', 'Văn phòng', 'Chủ tịch']],
    ['Sở Nội vụ (đầu mối)), Sở Tài chính', ['Sở Nội vụ (đầu mối))', 'Sở Tài chính']],
    ['', []],
    [' ; . ', []],
  ])('tách “%s”', (text, agencies) => {
    expect(readAgencies(text).agencies).toEqual(agencies);
  });

  it.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Trung tâm Dịch vụ Hành chính - Hội nghị tỉnh',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi',
    'Trung tâm Truyền thông - Văn hóa - Thể thao các huyện, thị xã, thành phố',
    'Văn phòng UBND tỉnh (Trung tâm Công báo và Tin học)',
    'Các cơ quan, đơn vị, địa phương liên quan',
    'Ngân hàng Nhà nước chi nhánh Khu vực 9',
  ])('giữ nguyên tên có dấu phẩy hoặc chữ “và”: %s', (name) => {
    expect(readAgencies(name).agencies).toEqual([name]);
  });

  it('nối lại tên đầy đủ khi chữ “Sở” chỉ nói một lần', () => {
    expect(readAgencies('Các sở: Nội vụ, Tài chính; Công an tỉnh').agencies).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Công an tỉnh',
    ]);
    expect(readAgencies('Sở Nội vụ, Văn hóa, Thể thao và Du lịch, Tư pháp').agencies).toEqual([
      'Sở Nội vụ',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Tư pháp',
    ]);
  });

  it('đánh dấu nhóm không nêu tên ai, và trích đúng chỗ', () => {
    const text = 'Sở Y tế và các cơ quan, đơn vị liên quan';
    const { parts } = readAgencies(text);
    expect(parts.map(({ name, collective }) => [name, collective])).toEqual([
      ['Sở Y tế', false],
      ['các cơ quan, đơn vị liên quan', true],
    ]);
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sở Y tế',
      'các cơ quan, đơn vị liên quan',
    ]);
  });

  it('«các khu công nghiệp» là tên một loại nơi, không phải một nhóm cơ quan', () => {
    const [part] = readAgencies('Các khu công nghiệp').parts;
    expect(part).toMatchObject({ name: 'Các khu công nghiệp', collective: false });
  });

  it('nêu hai lần một cơ quan thì chỉ có một', () => {
    expect(readAgencies('Sở Nội vụ; Sở Nội vụ').agencies).toEqual(['Sở Nội vụ']);
  });

  const agencies = new Set(
    libraryPlans.flatMap(({ tasks }) => tasks.flatMap(({ lead, coop }) => [...lead, ...coop])),
  );

  it.each([...agencies])('không tách cơ quan đã chép tay: %s', (name) => {
    expect(readAgencies(name).agencies).toEqual([name]);
  });
});
