/** The manifest for another address than a developer's own machine. */

const DEVELOPERS_OWN = 'https://localhost:3000';

/**
 * @param {string} manifest the text of manifest.xml
 * @param {string | undefined} base the address of the folder that holds taskpane.html
 * @returns {{ manifest: string, base: string, problem?: undefined } | { problem: string }}
 * @example manifestFor(text, 'https://may-chu.gov.vn/so/').base // 'https://may-chu.gov.vn/so'
 */
export function manifestFor(manifest, base) {
  const url = URL.canParse(base ?? '') ? new URL(base ?? '') : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    return {
      problem:
        'Cần địa chỉ https của thư mục chứa taskpane.html, ví dụ: ' +
        'node tools/manifest.mjs --base https://may-chu.vi-du.gov.vn/so-ke-hoach\n' +
        'An https address of the folder that holds taskpane.html is needed.',
    };
  }
  const address = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return { manifest: manifest.replaceAll(DEVELOPERS_OWN, address), base: address };
}
