/**
 * `close FILE` and `reopen FILE`: the workbook with a period closed, or opened again; everything else in it
 * stays as it was. The period stands in the ledger with who did it and when.
 */
import { midSentence } from '../../assessment/period';
import { dayOf, parseMoment, type Moment } from '../../plan/moment';
import { formatVietnamese } from '../../plan/civilDate';
import {
  closePeriod,
  fileHost,
  reopenPeriod,
  type ClosingDoubt,
  type Outcome,
} from '../../workflow';
import type { FileHost } from '../../workflow/fileHost';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { now } from '../clock';
import { readBytes, writeBytes } from '../files';

const doubts: ReadonlyMap<string, ClosingDoubt> = new Map([
  ['errors', 'errors'],
  ['period-before', 'periodBefore'],
  ['nothing-entered', 'nothingEntered'],
]);

export async function close(args: Arguments): Promise<Answer> {
  const words = args.options('despite');
  const despite = words.flatMap((word) => doubts.get(word) ?? []);
  if (despite.length < words.length) {
    const known = [...doubts.keys()].join(', ');
    return refusal({ code: 'usage', detail: `Tùy chọn “--despite” chỉ nhận: ${known}.` });
  }
  return onFile('close', args, async (host, { period, by, at }) => {
    const closed = await closePeriod(host, { period, by, at, despite });
    if (!closed.ok) return closed;
    const { mark, figures, tasks, statusDate, period: one } = closed.value;
    const json = { period: one.id, statusDate, at, by, mark, figures, tasks };
    return {
      ok: true,
      value: {
        json,
        remark: `Đã chốt ${midSentence(one.label)} với số liệu đến ${formatVietnamese(statusDate)}; mã bản chốt ${mark}.`,
      },
    };
  });
}

export function reopen(args: Arguments): Promise<Answer> {
  const reason = args.option('reason') ?? '';
  return onFile('reopen', args, async (host, { period, by, at }) => {
    const opened = await reopenPeriod(host, { period, by, at, reason });
    if (!opened.ok) return opened;
    const { id, label } = opened.value.period;
    return {
      ok: true,
      value: { json: { period: id, at, by, reason }, remark: `Đã mở lại ${label}.` },
    };
  });
}

interface Asked {
  readonly period: string;
  readonly by: string;
  readonly at: Moment;
}

interface Said {
  readonly json: unknown;
  readonly remark: string;
}

async function onFile(
  command: string,
  { positionals, option }: Arguments,
  act: (host: FileHost, asked: Asked) => Promise<Outcome<Said>>,
): Promise<Answer> {
  const [file] = positionals;
  const period = option('period');
  const output = option('output');
  if (file === undefined || period === undefined || output === undefined || output === '') {
    return refusal({
      code: 'usage',
      detail: `Lệnh “${command}” cần tệp nguồn, --period KỲ và -o TỆP.xlsx.`,
    });
  }
  const given = option('at');
  const at = given === undefined ? now() : parseMoment(given);
  if (at === null) {
    return refusal({
      code: 'usage',
      detail: `Tùy chọn “--at” cần ngày giờ dạng ${dayOf(now())}T08:30.`,
    });
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(bytes.problem);
  const host = fileHost(bytes.value, file);
  const done = await act(host, { period, by: option('by') ?? '', at });
  if (!done.ok) return refusal(done.problem);
  const written = await writeBytes(output, host.bytes());
  if (!written.ok) return refusal(written.problem);
  return { exit: 0, json: done.value.json, remarks: [done.value.remark] };
}
