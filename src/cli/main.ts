/**
 * The command line: the same workflow as the pane, on files.
 *
 *   npm run --silent cli -- check so.xlsx
 */
import type { Outcome } from '../workflow';
import { readArguments, type Arguments, type OptionTable } from './arguments';
import { refusal, type Answer } from './answer';
import { check } from './commands/check';
import { phrases } from './commands/phrases';
import { plan, plans } from './commands/plans';
import { report } from './commands/report';
import { template } from './commands/template';

interface Command {
  readonly usage: string;
  readonly does: string;
  readonly options: OptionTable;
  readonly run: (args: Arguments) => Answer | Promise<Answer>;
}

const commands: Readonly<Record<string, Command>> = {
  plans: { usage: 'plans', does: 'liệt kê thư viện kế hoạch', options: {}, run: plans },
  plan: { usage: 'plan MÃ', does: 'in trọn một kế hoạch', options: {}, run: plan },
  template: {
    usage: 'template MÃ|TỆP.json --year 2026 [--unit ĐƠN-VỊ] [--period 2026-Q1]… -o TỆP.xlsx',
    does: 'tạo sổ như bổ trợ sẽ nạp',
    options: { year: {}, unit: {}, period: {}, output: { short: 'o' } },
    run: template,
  },
  check: {
    usage: 'check TỆP.xlsx [--status-date 2026-03-14]',
    does: 'kiểm tra số liệu và thời hạn',
    options: { 'status-date': {} },
    run: check,
  },
  phrases: {
    usage: 'phrases deadline|target < CÁC-DÒNG.jsonl',
    does: 'đọc thời hạn hoặc chỉ tiêu, mỗi dòng JSON một câu',
    options: {},
    run: phrases,
  },
  report: {
    usage: 'report TỆP.xlsx --period 2026-Q1 -o TỆP-MỚI.xlsx',
    does: 'lập trang tổng hợp của kỳ',
    options: { period: {}, output: { short: 'o' } },
    run: report,
  },
};

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return ['Sổ Kế hoạch — dòng lệnh', '', ...lines].join('\n');
}

async function answer(words: readonly string[]): Promise<Answer> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    return { exit: name === undefined ? 2 : 0, text: help() };
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    return refusal({ code: 'usage', detail: `Không có lệnh “${name}”.` });
  }
  const args: Outcome<Arguments> = readArguments(rest, command.options);
  return args.ok ? command.run(args.value) : refusal(args.problem);
}

async function main(): Promise<void> {
  const { exit, json, text, remarks = [] } = await answer(process.argv.slice(2));
  if (json !== undefined) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  if (text !== undefined) process.stdout.write(`${text}\n`);
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  process.exitCode = exit;
}

void main();
