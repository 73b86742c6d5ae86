// Narrows a long list that is on the page already: a box of choices above it, made from the list itself. The list is whole
// without this file. Nothing is remembered, and nothing enters the address or the history.

import { choiceOf } from "./choice.ts";

type Facets = Record<string, string[]>;
type Item = { element: HTMLElement; facets: Facets };

/** Gives each list that names what it can be narrowed by its box of choices. */
export function filtersOn(document: Document): void {
  for (const list of document.querySelectorAll<HTMLElement>("[data-filter-by]")) addFilters(document, list);
}

function addFilters(document: Document, list: HTMLElement): void {
  const titles = JSON.parse(list.dataset.filterBy!) as Record<string, string>;
  const items = [...list.querySelectorAll<HTMLElement>("[data-facets]")].map((element) => ({
    element,
    facets: JSON.parse(element.dataset.facets!) as Facets,
  }));
  const form = document.createElement("form");
  form.className = "search-filters list-filters";
  form.setAttribute("aria-label", list.dataset.filterLabel!);
  const choices = Object.entries(titles).map(([name, title]) => choiceOf(name, title, countsOf(name, items)));
  const selects = choices.map(({ select }) => select);
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const narrow = () => {
    const shown = apply(list, items, selects);
    status.textContent =
      shown === items.length ? `All ${items.length} are shown.` : `${shown} of ${items.length} are shown.`;
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", narrow);
  form.append(...choices.map(({ label }) => label), status);
  list.before(form);
  narrow();
}

/** How many items have each value of a facet, the values in the order of the alphabet. */
function countsOf(name: string, items: readonly Item[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { facets } of items) {
    for (const value of facets[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, "en"));
}

/** Hides the items that do not fit, and the sections that nothing is left of. Gives how many are shown. */
function apply(list: HTMLElement, items: readonly Item[], selects: readonly HTMLSelectElement[]): number {
  let shown = 0;
  for (const { element, facets } of items) {
    const fits = selects.every(({ name, value }) => value === "" || facets[name]?.includes(value));
    element.hidden = !fits;
    if (fits) shown++;
  }
  for (const section of list.querySelectorAll<HTMLElement>("section")) {
    section.hidden = section.querySelector("[data-facets]:not([hidden])") === null;
  }
  return shown;
}
