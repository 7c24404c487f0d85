import { writeXlsx } from '../../src/xlsx';
import { SAMPLE_WORKBOOK } from '../xlsx/sampleWorkbook';
import { convert } from './libreOffice';

test('LibreOffice in sổ ra PDF', async () => {
  const pdf = await convert(writeXlsx(SAMPLE_WORKBOOK), 'pdf');
  expect(new TextDecoder().decode(pdf.slice(0, 4))).toBe('%PDF');
});
