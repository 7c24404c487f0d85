/**
 * `report FILE`: the workbook with its summary sheet, everything else in it left as it was; `--docx` writes the
 * report as a Word document beside it.
 */
import { extname } from 'node:path';
import { buildReport, fileHost, wordDocument } from '../../workflow';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { readBytes, writeBytes } from '../files';

export async function report({ positionals, option }: Arguments): Promise<Answer> {
  const [file] = positionals;
  const period = option('period');
  const output = option('output');
  const wordFile = option('docx');
  if (file === undefined || period === undefined || output === undefined || output === '') {
    return refusal({
      code: 'usage',
      detail: 'Lệnh “report” cần tệp nguồn, --period KỲ và -o TỆP.xlsx.',
    });
  }
  if (wordFile !== undefined && extname(wordFile).toLowerCase() !== '.docx') {
    return refusal({ code: 'usage', detail: 'Tùy chọn “--docx” cần một tên tệp có đuôi .docx.' });
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(bytes.problem);
  const host = fileHost(bytes.value, file);
  const built = await buildReport(host, period);
  if (!built.ok) return refusal(built.problem);
  // Both documents are made before either is written: half a report helps nobody.
  const word = wordFile === undefined ? null : await wordDocument(host, period);
  if (word?.ok === false) return refusal(word.problem);
  const written = await writeBytes(output, host.bytes());
  if (!written.ok) return refusal(written.problem);
  if (wordFile !== undefined && word !== null) {
    const writtenToo = await writeBytes(wordFile, word.value.bytes);
    if (!writtenToo.ok) return refusal(writtenToo.problem);
  }
  const { errors, sheet, staleNumbers } = built.value;
  const done = [
    `Đã lập trang “${sheet}” trong ${output}.`,
    ...(wordFile === undefined ? [] : [`Đã soạn văn bản Word ${wordFile}.`]),
    ...otherExtension(file, output),
    ...(staleNumbers === 0
      ? []
      : [
          `Có ${staleNumbers} con số trong câu đã sửa không còn khớp số liệu; ` +
            'xem dấu ▲ bên phải trang và sửa lại câu.',
        ]),
  ];
  return errors > 0
    ? {
        exit: 1,
        remarks: [...done, `Còn ${errors} lỗi số liệu; hãy sửa rồi lập lại trước khi gửi.`],
      }
    : { exit: 0, remarks: done };
}

/** Excel refuses a workbook with macros under the name of one without. */
function otherExtension(file: string, output: string): readonly string[] {
  const isMacro = (name: string): boolean => extname(name).toLowerCase() === '.xlsm';
  return isMacro(file) && !isMacro(output)
    ? ['Sổ nguồn có đuôi .xlsm: hãy đổi đuôi tệp kết quả thành .xlsm thì Excel mới mở được.']
    : [];
}
