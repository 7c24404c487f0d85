/**
 * The command line: the same workflow as the pane, on files.
 *
 *   npm run --silent cli -- check so.xlsx
 */
import { answer } from './commands';
import { failureOf } from './failure';

async function main(): Promise<void> {
  const { exit, json, text, remarks = [] } = await answer(process.argv.slice(2));
  if (json !== undefined) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  if (text !== undefined) process.stdout.write(`${text}\n`);
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  process.exitCode = exit;
}

// Whoever reads our output may stop early (`… | head`): that is no fault.
process.stdout.on('error', (error: Error) => {
  if (failureOf(error).code !== 'EPIPE') throw error;
});

void main();
