// Makes a graph of plain objects unchangeable. Knows nothing of evidence.

/** Freezes objects, arrays and maps as deep as they go, each once; gives back the same value. Dates are left alone. */
export function deepFreeze<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== "object" || value === null || seen.has(value) || value instanceof Date) return value;
  seen.add(value);
  if (value instanceof Map) {
    for (const [key, item] of value) {
      deepFreeze(key, seen);
      deepFreeze(item, seen);
    }
    // A frozen Map can still be written to, since its entries are no properties.
    const refuse = () => {
      throw new TypeError("this map is frozen");
    };
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  } else for (const item of Object.values(value)) deepFreeze(item, seen);
  return Object.freeze(value);
}
