// Colours and shapes of all charts, by the names of CSS variables that the site's stylesheet sets. Knows no data.

/** Every variable with its value on a light and on a dark page; the light one is the fallback in the drawings. */
export const chartColours = {
  "--chart-1": { light: "#12436d", dark: "#6fb3e8" },
  "--chart-2": { light: "#28a197", dark: "#3fc1b6" },
  "--chart-3": { light: "#801650", dark: "#e58abf" },
  "--chart-4": { light: "#f46a25", dark: "#f79256" },
  "--chart-5": { light: "#3d3d3d", dark: "#c9ced6" },
  "--chart-6": { light: "#a285d1", dark: "#b9a0e6" },
  "--chart-part-1": { light: "#12436d", dark: "#8cc4f2" },
  "--chart-part-2": { light: "#3f78a8", dark: "#4f8fc4" },
  "--chart-part-3": { light: "#a0c0db", dark: "#3a6996" },
  "--chart-part-4": { light: "#e6e8eb", dark: "#4e555e" },
  "--chart-part-5": { light: "#f4caa6", dark: "#996a45" },
  "--chart-part-6": { light: "#e08a4e", dark: "#de9a5e" },
  "--chart-part-7": { light: "#b04a0c", dark: "#ffd9bf" },
  "--chart-on-part-1": { light: "#ffffff", dark: "#11161d" },
  "--chart-on-part-2": { light: "#ffffff", dark: "#11161d" },
  "--chart-on-part-3": { light: "#1d2733", dark: "#ffffff" },
  "--chart-on-part-4": { light: "#1d2733", dark: "#ffffff" },
  "--chart-on-part-5": { light: "#1d2733", dark: "#ffffff" },
  "--chart-on-part-6": { light: "#1d2733", dark: "#11161d" },
  "--chart-on-part-7": { light: "#ffffff", dark: "#11161d" },
  "--chart-class-1": { light: "#e6eef6", dark: "#1e2c3a" },
  "--chart-class-2": { light: "#b9d2e7", dark: "#2c4c69" },
  "--chart-class-3": { light: "#80abd0", dark: "#41739e" },
  "--chart-class-4": { light: "#3a72a3", dark: "#76acd9" },
  "--chart-class-5": { light: "#12436d", dark: "#c3e0f8" },
  "--chart-on-class-1": { light: "#1d2733", dark: "#e6eaf0" },
  "--chart-on-class-2": { light: "#1d2733", dark: "#e6eaf0" },
  "--chart-on-class-3": { light: "#1d2733", dark: "#ffffff" },
  "--chart-on-class-4": { light: "#ffffff", dark: "#11161d" },
  "--chart-on-class-5": { light: "#ffffff", dark: "#11161d" },
  "--chart-text": { light: "#1d2733", dark: "#e6eaf0" },
  "--chart-muted": { light: "#55606c", dark: "#a7b1bd" },
  "--chart-grid": { light: "#e1e5ea", dark: "#2b333e" },
  "--chart-surface": { light: "#ffffff", dark: "#11161d" },
} as const;

export type ColourName = keyof typeof chartColours;

/** The value of a fill or stroke: the variable, with its light colour where no stylesheet is in force. */
export const colour = (name: ColourName): string => `var(${name}, ${chartColours[name].light})`;

/** How many things colour and shape may tell apart. */
export const mostColours = 6;

/** What tells the nth thing apart: always a colour and a shape together. */
export function lookOf(n: number): { colour: string; symbol: string } {
  return { colour: colour(`--chart-${n + 1}` as ColourName), symbol: symbols[n]! };
}

const symbols = ["circle", "square", "triangle", "diamond2", "star", "wye"];

/** How many parts a divided bar may have. */
export const mostParts = 7;

/** Fill and letters of each of `count` ordered parts: two hues that darken outwards, a pale middle when odd. */
export function partLooks(count: number): { fill: string; ink: string }[] {
  return partSteps[count - 1]!.map((step) => ({
    fill: colour(`--chart-part-${step}` as ColourName),
    ink: colour(`--chart-on-part-${step}` as ColourName),
  }));
}

const partSteps = [[1], [1, 7], [1, 4, 7], [1, 2, 6, 7], [1, 2, 4, 6, 7], [1, 2, 3, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]];

/** How many classes of value lightness may tell apart. */
export const mostClasses = 5;

/** Fill and letters of each of `count` classes, from the palest on a light page, and the darkest on a dark one, upwards. */
export function classLooks(count: number): { fill: string; ink: string }[] {
  return (classSteps[count - 1] ?? []).map((step) => ({
    fill: colour(`--chart-class-${step}` as ColourName),
    ink: colour(`--chart-on-class-${step}` as ColourName),
  }));
}

const classSteps = [[2], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];
