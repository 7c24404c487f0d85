/** Takes our own answers out of a workbook before a judge is asked for its own. */
import type { Content, WorkbookBlueprint } from '../../src/workbook/blueprint';

/** The workbook without our own answers, so that LibreOffice cannot repeat them. */
export function withoutAnswers(workbook: WorkbookBlueprint): WorkbookBlueprint {
  const blank = (content: Content): Content =>
    content.kind === 'formula' ? { ...content, cached: 'chưa tính' } : content;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) => row.map(blank)),
      })),
    })),
  };
}
