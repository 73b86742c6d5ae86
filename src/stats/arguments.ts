// What the statistical functions refuse, said so that the caller sees which argument is wrong and why. Knows no formula.

/** @throws RangeError unless 0 < confidence < 1 */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence must be above 0 and below 1 (0.95 for 95 %), not ${confidence}`);
  }
}

/** @throws RangeError unless the count is a whole number from 0 */
export function checkCount(name: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`${name} must be a whole number from 0, not ${count}`);
  }
}

/** @throws RangeError unless the size of a group is a whole number above 0 */
export function checkSize(name: string, size: number): void {
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`${name} must be a whole number above 0, not ${size}`);
  }
}

/** @throws RangeError unless `x` out of `n` is a share: whole numbers, n above 0 and x from 0 to n */
export function checkShare(xName: string, x: number, nName: string, n: number): void {
  checkCount(xName, x);
  checkSize(nName, n);
  if (x > n) throw new RangeError(`${xName} must be at most ${nName} (${n}), not ${x}`);
}

/** @throws RangeError unless the value is a number above 0, and not infinite */
export function checkAboveZero(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} must be a number above 0, not ${value}`);
}

/** @throws RangeError unless the value is a number, and not infinite */
export function checkNumber(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a number, not ${value}`);
}
