/** How well a word fits a name: it is all of it, begins it, or stands in it. The best comes first. */
export const Fit = { whole: 0, first: 1, within: 2, count: 4 } as const;
export type Fit = 0 | 1 | 2;
