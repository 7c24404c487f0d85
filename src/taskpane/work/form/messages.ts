/** The words of form II.06 in the pane. */
import { useSpeech } from '../../messages/language';

const vi = {
  about:
    'Có số liệu theo biểu II.06 (13 cột)? Nhập vào biểu thì tỷ lệ đúng hạn, trực tuyến, quá hạn tự tính.',
  add: 'Thêm biểu II.06',
  stands:
    'Chỉ tiêu lấy số từ biểu được chọn ở góc trên bên phải của biểu. Chọn xong, hoặc cần thêm dòng, thì cập nhật.',
  update: 'Cập nhật biểu II.06',
};

type FormMessages = typeof vi;

const en: FormMessages = {
  about:
    'Do you have figures by form II.06 (13 columns)? Enter them there, and its three rates are worked out.',
  add: 'Add form II.06',
  stands:
    'The indicators that take figures from the form are chosen at its top right. Then, or when you need more rows, update it.',
  update: 'Update form II.06',
};

export function useFormMessages(): FormMessages {
  return useSpeech().language === 'vi' ? vi : en;
}
