// The small parts of the charts: measuring text, ticks, keeping labels apart, colours.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartColours, classLooks, mostClasses, mostParts, partLooks } from "../../../charts/parts/palette.ts";
import { classEdges, domainOfPlaces, domainWithZero, logTicks, ticksOf } from "../../../charts/parts/scale.ts";
import { hatch, rectangle } from "../../../charts/parts/pixels.ts";
import { spread } from "../../../charts/parts/spread.ts";
import { listWords, sentences } from "../../../charts/parts/words.ts";
import { lowerFirst } from "../../../src/lib/sentence.ts";
import { shorten, widthOf, wrap, wrapEvenly } from "../../../charts/text-width.ts";

describe("text", () => {
  test("an accented letter is as wide as its base, bold is wider, an unknown letter is wide", () => {
    expect(widthOf("ŵŷâ", 10)).toBe(widthOf("wya", 10));
    expect(widthOf("Wales", 10, true)).toBeGreaterThan(widthOf("Wales", 10));
    expect(widthOf("漢", 10)).toBe(10);
  });

  test("wrapping loses nothing and never passes the room", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 30, max: 300 }), (text, room) => {
        const lines = wrap(text, room, 13);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(room);
      }),
    );
  });

  test("wrapping evenly takes no more lines, passes no room and leaves no word alone that could have company", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 30, max: 300 }), (text, room) => {
        const lines = wrapEvenly(text, room, 13);
        expect(lines.length).toBeLessThanOrEqual(wrap(text, room, 13).length);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(room);
      }),
    );
    const [first, last] = wrapEvenly(
      "In five police areas, 5% to 9% of recorded crimes led to a charge",
      680,
      20,
      true,
    );
    expect(first).toBe("In five police areas, 5% to 9% of");
    expect(last).toBe("recorded crimes led to a charge");
  });

  test("shortening ends at a word with an ellipsis and keeps to its limit", () => {
    expect(shorten("I would have preferred help", 20)).toBe("I would have…");
    expect(shorten("short", 20)).toBe("short");
  });

  test("sentences are left out whole when they do not fit", () => {
    expect(sentences(["One.", "", "Two is too long.", "Two."], 10)).toBe("One. Two.");
    expect(listWords(["A", "B", "C", "D", "E"])).toBe("A, B, C and 2 more");
    expect(lowerFirst("MARAC cases")).toBe("MARAC cases");
    expect(lowerFirst("Not submitted")).toBe("not submitted");
  });
});

describe("axes", () => {
  test("start at zero or hold it", () => {
    expect(domainWithZero([3, 8])).toEqual([0, 8]);
    expect(domainWithZero([-3, 8])).toEqual([-3, 8]);
    expect(domainWithZero([-3])).toEqual([-3, 0]);
    expect(domainWithZero([])).toEqual([0, 1]);
    expect(domainWithZero([0, 0])).toEqual([0, 1]);
  });

  test("ticks are round and inside", () => {
    expect(ticksOf([0, 11.7], 5)).toEqual([0, 5, 10]);
    expect(ticksOf([-3, 8], 5)).toEqual([0, 5]);
    expect(ticksOf([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(logTicks([0.3, 3.8], 5)).toEqual([0.5, 1, 2]);
    expect(logTicks([0.31, 1.48], 5)).toEqual([0.5, 0.7, 1]);
    expect(logTicks([0.01, 300], 5)).toEqual([0.01, 0.1, 1, 10, 100]);
  });
});

describe("classes of value", () => {
  test("have round edges of equal width, and at most as many as asked for", () => {
    expect(classEdges([16, 76.9], 5)).toEqual([0, 20, 40, 60, 80]);
    expect(classEdges([16.5, 106.1], 5)).toEqual([0, 25, 50, 75, 100, 125]);
    expect(classEdges([1, 11], 5)).toEqual([0, 5, 10, 15]);
    expect(classEdges([4.4, 8.9], 5)).toEqual([4, 5, 6, 7, 8, 9]);
    expect(classEdges([-12.4, 3.2], 5)).toEqual([-15, -10, -5, 0, 5]);
    expect(classEdges([7, 7], 5)).toEqual([7, 7]);
    expect(classEdges([], 5)).toEqual([]);
  });

  test("hold about as many values each where a few high ones would leave the others in one", () => {
    const many = Array.from({ length: 20 }, (_, n) => 300 + n * 150);
    expect(classEdges([...many, 19_000], 5)).toEqual([0, 1000, 2000, 20_000]);
    expect(classEdges([...many.map((value) => value - 1000), 19_000], 5)).toEqual([
      -5000, 0, 5000, 10_000, 15_000, 20_000,
    ]);
    expect(classEdges([...many.map(() => 7), 900], 5)).toEqual([0, 200, 400, 600, 800, 1000]);
  });

  test("hold every value", () => {
    const numbers = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 10, 1000), (values, divisor) => {
        const list = values.map((value) => value / divisor);
        const edges = classEdges(list, mostClasses);
        expect(edges.length).toBeGreaterThanOrEqual(2);
        expect(edges.length).toBeLessThanOrEqual(mostClasses + 1);
        expect(Math.min(...list)).toBeGreaterThanOrEqual(edges[0]!);
        expect(Math.max(...list)).toBeLessThanOrEqual(edges.at(-1)!);
      }),
    );
  });
});

test("places show zero unless all of them lie far from it", () => {
  expect(domainOfPlaces([20, 30], 0)).toEqual([20, 30]);
  expect(domainOfPlaces([5, 30], 0)).toEqual([0, 30]);
  expect(domainOfPlaces([-30, -20], 0)).toEqual([-30, -20]);
  expect(domainOfPlaces([-5, 3], 0)).toEqual([-5, 3]);
  expect(domainOfPlaces([30], 0)).toEqual([0, 30]);
  expect(domainOfPlaces([], 0)).toEqual([0, 1]);
});

test("hatching fills an area from side to side and stays inside it", () => {
  const found = hatch(rectangle(0, 0, 30, 10), 10);
  expect(found).toHaveLength(4);
  for (const { x1, y1, x2, y2 } of found) {
    expect(x1 + y1).toBeCloseTo(x2 + y2);
    expect(Math.abs(x1 - x2)).toBeGreaterThan(4);
    for (const x of [x1, x2]) expect(x >= 0 && x <= 30).toBe(true);
    for (const y of [y1, y2]) expect(y >= 0 && y <= 10).toBe(true);
  }
});

test("labels are kept apart, in order, inside the room where it suffices", () => {
  const heights = fc.array(
    fc.record({ middle: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 40 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(heights, (blocks) => {
      const middles = spread(blocks, [0, 300]);
      const edges = blocks
        .map(({ height }, i) => ({ top: middles[i]! - height / 2, bottom: middles[i]! + height / 2 }))
        .sort((a, b) => a.top - b.top);
      edges.forEach(({ top, bottom }, i) => {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(300);
        if (i > 0) expect(top).toBeGreaterThanOrEqual(edges[i - 1]!.bottom - 1e-6);
      });
    }),
  );
});

describe.each(["light", "dark"] as const)("colours on a %s page", (theme) => {
  const page = chartColours["--chart-surface"][theme];
  const of = (name: string) => chartColours[name as keyof typeof chartColours][theme];

  test.each([1, 2, 3, 4, 5, 6])("chart-%i stands out from the page by 3 to 1", (n) => {
    expect(contrast(of(`--chart-${n}`), page)).toBeGreaterThanOrEqual(3);
  });

  test("words stand out from the page by 4.5 to 1, inside parts too, and outlines by 3 to 1", () => {
    for (const name of ["--chart-text", "--chart-muted"]) expect(contrast(of(name), page)).toBeGreaterThanOrEqual(4.5);
    for (let n = 1; n <= mostParts; n += 1) {
      expect(contrast(of(`--chart-on-part-${n}`), of(`--chart-part-${n}`)), `part ${n}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(of("--chart-muted"), page)).toBeGreaterThanOrEqual(3);
  });

  test("parts that may stand side by side differ in lightness, so that they can be told apart in grey", () => {
    for (let count = 2; count <= mostParts; count += 1) {
      const greys = partLooks(count).map(({ fill }) => luminance(of(/--chart-part-\d/.exec(fill)![0])));
      for (let i = 1; i < greys.length; i += 1) {
        const [a, b] = [greys[i - 1]!, greys[i]!].sort((x, y) => x - y);
        expect((b! + 0.05) / (a! + 0.05), `${count} parts, ${i} and ${i + 1}`).toBeGreaterThanOrEqual(1.2);
      }
    }
  });
});

describe.each(["light", "dark"] as const)("classes of value on a %s page", (theme) => {
  const of = (name: string) => chartColours[name as keyof typeof chartColours][theme];
  const named = (fill: string) => of(/--chart-(on-)?class-\d/.exec(fill)![0]);

  test.each([1, 2, 3, 4, 5])(
    "of %i: letters stand out by 4.5 to 1, and lightness goes one way in clear steps",
    (count) => {
      const looks = classLooks(count).map(({ fill, ink }) => [named(fill), named(ink)] as const);
      expect(looks).toHaveLength(count);
      for (const [fill, ink] of looks) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
      const greys = looks.map(([fill]) => luminance(fill));
      for (const [i, grey] of greys.slice(1).entries()) {
        const [low, high] = theme === "light" ? [grey, greys[i]!] : [greys[i]!, grey];
        expect((high + 0.05) / (low + 0.05), `classes ${i + 1} and ${i + 2}`).toBeGreaterThanOrEqual(1.3);
      }
    },
  );

  test("a mark stands out by 3 to 1 from the two palest, on which the spine sets it", () => {
    for (const band of [1, 2]) {
      expect(contrast(of("--chart-1"), of(`--chart-class-${band}`))).toBeGreaterThanOrEqual(3);
      expect(contrast(of("--chart-text"), of(`--chart-class-${band}`))).toBeGreaterThanOrEqual(3);
    }
  });

  test("an outline stands out from the page by 3 to 1, since the palest class does not", () => {
    expect(contrast(of("--chart-muted"), of("--chart-surface"))).toBeGreaterThanOrEqual(3);
  });
});

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
