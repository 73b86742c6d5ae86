// What every interval is. Knows no formula.

/** An estimate with its limits, in the same unit. `method` names the formula; `confidence` is 0.95 for 95 %. */
export type Interval = { lower: number; estimate: number; upper: number; method: string; confidence: number };

/** The limits alone. */
export type Limits = { lower: number; upper: number };
