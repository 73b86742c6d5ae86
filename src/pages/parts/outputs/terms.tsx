// The words of a page that the glossary explains. Knows the list, not the page.

import type { Term } from "../../../model/help.ts";

export function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl class="glossary">
      {terms.map(({ term, short, meaning }) => (
        <div key={term}>
          <dt>
            {term}
            {short && ` (${short})`}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
