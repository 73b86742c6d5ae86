// A long list that script can narrow by what its items say of themselves. Whole without script; knows no kind of thing.

import type { ComponentChildren } from "preact";

type FilterableProps = {
  /** Each facet as readers see it, in the order of the choices: { topic: "Topic" }. */
  by: Readonly<Record<string, string>>;
  /** What the choices narrow, where a page has several such lists. */
  label?: string;
  children: ComponentChildren;
};

export function Filterable({ by, label = "Narrow the list", children }: FilterableProps) {
  return (
    <div data-filter-by={JSON.stringify(by)} data-filter-label={label}>
      {children}
    </div>
  );
}

/** What an item of such a list says of itself: each facet with its values. */
export const facets = (values: Readonly<Record<string, readonly string[]>>) => ({
  "data-facets": JSON.stringify(values),
});
