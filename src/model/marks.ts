/** Which mentions of a page are underlined; hovering answers in every case. */
export type Marks = 'first' | 'every' | 'none';
