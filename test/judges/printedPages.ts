/**
 * The pages that LibreOffice prints, as words with their places, read by poppler. Needs `soffice`, `pdftotext`
 * and `pdftoppm` on the PATH. Column widths count digits of Calibri, which this office may not have: letters as narrow take its
 * place, for the pages are to be judged as Excel prints them.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convert } from './libreOffice';

const run = promisify(execFile);

interface PrintedWord {
  readonly text: string;
  /** Points from the left and the top of the paper. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
  /** Points from the top of the paper to the lowest mark on it, a line of a table too. */
  readonly inkBottom: number;
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family"><string>Calibri</string></test>
<edit name="family" mode="assign" binding="same"><string>Carlito</string><string>Liberation Sans Narrow</string></edit>
</match></fontconfig>`;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function pagesIn(html: string): readonly Omit<PrintedPage, 'inkBottom'>[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/u.exec(page);
      const words = page.matchAll(
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/gu,
      );
      return {
        width: Number(size?.[1]),
        height: Number(size?.[2]),
        words: [...words].map(([, left, top, right, bottom, shown = '']) => ({
          text: shown.replace(/&\w+;/gu, (entity) => entities[entity] ?? entity),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      };
    });
}

/** An inch of the pictures in which marks are looked for. */
const dots = 36;

/** Of a picture in grey (PGM, `P5 width height 255` and a byte a dot). */
function lowestMark(picture: Buffer): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(picture.toString('latin1', 0, 40));
  const width = Number(head?.[1]);
  const dotsFrom = head?.[0].length ?? 0;
  let dark = picture.length - 1;
  while (dark >= dotsFrom && (picture[dark] ?? 255) >= 160) dark -= 1;
  return (Math.ceil((dark + 1 - dotsFrom) / width) * 72) / dots;
}

/** Every page of the workbook, in the order of its sheets. */
export async function printedPages(xlsx: Uint8Array): Promise<readonly PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  const before = process.env['FONTCONFIG_FILE'];
  try {
    const config = join(folder, 'fonts.conf');
    await writeFile(config, fonts);
    process.env['FONTCONFIG_FILE'] = config;
    const pdf = join(folder, 'pages.pdf');
    await writeFile(pdf, await convert(xlsx, 'pdf'));
    const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 2 ** 27 });
    await run('pdftoppm', ['-gray', '-r', String(dots), pdf, join(folder, 'page')]);
    const pictures = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
    const bottoms = await Promise.all(
      pictures.map(async (name) => lowestMark(await readFile(join(folder, name)))),
    );
    return pagesIn(stdout).map((page, index) => ({ ...page, inkBottom: bottoms[index] ?? 0 }));
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
    await rm(folder, { recursive: true, force: true });
  }
}

export function textOf({ words }: PrintedPage): string {
  return words.map(({ text }) => text).join(' ');
}

/** The pages of one report: from the one that names the State and the period to its «Đối chiếu». */
export function reportPages(
  pages: readonly PrintedPage[],
  periodLabel: string,
): readonly PrintedPage[] {
  const texts = pages.map((page) => textOf(page));
  const first = texts.findIndex(
    (text) => text.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') && text.includes(periodLabel),
  );
  const length = texts.slice(first + 1).findIndex((text) => text.includes('CỘNG HÒA XÃ HỘI'));
  const own = texts.slice(first, length < 0 ? texts.length : first + 1 + length);
  const last = own.map((text) => text.includes('Nội dung đối chiếu')).lastIndexOf(true);
  if (first < 0 || last < 0) throw new Error(`No report of ${periodLabel} was printed.`);
  return pages.slice(first, first + last + 1);
}
