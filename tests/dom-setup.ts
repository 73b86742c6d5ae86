// Loads linkedom, before any test does, with weak maps that keep their values on the keys themselves.
//
// linkedom enters every node into a WeakMap. The pages of a site have most of a million nodes, and V8's table of weak keys
// slows to a crawl long before that, whenever the garbage collector has taken some out: parsing 600 more pages took 33
// seconds, and takes 1.2 this way. Vitest runs this file before each file of tests; only the first time in a process matters.

/** What linkedom uses of a WeakMap. */
class MapOnItsKeys {
  readonly #name = Symbol("value of a weak map");

  has(key: object): boolean {
    return Object.hasOwn(key, this.#name);
  }

  get(key: object): unknown {
    return this.has(key) ? (key as Record<symbol, unknown>)[this.#name] : undefined;
  }

  set(key: object, value: unknown): this {
    Object.defineProperty(key, this.#name, { value, configurable: true });
    return this;
  }

  delete(key: object): boolean {
    return this.has(key) && Reflect.deleteProperty(key, this.#name);
  }
}

const { WeakMap } = globalThis;
Object.assign(globalThis, { WeakMap: MapOnItsKeys });
await import("linkedom");
Object.assign(globalThis, { WeakMap });
