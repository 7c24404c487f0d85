/**
 * The charts of a report as an officer sees them on the page: over their cells, with words and numbers, new
 * with the report and with the cells, and there again when the saved file is opened.
 */
import { join } from 'node:path';
import type { Officer } from './officer';
import { visit } from './visit';
import type { Visit } from './visit';

const figures = 'Số liệu Q1-2026';
const charts = 'Biểu đồ Q1-2026';

let desk: Visit;
let officer: Officer;
let folder: string;

beforeAll(async () => {
  desk = await visit();
  ({ officer, folder } = desk);
});

afterAll(() => desk.close());

function enter(id: string, header: string, text: string): Promise<void> {
  return officer.enter(figures, id, header, text);
}

/** The words of a chart, one text element each. */
async function wordsOf(title: RegExp): Promise<readonly string[]> {
  const chart = officer.page.getByRole('img', { name: title });
  await chart.waitFor();
  return chart.locator('text').allTextContents();
}

/** Whether nothing lies over the chart; clicks go through it, so it is made to catch one for the question. */
function isOnTop(title: RegExp): Promise<boolean> {
  return officer.page.getByRole('img', { name: title }).evaluate((chart) => {
    const layer = chart.closest<HTMLElement>('.charts');
    if (layer === null) return false;
    layer.style.pointerEvents = 'auto';
    const { x, y } = chart.getBoundingClientRect();
    const top = document.elementFromPoint(x + 5, y + 5);
    layer.style.pointerEvents = '';
    return top !== null && chart.contains(top);
  });
}

async function shows(title: RegExp, word: string): Promise<void> {
  await officer.until(`“${word}” in a chart`, async () => (await wordsOf(title)).includes(word));
}

describe('Biểu đồ của báo cáo trên trang', () => {
  it('lập báo cáo xong thì trang biểu đồ có hình, có chữ của từng thanh và con số', async () => {
    await officer.openPage();
    await officer.loadPlan('2026-Q1');
    await enter('ho-so-truc-tuyen', 'Tử số', '763');
    await enter('ho-so-truc-tuyen', 'Mẫu số', '1000');
    await enter('hai-long-giai-quyet-thu-tuc', 'Tử số', '96');
    await enter('hai-long-giai-quyet-thu-tuc', 'Mẫu số', '100');
    await officer.press('Lập báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    expect(await officer.sheets()).toContain(charts);
    await officer.show(charts);
    const words = await wordsOf(/Kết quả và mục tiêu/);
    for (const word of ['76,3%', '80,0%', '96,0%', 'Kết quả', 'Mục tiêu']) {
      expect(words).toContain(word);
    }
    expect(await isOnTop(/Kết quả và mục tiêu/)).toBe(true);
    await officer.picture('bieu-do');
  });

  it('đổi số liệu rồi lập lại: hình đổi theo', async () => {
    await enter('ho-so-truc-tuyen', 'Tử số', '850');
    await officer.pane.getByText(/Báo cáo đã cũ/).waitFor();
    await officer.press('Lập lại báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    await officer.show(charts);
    await shows(/Kết quả và mục tiêu/, '85%');
  });

  it('cuộn trang thì hình đi theo ô', async () => {
    const chart = officer.page.getByRole('img', { name: /Kết quả và mục tiêu/ });
    const before = await chart.boundingBox();
    await officer.page.mouse.move(400, 500);
    await officer.page.mouse.wheel(0, 120);
    await officer.until('the chart to follow', async () => {
      const after = await chart.boundingBox();
      return before !== null && after !== null && after.y < before.y - 50;
    });
    await officer.page.mouse.wheel(0, 500);
    await wordsOf(/nhiệm vụ/);
    await officer.picture('bieu-do-nhiem-vu');
  });

  it('sang trang khác thì không còn hình; tệp đã lưu mở lại vẫn có', async () => {
    const any = officer.page.getByRole('img', { name: /Kết quả và mục tiêu/ });
    await officer.show(figures);
    await any.waitFor({ state: 'hidden' });
    const file = join(folder, 'so.xlsx');
    await officer.saveAs(file);
    await officer.page.getByRole('button', { name: 'Sổ mới' }).click();
    await officer.until('an empty workbook', async () => (await officer.sheets()).length === 1);
    await officer.page.locator('#file-input').setInputFiles(file);
    await officer.until('the file', async () => (await officer.sheets()).includes(charts));
    await officer.show(charts);
    await shows(/Kết quả và mục tiêu/, '85%');
  });

  it('không gửi gì ra ngoài và trình duyệt không kêu ca điều gì', () => {
    expect(officer.outside).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
