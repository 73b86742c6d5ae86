// A table with a heading for each column, scrolling in its own box. Knows nothing of what it shows.

import type { ComponentChildren } from "preact";

type PlainTableProps = {
  /** What the table is, for those who do not see it; the words of its caption where it has none of its own. */
  label: string;
  headings: readonly string[];
  /** Headings of columns of figures, which stand to the right. */
  numeric?: readonly string[];
  caption?: ComponentChildren;
  children: ComponentChildren;
};

export function PlainTable({ label, headings, numeric = [], caption, children }: PlainTableProps) {
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={`Table: ${label}`}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" class={numeric.includes(heading) ? "numeric" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
