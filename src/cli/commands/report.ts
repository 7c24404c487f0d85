/** `report FILE`: the workbook with its summary sheet, everything else in it left as it was. */
import { extname } from 'node:path';
import { buildReport, fileHost } from '../../workflow';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { readBytes, writeBytes } from '../files';

export async function report({ positionals, option }: Arguments): Promise<Answer> {
  const [file] = positionals;
  const period = option('period');
  const output = option('output');
  if (file === undefined || period === undefined || output === undefined || output === '') {
    return refusal({
      code: 'usage',
      detail: 'Lệnh “report” cần tệp nguồn, --period KỲ và -o TỆP.xlsx.',
    });
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(bytes.problem);
  const host = fileHost(bytes.value, file);
  const built = await buildReport(host, period);
  if (!built.ok) return refusal(built.problem);
  const written = await writeBytes(output, host.bytes());
  if (!written.ok) return refusal(written.problem);
  const { errors, sheet } = built.value;
  const done = [`Đã lập trang “${sheet}” trong ${output}.`, ...otherExtension(file, output)];
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
