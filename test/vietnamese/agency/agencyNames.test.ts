/** How names of agencies begin, what parts two of them, and what holds one together. */
import { readAgencies } from '../../../src/vietnamese/agency/readAgencies';

const names = (text: string) => readAgencies(text).agencies;
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe('tên một cơ quan mở đầu bằng gì', () => {
  it.each(
    list(
      'Sở, Ban, Bộ, Cục, Chi cục, Tổng cục, Vụ, Viện, Văn phòng, Phòng, Trung tâm, Thanh tra, Công an, Quân khu',
      'Bộ Chỉ huy, Ủy ban, UBND, HĐND, UBMTTQ, Hội đồng, Đoàn, Tỉnh ủy, Thành ủy, Huyện ủy, Đảng ủy, Tỉnh đoàn',
      'Thành đoàn, Đài, Báo, Trường, Đại học, Học viện, Bệnh viện, Ngân hàng, Kho bạc, Bảo hiểm, Thuế, Hải quan',
      'Mặt trận, Liên minh, Liên đoàn, Hội, Hiệp hội, Công ty, Tổng công ty, Tập đoàn, Doanh nghiệp, Chính quyền',
      'Chủ tịch, Thủ trưởng, Giám đốc, Lãnh đạo, Trưởng, Tòa án, Viện Kiểm sát, Cổng, Tổ, Bưu điện, Trạm, Tạp chí',
      'Kiểm toán, Điện lực, Nhà Xuất bản, Viễn thông, VNPT, Viettel, Mobifone, Các, Cơ quan, Đơn vị, Địa phương',
      'Công chức, Bộ phận, Quỹ, Xã, Phường, Huyện, Thành phố, Đặc khu',
    ),
  )('«Thanh niên, %s An Phú» là hai', (head) => {
    expect(names(`Sở Nội vụ, ${head} An Phú`)).toEqual(['Sở Nội vụ', `${head} An Phú`]);
    expect(names(`Sở Nội vụ và ${head} An Phú`)).toEqual(['Sở Nội vụ', `${head} An Phú`]);
  });

  it('viết thường thì còn trong tên trước', () => {
    expect(names('Sở Nội vụ, phòng chuyên môn')).toEqual(['Sở Nội vụ, phòng chuyên môn']);
    expect(names('Sở Nội vụ và Nhân dân')).toEqual(['Sở Nội vụ và Nhân dân']);
  });

  it.each(
    list(
      'các sở, các ban, các bộ, các cơ quan, các đơn vị, các phòng, các địa phương, các doanh nghiệp, các tổ chức',
      'các hội, các đoàn thể, các trường, các trung tâm, các ngành, các huyện, các xã, các thành viên, các cấp',
      'các tập đoàn, các công ty, các viện, các bệnh viện, các chủ đầu tư, các ủy ban, các UBND',
    ),
  )('«Sở Nội vụ, %s liên quan» có một nhóm không nêu tên ai', (group) => {
    const { parts } = readAgencies(`Sở Nội vụ, ${group} liên quan`);
    expect(parts.map(({ name, collective }) => [name, collective])).toEqual([
      ['Sở Nội vụ', false],
      [`${group} liên quan`, true],
    ]);
    expect(readAgencies(capital(`${group} liên quan`)).parts[0]?.collective).toBe(true);
  });

  it.each(['chính quyền địa phương', 'ubnd các xã', 'hđnd các cấp'])(
    '«Sở Nội vụ và %s» là hai, dù viết thường',
    (other) => {
      const { parts } = readAgencies(`Sở Nội vụ và ${other}`);
      expect(parts.map(({ name, collective }) => [name, collective])).toEqual([
        ['Sở Nội vụ', false],
        [other, false],
      ]);
    },
  );

  it.each(
    list(
      'Tài chính, Tư pháp, Xây dựng, Y tế, Công Thương, Ngoại vụ, Ngoại giao, Dân tộc và Tôn giáo',
      'Khoa học và Công nghệ, Giáo dục và Đào tạo, Nông nghiệp và Môi trường',
      'Nông nghiệp và Phát triển nông thôn, Tài nguyên và Môi trường, Kế hoạch và Đầu tư, Giao thông vận tải',
      'Lao động - Thương binh và Xã hội, Thông tin và Truyền thông, Văn hóa và Thể thao, Du lịch',
      'Quy hoạch - Kiến trúc',
    ),
  )('«Sở Nội vụ, %s»: chữ Sở nói một lần cho cả hai', (branch) => {
    expect(names(`Sở Nội vụ, ${branch}`)).toEqual(['Sở Nội vụ', `Sở ${branch}`]);
    expect(names(`Các sở: Nội vụ và ${branch}`)).toEqual(['Sở Nội vụ', `Sở ${branch}`]);
    expect(names(`Các Bộ Nội vụ, và ${branch}`)).toEqual(['Bộ Nội vụ', `Bộ ${branch}`]);
    expect(names(`Bộ ${branch}, Nội vụ`)).toEqual([`Bộ ${branch}`, 'Bộ Nội vụ']);
  });

  it('tên ngành có dấu phẩy vẫn là một', () => {
    expect(names('Sở Lao động, Thương binh và Xã hội, Nội vụ')).toEqual([
      'Sở Lao động, Thương binh và Xã hội',
      'Sở Nội vụ',
    ]);
    expect(names('Sở Văn hóa,  Thể thao và Du lịch; Sở Nội vụ')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Nội vụ',
    ]);
  });

  it.each(['Sở', 'Bộ', 'Phòng'])(
    '«%s Lao động - Thương binh và Xã hội» không có xã nào',
    (head) => {
      const name = `${head} Lao động - Thương binh và Xã hội`;
      expect(names(name)).toEqual([name]);
      expect(names(`Công an tỉnh và ${name}`)).toEqual(['Công an tỉnh', name]);
    },
  );

  it('không phải ngành nào thì không nối chữ Sở', () => {
    expect(names('Sở Nội vụ, Tài chính tỉnh')).toEqual(['Sở Nội vụ, Tài chính tỉnh']);
    expect(names('Sở Nội vụ hoặc Tài chính')).toEqual(['Sở Nội vụ hoặc Tài chính']);
    expect(names('Sở Thanh niên, Tài chính')).toEqual(['Sở Thanh niên, Tài chính']);
  });

  it.each([
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh',
    'Văn phòng Hội đồng nhân dân và UBND tỉnh',
    'Văn phòng HĐND và UBND tỉnh',
    'Văn phòng HĐND và Ủy ban nhân dân tỉnh',
    'Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Văn phòng Đoàn Đại biểu Quốc hội và HĐND tỉnh',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Văn phòng Đoàn ĐBQH và Hội đồng nhân dân tỉnh',
  ])('«%s» là một văn phòng', (name) => {
    expect(names(name)).toEqual([name]);
  });

  it('dấu phẩy thì tách cả hai', () => {
    expect(names('HĐND, UBND tỉnh')).toEqual(['HĐND', 'UBND tỉnh']);
    expect(names('Sở Nội vụ và UBND tỉnh')).toEqual(['Sở Nội vụ', 'UBND tỉnh']);
  });
});

describe('cái gì tách hai cơ quan', () => {
  it.each([
    '; ',
    ', ',
    ' và ',
    ', và ',
    ' + ',
    ' cùng ',
    ' cùng với ',
    ' & ',
    ', phối hợp với ',
    ' phối hợp với ',
    '\n- ',
    '\n+ ',
    ' chủ trì, phối hợp với ',
  ])('«%j»', (mark) => {
    expect(names(`Sở Nội vụ${mark}Công an tỉnh`)).toEqual(['Sở Nội vụ', 'Công an tỉnh']);
  });

  it('trong ngoặc thì không tách, ngoặc thừa không làm hỏng phần sau', () => {
    expect(names('Sở Nội vụ (Phòng Cải cách; Thanh tra); Công an tỉnh')).toEqual([
      'Sở Nội vụ (Phòng Cải cách; Thanh tra)',
      'Công an tỉnh',
    ]);
    expect(names('Sở Nội vụ); Công an tỉnh; Sở (Y tế)')).toHaveLength(3);
  });

  it.each(
    list('Đơn vị chủ trì, Cơ quan phối hợp, Đơn vị thực hiện, Cơ quan đầu mối').flatMap((label) => [
      `${label}: `,
      `${label} `,
      `- ${label}: `,
      `+ ${label}: `,
      `* ${label}: `,
    ]),
  )('«%s» chỉ là nhãn', (label) => {
    expect(names(`${label}Sở Nội vụ`)).toEqual(['Sở Nội vụ']);
  });

  it.each([
    'Cơ quan chủ trì thực hiện: ',
    'Cơ quan, đơn vị phối hợp thực hiện: ',
    'Đơn vị, cơ quan chủ trì: ',
  ])('«%s» cũng vậy', (label) => {
    expect(names(`${label}Sở Nội vụ`)).toEqual(['Sở Nội vụ']);
  });

  it.each(['.', ',', ':', '…', ' chủ trì', ' chủ trì.'])('«Sở Nội vụ%s» là Sở Nội vụ', (end) => {
    expect(names(`Sở Nội vụ${end}`)).toEqual(['Sở Nội vụ']);
  });

  it('mỗi phần chỉ đúng chỗ của nó, tên viết liền một dấu cách và dấu chữ đặt sẵn', () => {
    const text = 'Các sở: Nội  vụ, Tài chính'.normalize('NFD');
    const { parts } = readAgencies(text);
    expect(parts.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
    expect(parts.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Nội  vụ',
      'Tài chính',
    ]);
    expect(parts.every(({ collective }) => !collective)).toBe(true);
  });
});
