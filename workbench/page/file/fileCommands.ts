/**
 * «Sổ mới», «Mở tệp .xlsx…» and «Lưu tệp .xlsx». Another workbook restarts the add-in, because in
 * Excel each workbook has an add-in of its own.
 */
import type { SpreadsheetEngine } from '../../engine/engine';
import type { WorkbookSnapshot } from '../../engine/snapshot';
import { leftOutSentence } from '../../files/open/leftOut';
import { openXlsx } from '../../files/open/openXlsx';
import { lossesSentence } from '../../files/save/losses';
import { saveXlsx } from '../../files/save/saveXlsx';
import { elementById } from '../element';
import type { Say } from '../statusLine';
import { askToDiscard } from './askToDiscard';
import { emptyWorkbook } from './emptyWorkbook';
import { NEW_WORKBOOK, fileNameOf, workbookNameOf } from './fileName';
import { openProblem } from './openProblem';

export interface FileCommands {
  readonly create: () => Promise<void>;
  /** Replaces the workbook by the file's; says why when it cannot. */
  readonly open: (fileName: string, bytes: Uint8Array) => Promise<void>;
  /** The workbook as an .xlsx file, and what the file does not hold. */
  readonly bytes: () => { readonly bytes: Uint8Array; readonly note: string };
}

interface Surroundings {
  readonly engine: SpreadsheetEngine;
  readonly say: Say;
  /** Ends the add-in and waits for what it was doing. */
  readonly stopAddin: () => Promise<void>;
  readonly startAddin: () => void;
}

/** Wires the three buttons of the bar. */
export function createFileCommands({
  engine,
  say,
  stopAddin,
  startAddin,
}: Surroundings): FileCommands {
  const title = elementById('file-name', HTMLHeadingElement);
  const input = elementById('file-input', HTMLInputElement);
  let workbookName = NEW_WORKBOOK;
  let isChanged = false;
  engine.listen(({ kind }) => {
    if (kind !== 'selectionChanged' && kind !== 'sheetActivated') isChanged = true;
  });

  const replaceWorkbook = async (name: string, snapshot: WorkbookSnapshot): Promise<void> => {
    // An add-in that still ran would read half of each workbook.
    await stopAddin();
    engine.restore(snapshot);
    await engine.recalculateAll();
    workbookName = name;
    title.textContent = fileNameOf(name);
    document.title = `${fileNameOf(name)} – bản thử Sổ Kế hoạch`;
    isChanged = false;
    startAddin();
  };

  const create = async (): Promise<void> => {
    await replaceWorkbook(NEW_WORKBOOK, emptyWorkbook(NEW_WORKBOOK));
    say('Đã mở sổ mới.');
  };

  const open = async (fileName: string, bytes: Uint8Array): Promise<void> => {
    const name = workbookNameOf(fileName);
    const opened = openXlsx(bytes, name);
    if (!opened.ok) {
      say(openProblem(fileName, opened.error), 'problem');
      return;
    }
    const { snapshot, leftOut } = opened.value;
    await replaceWorkbook(name, snapshot);
    say(`Đã mở “${fileName}”. ${leftOutSentence(leftOut)}`.trim());
  };

  const bytes: FileCommands['bytes'] = () => {
    const { bytes: file, losses } = saveXlsx(engine.snapshot(), workbookName);
    return { bytes: file, note: lossesSentence(losses) };
  };

  const save = (): void => {
    const file = bytes();
    download(fileNameOf(workbookName), file.bytes);
    isChanged = false;
    say(`Đã lưu “${fileNameOf(workbookName)}” vào thư mục tải về. ${file.note}`.trim());
  };

  const mayLeave = async (): Promise<boolean> => !isChanged || (await askToDiscard());

  elementById('file-new', HTMLButtonElement).addEventListener('click', async () => {
    if (await mayLeave()) await create();
  });
  elementById('file-open', HTMLButtonElement).addEventListener('click', async () => {
    if (await mayLeave()) input.click();
  });
  elementById('file-save', HTMLButtonElement).addEventListener('click', save);
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = '';
    if (file !== undefined) await open(file.name, new Uint8Array(await file.arrayBuffer()));
  });
  return { create, open, bytes };
}

function download(fileName: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes once it handled the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
