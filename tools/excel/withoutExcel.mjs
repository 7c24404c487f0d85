/** What to do where there is no Excel. */

/**
 * @param {string} platform as `process.platform` says it
 * @returns {string | null} the advice, or null where Excel runs
 * @example withoutExcel('win32') // null
 */
export function withoutExcel(platform) {
  if (platform === 'win32' || platform === 'darwin') return null;
  return [
    'Máy này không có Excel: Excel chỉ chạy trên Windows và Mac.',
    'Hãy chạy `npm start`: trang bàn thử mở trong trình duyệt, dùng được mọi chức năng.',
    '',
    'There is no Excel for this system: it runs on Windows and Mac only.',
    'Run `npm start` instead: the workbench opens in a browser and offers everything.',
  ].join('\n');
}
