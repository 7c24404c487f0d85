/** Which commands there are, and which of them answers the words of a command line. */
import type { Outcome } from '../workflow';
import { readArguments, type ArgumentRules, type Arguments } from './arguments';
import { refusal, type Answer } from './answer';
import { check } from './commands/check';
import { close, reopen } from './commands/closing';
import { importDocument } from './commands/import';
import { phrases } from './commands/phrases';
import { plan, plans } from './commands/plans';
import { report } from './commands/report';
import { send } from './commands/send';
import { template } from './commands/template';

interface Command extends ArgumentRules {
  readonly usage: string;
  readonly does: string;
  readonly run: (args: Arguments) => Answer | Promise<Answer>;
}

const commands: Readonly<Record<string, Command>> = {
  plans: {
    usage: 'plans',
    does: 'liệt kê thư viện kế hoạch',
    positionals: 0,
    options: {},
    run: plans,
  },
  plan: { usage: 'plan MÃ', does: 'in trọn một kế hoạch', positionals: 1, options: {}, run: plan },
  import: {
    usage: 'import TỆP.docx|TỆP.txt',
    does: 'đọc một văn bản kế hoạch thành kế hoạch, kèm những chỗ cần xem lại',
    positionals: 1,
    options: {},
    run: importDocument,
  },
  template: {
    usage:
      'template MÃ|TỆP.json --year 2026 [--unit ĐƠN-VỊ] [--period 2026-Q1]… [--form-0206] -o TỆP.xlsx',
    does: 'tạo sổ như bổ trợ sẽ nạp',
    positionals: 1,
    options: {
      year: {},
      unit: {},
      period: {},
      'form-0206': { isFlag: true },
      output: { short: 'o' },
    },
    run: template,
  },
  check: {
    usage: 'check TỆP.xlsx [--status-date 2026-03-14]',
    does: 'kiểm tra số liệu và thời hạn',
    positionals: 1,
    options: { 'status-date': {} },
    run: check,
  },
  phrases: {
    usage: 'phrases deadline|target < CÁC-DÒNG.jsonl',
    does: 'đọc thời hạn hoặc chỉ tiêu, mỗi dòng JSON một câu',
    positionals: 1,
    options: {},
    run: phrases,
  },
  report: {
    usage: 'report TỆP.xlsx --period 2026-Q1 -o TỆP-MỚI.xlsx [--docx TỆP.docx]',
    does: 'lập trang tổng hợp của kỳ, kèm văn bản Word khi cần',
    positionals: 1,
    options: { period: {}, output: { short: 'o' }, docx: {} },
    run: report,
  },
  close: {
    usage:
      'close TỆP.xlsx --period 2026-Q1 --by "HỌ TÊN" -o TỆP-MỚI.xlsx [--at 2026-03-16T09:05] [--despite errors|period-before|nothing-entered]…',
    does: 'chốt kỳ: giữ số liệu và báo cáo của kỳ như lúc này',
    positionals: 1,
    options: { period: {}, by: {}, at: {}, despite: {}, output: { short: 'o' } },
    run: close,
  },
  reopen: {
    usage:
      'reopen TỆP.xlsx --period 2026-Q1 --by "HỌ TÊN" --reason "LÝ DO" -o TỆP-MỚI.xlsx [--at 2026-03-17T14:30]',
    does: 'mở lại một kỳ đã chốt, ghi lý do vào nhật ký',
    positionals: 1,
    options: { period: {}, by: {}, at: {}, reason: {}, output: { short: 'o' } },
    run: reopen,
  },
  send: {
    usage:
      'send TỆP.xlsx --period 2026-Q1 -o TỆP-GỬI.xlsx [--tsv TỆP.tsv] [--ledger SỔ-MỚI.xlsx --by "HỌ TÊN" [--at 2026-03-16T09:05]]',
    does: 'tạo tệp gửi cấp trên có mã biên nhận, kèm số liệu cho phần mềm của Bộ và dòng nhật ký khi cần',
    positionals: 1,
    options: { period: {}, output: { short: 'o' }, tsv: {}, ledger: {}, by: {}, at: {} },
    run: send,
  },
};

function help(asked: readonly Command[]): string {
  const lines = asked.map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return ['Sổ Kế hoạch — dòng lệnh', '', ...lines].join('\n');
}

const helpWords: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/**
 * @example (await answer(['plans'])).exit // 0
 * @example (await answer(['nhap'])).remarks // ['Không có lệnh “nhap”. …']
 */
export async function answer(words: readonly string[]): Promise<Answer> {
  const [name, ...rest] = words;
  if (name === undefined) return refusal({ code: 'usage', detail: 'Chưa nêu lệnh nào.' });
  if (helpWords.has(name)) return { exit: 0, text: help(Object.values(commands)) };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    return refusal({ code: 'usage', detail: `Không có lệnh “${name}”.` });
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    return { exit: 0, text: help([command]) };
  }
  const args: Outcome<Arguments> = readArguments(rest, command);
  return args.ok ? command.run(args.value) : refusal(args.problem);
}
