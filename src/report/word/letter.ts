/** The letter's head and its end: who writes, which number and day, who signs, who receives it. */
import { midSentence } from '../../assessment/period';
import { fullName, letterheadLines } from '../agencyNames';
import { numberLine, placeAndDateLine, recipientsText, signerTitle } from '../letterLines';
import { subjectLine } from '../fixedLines';
import { receiptLine } from '../sending/receiptLine';
import type { Summary } from '../summaryTypes';
import { headPoints, uprightWidth } from './measures';
import { line } from './setting';
import type { WordBlock, WordPair, WordParagraph } from './types';

const leftWidth = 65;
const rightWidth = uprightWidth - leftWidth;

/** A name too long for one line of the left block. */
const longestLine = 24;

/** Long names break between their parts, never inside «ỦY BAN NHÂN DÂN» or the name of a place. */
function wellBroken(name: string): string {
  if (name.length <= longestLine) return name;
  return name
    .replace(/(ỦY BAN|HỘI ĐỒNG) NHÂN DÂN/gu, (words) => words.replaceAll(' ', '\u00a0'))
    .replace(/(TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}[\p{Lu} ]*$/gu, (words) =>
      words.replaceAll(' ', '\u00a0'),
    );
}

function head(summary: Summary): WordPair {
  const { above, name } = letterheadLines(summary.agency, summary.parentAgency);
  // A people's committee is one name over two lines, both of the same weight.
  const isSplit = summary.parentAgency === null && above !== '';
  const size = headPoints;
  return {
    kind: 'pair',
    widths: [leftWidth, rightWidth],
    left: [
      ...(above === '' ? [] : [line({ text: wellBroken(above), bold: isSplit, size }, 'center')]),
      line({ text: wellBroken(name), bold: true, size }, 'center'),
      { kind: 'rule', length: 24, within: leftWidth },
      line({ text: numberLine(summary), size }, 'center', { before: 6 }),
    ],
    right: [
      line({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size }, 'center'),
      line({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true, size: 14 }, 'center'),
      { kind: 'rule', length: 64, within: rightWidth },
      line({ text: placeAndDateLine(summary), italic: true, size: 14 }, 'center', { before: 6 }),
    ],
  };
}

/** From the letterhead to the rule below the subject. */
export function opening(summary: Summary): readonly WordBlock[] {
  const [subject = '', period = ''] = subjectLine(summary).split('\n');
  return [
    head(summary),
    line({ text: 'BÁO CÁO', bold: true }, 'center', { before: 18, keepNext: true }),
    line({ text: subject, bold: true }, 'center', { keepNext: true }),
    line({ text: period, bold: true }, 'center', { keepNext: true }),
    { kind: 'rule', length: 40, within: uprightWidth },
  ];
}

function signature(summary: Summary): readonly WordParagraph[] {
  const lines = signerTitle(summary).split('\n');
  return [
    ...lines.map((text) => line({ text, bold: true }, 'center')),
    // Room for the signature and the seal.
    ...Array.from({ length: 4 }, () => line({ text: '' }, 'center')),
    line({ text: summary.kept.signerName ?? '…', bold: true }, 'center'),
  ];
}

/**
 * The last sentence, who receives the report and who signs it.
 *
 * @param receipt the code of the figures, where it is known
 */
export function ending(summary: Summary, receipt: string | null): readonly WordBlock[] {
  const { agency, period } = summary;
  const recipients = recipientsText(summary).split('\n');
  return [
    line(
      {
        text: `Trên đây là báo cáo kết quả thực hiện chỉ tiêu, nhiệm vụ theo kế hoạch ${midSentence(period.label)} của ${fullName(agency)}./.`,
      },
      'both',
      { firstLine: true, after: 12, keepNext: true },
    ),
    {
      kind: 'pair',
      widths: [75, uprightWidth - 75],
      left: [
        line({ text: 'Nơi nhận:', bold: true, italic: true, size: 12 }, 'left'),
        ...recipients.map((text) => line({ text, size: 11 }, 'left')),
        ...(receipt === null
          ? []
          : [line({ text: receiptLine(receipt), italic: true, size: 11 }, 'left', { before: 12 })]),
      ],
      right: signature(summary),
    },
  ];
}
