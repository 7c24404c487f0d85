/** Numbers as each language writes them; parts of the pane that come later need them too. */
export const vietnameseNumber = (value: number): string => value.toLocaleString('vi-VN');

export const englishNumber = (value: number): string => value.toLocaleString('en-GB');
