/** Sizes of the printed page after Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres and points. */

export const page = { width: 210, height: 297 } as const;
export const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Between the margins, upright and on its side. */
export const uprightWidth = page.width - margins.left - margins.right;
export const sidewaysWidth = page.height - margins.left - margins.right;

export const bodyPoints = 14;
export const headPoints = 13;
export const tablePoints = 11;
export const firstLineMillimetres = 10;

export const wordFont = 'Times New Roman';
