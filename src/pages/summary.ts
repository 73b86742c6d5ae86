// Short plain texts made from a thing's own words, for page heads and the search index. Knows no page.

import { areasOf } from "../model/links.ts";
import type { Indicator, Prose } from "../model/things.ts";
import type { Site } from "./site.ts";

/** The first words of a text, whole sentences where they fit, at most 155 characters. */
export function summary(prose: Prose): string {
  const text = (prose.blocks[0] ? prose.text.split("\n\n")[0]! : "").replace(/\s+/g, " ").trim();
  if (text.length <= 155) return text;
  const sentence = /^.{40,154}?[.!?](?=\s)/.exec(text)?.[0];
  return sentence ?? `${text.slice(0, 152).replace(/\s+\S*$/, "")}...`;
}

/** Names of the areas that these indicators have rows for, to filter the search by. */
export function areaNames(indicators: readonly Indicator[], site: Site): string[] {
  const areas = indicators.flatMap((indicator) => areasOf(indicator, site.library.areas));
  return [...new Set(areas.map((area) => area.name))];
}
