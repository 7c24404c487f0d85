/** The words of Office.js for those of a blueprint. */
export const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
export const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
export const weights = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const;
