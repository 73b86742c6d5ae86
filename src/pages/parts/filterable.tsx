// A long list that script can narrow by what its items say of themselves. Whole without script; knows no kind of thing.

import type { ComponentChildren } from "preact";

/** `by` names each facet as readers see it, in the order of the choices: { topic: "Topic" }. */
export function Filterable({ by, children }: { by: Readonly<Record<string, string>>; children: ComponentChildren }) {
  return <div data-filter-by={JSON.stringify(by)}>{children}</div>;
}

/** What an item of such a list says of itself: each facet with its values. */
export const facets = (values: Readonly<Record<string, readonly string[]>>) => ({
  "data-facets": JSON.stringify(values),
});
