/**
 * `send FILE`: the file for the level above, values only, named by its receipt code; `--tsv` writes the figures
 * for the ministry's software beside it, `--ledger` the workbook with its line in the ledger. The source is only read.
 */
import { extname, resolve } from 'node:path';
import { parseMoment } from '../../plan/moment';
import { figuresText } from '../../report/sending/figureText';
import { fileHost, sendFile } from '../../workflow';
import type { SendProposal } from '../../workflow/sendFile/types';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { now } from '../clock';
import { readBytes, writeBytes } from '../files';

export async function send({ positionals, option }: Arguments): Promise<Answer> {
  const [file] = positionals;
  const period = option('period');
  const output = option('output');
  const tsv = option('tsv');
  if (file === undefined || period === undefined || output === undefined || output === '') {
    const detail = 'Lệnh “send” cần tệp nguồn, --period KỲ và -o TỆP.xlsx.';
    return refusal({ code: 'usage', detail });
  }
  if (extname(output).toLowerCase() !== '.xlsx') {
    const detail = 'Tệp gửi không có macro: “-o” cần một tên tệp có đuôi .xlsx.';
    return refusal({ code: 'usage', detail });
  }
  if (resolve(output) === resolve(file)) {
    const detail = 'Tệp gửi không được ghi đè lên sổ: hãy nêu tên tệp khác sau “-o”.';
    return refusal({ code: 'usage', detail });
  }
  const given = option('at');
  const at = given === undefined ? now() : parseMoment(given);
  if (at === null) {
    const detail = 'Tùy chọn “--at” cần một thời điểm như 2026-03-16T09:05.';
    return refusal({ code: 'usage', detail });
  }
  const ledger = option('ledger');
  const sender = ledger === undefined ? null : { by: option('by') ?? '', at };
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(bytes.problem);
  const host = fileHost(bytes.value, file);
  const sent = await sendFile(host, period, sender);
  if (!sent.ok) return refusal(sent.problem);
  const { proposal } = sent.value;
  const written = await writeBytes(output, sent.value.bytes);
  if (!written.ok) return refusal(written.problem);
  if (tsv !== undefined) {
    const text = new TextEncoder().encode(figuresText(proposal.figures));
    const writtenToo = await writeBytes(tsv, text);
    if (!writtenToo.ok) return refusal(writtenToo.problem);
  }
  if (ledger !== undefined) {
    const writtenToo = await writeBytes(ledger, host.bytes());
    if (!writtenToo.ok) return refusal(writtenToo.problem);
  }
  return {
    exit: proposal.errors > 0 || proposal.stale.length > 0 ? 1 : 0,
    json: sentJson(proposal, sent.value.bytes.length),
    remarks: [
      `Đã tạo tệp gửi ${output}, mã biên nhận ${proposal.code}.`,
      `Tên nên dùng khi gửi: ${proposal.file}`,
      ...(tsv === undefined ? [] : [`Đã ghi số liệu cho phần mềm của Bộ vào ${tsv}.`]),
      ...(sent.value.isRecorded && ledger !== undefined
        ? [`Nhật ký của sổ ${ledger} có dòng «Gửi báo cáo» với mã này.`]
        : []),
      ...warnings(proposal),
    ],
  };
}

/** The contract of `send`: programs rely on these names. */
function sentJson({ period, code, file, errors, report, stale }: SendProposal, bytes: number) {
  return { period: period.id, receipt: code, name: file, bytes, errors, report, stale };
}

function warnings({ errors, report, stale }: SendProposal): readonly string[] {
  return [
    ...(errors === 0 ? [] : [`Còn ${String(errors)} lỗi trong số liệu: “check” liệt kê từng lỗi.`]),
    ...(report === 'current'
      ? []
      : [
          report === 'none'
            ? 'Sổ chưa lập báo cáo của kỳ; báo cáo trong tệp gửi được lập từ số liệu hiện tại.'
            : 'Báo cáo trong sổ đã cũ so với số liệu; báo cáo trong tệp gửi được lập từ số liệu hiện tại.',
        ]),
    ...stale.map(({ said, now, what }) =>
      now === null
        ? `Câu đã sửa ghi “${said}”, số này không còn trong số liệu.`
        : `Câu đã sửa ghi “${said}”, nay là “${now}”${what === '' ? '' : ` (${what})`}.`,
    ),
  ];
}
