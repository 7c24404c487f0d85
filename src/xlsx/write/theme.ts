/** A theme: Excel takes its default colours and fonts from it and expects every workbook to have one. */
import { element, XML_HEAD } from '../xml/element';

const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

function fontXml(name: string, face: string): string {
  const faces = element('a:latin', { typeface: face }) + '<a:ea typeface=""/><a:cs typeface=""/>';
  return element(name, {}, faces);
}

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

function thrice(xml: string): string {
  return xml + xml + xml;
}

export function themeXml(): string {
  const colours = COLOURS.map(([name, value]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: value })),
  );
  const line = element('a:ln', { w: 6350 }, `${SOLID}<a:prstDash val="solid"/>`);
  const formats =
    element('a:fillStyleLst', {}, thrice(SOLID)) +
    element('a:lnStyleLst', {}, thrice(line)) +
    element('a:effectStyleLst', {}, thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')) +
    element('a:bgFillStyleLst', {}, thrice(SOLID));
  const fonts = fontXml('a:majorFont', 'Calibri Light') + fontXml('a:minorFont', 'Calibri');
  return (
    XML_HEAD +
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: 'Office' }, colours.join('')) +
          element('a:fontScheme', { name: 'Office' }, fonts) +
          element('a:fmtScheme', { name: 'Office' }, formats),
      ),
    )
  );
}
