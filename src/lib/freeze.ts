// Makes a graph of plain objects unchangeable. Knows nothing of evidence.

/**
 * Freezes objects, arrays and maps as deep as they go; gives back the same value. Dates are left alone, and what is
 * frozen already is taken to be frozen all the way down.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || value instanceof Date) return value;
  // A frozen Map can still be written to, since its entries are no properties.
  if (value instanceof Map) Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  Object.freeze(value);
  const parts = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  for (const part of parts) deepFreeze(part);
  return value;
}

function refuse(): never {
  throw new TypeError("this map is frozen");
}
