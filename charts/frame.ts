// The two sizes in which every chart is drawn. Knows nothing of what is drawn.

/** Lengths are in pixels of the drawing; `text` and `small` are the only two letter sizes, neither below 12. */
export type Frame = { id: "wide" | "narrow"; width: number; text: number; small: number };

export const wide: Frame = { id: "wide", width: 680, text: 14, small: 13 };
export const narrow: Frame = { id: "narrow", width: 300, text: 13, small: 12 };

export const frames: readonly Frame[] = [wide, narrow];
