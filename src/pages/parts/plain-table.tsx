// A table with a heading for each column, scrolling in its own box. Knows nothing of what it shows.

import type { ComponentChildren } from "preact";

type PlainTableProps = {
  /** What the table is, for those who do not see it: in words, or the ids of the headings that say it. */
  label?: string;
  labelledBy?: string;
  headings: readonly string[];
  /** Headings of columns of figures, which stand to the right. */
  numeric?: readonly string[];
  caption?: ComponentChildren;
  /** A long table scrolls down in its box, too. */
  tall?: boolean;
  children: ComponentChildren;
};

export function PlainTable({ label, labelledBy, headings, numeric = [], caption, tall, children }: PlainTableProps) {
  return (
    <div
      class={tall ? "table-scroll tall" : "table-scroll"}
      tabIndex={0}
      role="group"
      aria-label={label}
      aria-labelledby={labelledBy}
    >
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
