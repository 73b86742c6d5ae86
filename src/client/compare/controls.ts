// The choices of the compare page: up to six places, and the tables that at least two of them have a row in.

import type { ComparisonIndex } from "../../lib/comparison-file.ts";
import { make } from "./make.ts";
import { mostAreas, sharedBy, type State } from "./state.ts";

/** Fills the box of places: six lists, of which the chosen places fill the first. */
export function showPlaces(box: HTMLElement, index: ComparisonIndex, { areas }: State): void {
  const kinds = [...new Set(index.areas.map(({ kind }) => kind))];
  const lists = Array.from({ length: mostAreas }, (_, place) => {
    const groups = kinds.map((kind) => {
      const own = index.areas.filter((area) => area.kind === kind).sort((a, b) => a.name.localeCompare(b.name, "en"));
      return make("optgroup", { label: kind }, ...own.map(({ code, name }) => new Option(name, code)));
    });
    const select = make("select", { autocomplete: "off" }, new Option("None", ""), ...groups);
    select.value = areas[place] ?? "";
    return make("label", {}, `Place ${place + 1}`, select);
  });
  box.replaceChildren(...lists);
}

/** The places that are chosen, each once, in order. */
export const chosenPlaces = (box: HTMLElement): string[] => [
  ...new Set([...box.querySelectorAll("select")].map(({ value }) => value).filter(Boolean)),
];

/** Fills the box of tables: those that two of the places share, and those chosen already. */
export function showTables(box: HTMLElement, index: ComparisonIndex, { areas, indicators }: State): void {
  const shared = new Set(sharedBy(areas, index).map(({ id }) => id));
  const offered = index.indicators.filter(({ id }) => shared.has(id) || indicators.includes(id));
  const topics = [...new Set(offered.map(({ topic }) => topic))];
  const groups = topics.map((topic) => {
    const own = offered.filter((each) => each.topic === topic);
    return make(
      "fieldset",
      {},
      make("legend", {}, topic),
      ...own.map(({ id, title }) => tableChoice(id, title, indicators.includes(id))),
    );
  });
  box.replaceChildren(...groups);
}

function tableChoice(id: string, title: string, isChosen: boolean): HTMLElement {
  const input = make("input", { type: "checkbox", value: id, autocomplete: "off" });
  input.checked = isChosen;
  return make("label", {}, input, ` ${title}`);
}

/** The tables that are chosen, in the order in which they are listed. */
export const chosenTables = (box: HTMLElement): string[] =>
  [...box.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
