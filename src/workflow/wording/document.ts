/** Wording of problems with plan documents. */
import type { SourceProblem } from '../../document/source/problem';
import type { Wordings } from './wordings';

type Reason = SourceProblem['code'];
type Sentences = Readonly<Record<Reason, { readonly vi: string; readonly en: string }>>;

/** What the file is; the sentence begins with its name. */
const reasons: Sentences = {
  empty: { vi: 'trống, không có chữ nào', en: 'is empty' },
  noWords: {
    vi: 'không có chữ nào đọc được, có thể là bản quét (ảnh chụp trang giấy)',
    en: 'holds no words, perhaps it is a scan (pictures of pages)',
  },
  pdf: { vi: 'là tệp PDF', en: 'is a PDF file' },
  legacyDoc: { vi: 'là tệp Word đời cũ (.doc)', en: 'is an old Word file (.doc)' },
  passwordProtected: { vi: 'được đặt mật khẩu mở tệp', en: 'needs a password to open' },
  openDocument: {
    vi: 'là tệp OpenDocument (.odt) của LibreOffice hoặc OpenOffice',
    en: 'is an OpenDocument file (.odt) of LibreOffice or OpenOffice',
  },
  richText: { vi: 'là tệp RTF', en: 'is an RTF file' },
  webPage: { vi: 'là một trang web', en: 'is a web page' },
  workbook: { vi: 'là bảng tính, không phải văn bản', en: 'is a spreadsheet, not a document' },
  picture: { vi: 'là tệp ảnh, không có chữ để đọc', en: 'is a picture, with no words to read' },
  notADocument: {
    vi: 'không phải là văn bản Word (.docx) hay tệp chữ (.txt)',
    en: 'is neither a Word document (.docx) nor a text file (.txt)',
  },
  damaged: { vi: 'bị hỏng hoặc tải về chưa trọn', en: 'is damaged or incomplete' },
  hostile: {
    vi: 'chứa nội dung không an toàn (khai báo DTD hoặc lồng nhau quá sâu)',
    en: 'holds unsafe content (a DTD, or elements nested too deep)',
  },
  tooLarge: {
    vi: 'lớn hơn mức đọc được (10 triệu ký tự, 100.000 dòng hoặc đoạn)',
    en: 'is larger than can be read (10 million letters, 100,000 lines or paragraphs)',
  },
  unknownLetters: {
    vi: 'dùng bảng mã chữ không nhận ra được (có thể là phông TCVN3 hoặc VNI)',
    en: 'is written in letters of an unknown encoding (perhaps TCVN3 or VNI)',
  },
};

const copyWords = {
  vi: 'Hãy mở tệp, chép phần chữ rồi dán vào ô “Dán văn bản”.',
  en: 'Open the file, copy its words and paste them into the box for text.',
};
const saveAsDocx = {
  vi: 'Hãy mở tệp bằng Word, chọn Lưu thành .docx rồi mở lại.',
  en: 'Open it in Word, save it as .docx and choose that file.',
};
const right = {
  vi: 'Hãy chọn tệp .docx hoặc .txt của kế hoạch.',
  en: 'Choose the .docx or .txt file of the plan.',
};
const scan = {
  vi: 'Hãy xin bản Word của kế hoạch từ nơi ban hành, hoặc nhận dạng chữ (OCR) rồi dán vào.',
  en: 'Ask the issuer for the Word document, or recognise the text (OCR) and paste it.',
};

const remedies: Sentences = {
  empty: right,
  noWords: scan,
  pdf: {
    vi: 'Hãy mở tệp bằng Word, chọn Lưu thành .docx rồi mở lại; hoặc chép phần chữ rồi dán vào.',
    en: 'Open it in Word, save it as .docx and choose that file; or copy its words and paste them.',
  },
  legacyDoc: saveAsDocx,
  passwordProtected: {
    vi: 'Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi mở lại.',
    en: 'Open it in Word, remove the password, save it and choose it again.',
  },
  openDocument: saveAsDocx,
  richText: saveAsDocx,
  webPage: copyWords,
  workbook: right,
  picture: scan,
  notADocument: right,
  damaged: {
    vi: 'Hãy xin lại tệp từ nơi gửi, hoặc mở bằng Word để sửa rồi lưu lại.',
    en: 'Ask the sender for the file again, or let Word repair it and save it.',
  },
  hostile: {
    vi: 'Không mở tệp này; hãy hỏi lại nơi gửi.',
    en: 'Do not open this file; ask the sender.',
  },
  tooLarge: {
    vi: 'Hãy chép riêng phần kế hoạch sang một tệp mới rồi mở tệp đó.',
    en: 'Copy the plan alone into a new file and choose that one.',
  },
  unknownLetters: {
    vi: 'Hãy chuyển sang bảng mã Unicode: mở bằng Notepad, chọn Lưu thành với mã hóa UTF-8.',
    en: 'Convert it to Unicode: open it in Notepad and save it with the encoding UTF-8.',
  },
};

const named = {
  vi: (file: string) => (file === '' ? 'Văn bản đã dán' : `Tệp “${file}”`),
  en: (file: string) => (file === '' ? 'The pasted text' : `The file “${file}”`),
};

export const documentWording: Wordings<'badDocument' | 'noPlanInDocument' | 'readingStopped'> = {
  badDocument: {
    vi: ({ file, reason, detail }) => [
      'Không đọc được tài liệu',
      `${named.vi(file)} ${reasons[reason].vi}${detail ? ` (${detail})` : ''}.`,
      remedies[reason].vi,
    ],
    en: ({ file, reason, detail }) => [
      'The document cannot be read',
      `${named.en(file)} ${reasons[reason].en}${detail ? ` (${detail})` : ''}.`,
      remedies[reason].en,
    ],
  },
  noPlanInDocument: {
    vi: ({ file }) => [
      'Không thấy kế hoạch trong tài liệu',
      `${named.vi(file)} không có chỉ tiêu hay nhiệm vụ nào mà bộ đọc nhận ra.`,
      'Hãy kiểm tra đây có phải là kế hoạch (kèm phụ lục giao nhiệm vụ) hay không, rồi chọn lại.',
    ],
    en: ({ file }) => [
      'No plan in the document',
      `${named.en(file)} holds no indicator and no task that the reader knows as such.`,
      'Check that it is a plan (with its annex of tasks), and choose again.',
    ],
  },
  readingStopped: {
    vi: () => [
      'Đã dừng đọc tài liệu',
      'Việc đọc tài liệu đã dừng theo yêu cầu; chưa có gì bị thay đổi.',
      'Hãy chọn lại tài liệu khi cần.',
    ],
    en: () => [
      'Reading stopped',
      'The reading was stopped as asked; nothing was changed.',
      'Choose a document again when you need it.',
    ],
  },
};
