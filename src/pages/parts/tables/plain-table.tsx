// A table with a heading for each column, scrolling in its own box. Knows nothing of what it shows.

import type { ComponentChildren } from "preact";

type PlainTableProps = {
  /** What the table is, for those who do not see it: in words, or the ids of the headings that say it. */
  label?: string;
  labelledBy?: string;
  headings: readonly string[];
  /** Headings of columns of figures, which stand to the right. */
  numeric?: readonly string[];
  /** Ids by which script finds columns, by their headings. */
  told?: ReadonlyMap<string, string>;
  caption?: ComponentChildren;
  /** A long table scrolls down in its box, too. */
  tall?: boolean;
  children: ComponentChildren;
};

export function PlainTable({ label, labelledBy, caption, tall, children, ...columns }: PlainTableProps) {
  return (
    <div
      class={tall ? "table-scroll tall" : "table-scroll"}
      tabIndex={0}
      role="group"
      aria-label={label && `Table: ${label}`}
      aria-labelledby={labelledBy}
    >
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <Headings {...columns} />
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Headings({ headings, numeric = [], told }: Pick<PlainTableProps, "headings" | "numeric" | "told">) {
  return (
    <tr>
      {headings.map((heading) => (
        <th
          key={heading}
          scope="col"
          class={numeric.includes(heading) ? "numeric" : undefined}
          data-column={told?.get(heading)}
        >
          {heading}
        </th>
      ))}
    </tr>
  );
}
