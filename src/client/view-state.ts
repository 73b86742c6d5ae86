// The state of a chart's page as its address says it, in readable names. Pure; knows no page.

/** What a reader has chosen. `highlight` names a row or a thing told apart, as addresses name it, or is "nothing". */
export type View = { show: "both" | "chart" | "table"; intervals: "on" | "off"; highlight: string };

/** What a chart has to choose from: the values of each name, the one that it opens with first. */
export type Offer = {
  show: readonly View["show"][];
  intervals: readonly View["intervals"][];
  highlight: readonly string[];
};

/** What was wrong in an address: a name that is none of the page's, or a name with a value that the chart does not have. */
export type Slip = { name: "unknown" } | { name: keyof View };

/** The code that an area's name in an address begins with: it decides, as in the address of the area's own page. */
const codeIn = (name: string): string | undefined => /^[a-z]\d{8}(?=-|$)/.exec(name.toLowerCase())?.[0];

/** Whether what an address says is meant by a name: itself, or the same code with or without a name of the area. */
export function means(said: string, name: string): boolean {
  const code = codeIn(said);
  return said === name || (code !== undefined && code === codeIn(name));
}

const names = ["show", "intervals", "highlight"] as const;

/** Names that an address may hold besides; other files read them. */
const others = ["area"];

/** The view that a query asks for. What is not on offer falls back to what the chart opens with, and is a slip. */
export function readView(query: string, offer: Offer): { view: View; slips: Slip[] } {
  const asked = new URLSearchParams(query);
  const slips: Slip[] = [];
  const choose = <Value extends string>(name: keyof View, values: readonly Value[]): Value => {
    const value = asked.get(name);
    const found = values.find((each) => value !== null && means(value, each));
    if (value !== null && (found === undefined || asked.getAll(name).length > 1)) slips.push({ name });
    return found ?? values[0]!;
  };
  const view = {
    show: choose("show", offer.show),
    intervals: choose("intervals", offer.intervals),
    highlight: choose("highlight", offer.highlight),
  };
  const known: readonly string[] = [...names, ...others];
  if ([...asked.keys()].some((name) => !known.includes(name))) slips.push({ name: "unknown" });
  return { view, slips };
}

/** Every choice by name, whatever it is: "show=table&intervals=on&highlight=female". */
export function writeView(view: View): string {
  return new URLSearchParams(names.map((name) => [name, view[name]])).toString();
}

/** What a reader is told of slips. It repeats nothing of the address: anybody may have written that. */
export function slipWords(slips: readonly Slip[]): string {
  const told = slips.map(({ name }) =>
    name === "unknown"
      ? "The address holds a name that this page does not know."
      : `The address asks for something under “${name}” that this chart does not have.`,
  );
  return told.length > 0 ? `${told.join(" ")} You see what the chart opens with instead.` : "";
}
