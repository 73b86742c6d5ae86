// The documents that the site began from, section by section, and where each part stands here, or why it does not.

import type { Outline } from "../../model/things.ts";
import { ListPage } from "../parts/lists/list-page.tsx";
import { Statements } from "../parts/lists/statements.tsx";
import { PlainTable } from "../parts/tables/plain-table.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("coverage", (_, { library }) => (
  <ListPage
    kind="coverage"
    title="Coverage"
    lede="The documents that this site began from, section by section: where each part stands here, and where nothing does, the reason."
  >
    {library.outlines.map((outline) => (
      <OutlineTable key={outline.source.id} outline={outline} />
    ))}
  </ListPage>
));

function OutlineTable({ outline: { source, sections } }: { outline: Outline }) {
  const site = useSite();
  const placed = sections.filter(({ statements }) => statements.length > 0).length;
  return (
    <section aria-labelledby={source.id}>
      <h2 id={source.id}>
        <a href={site.url(paths.source(source.id))}>{source.title}</a>
      </h2>
      <p>
        {source.producer}. {placed} of {sections.length} sections have something on the site.
      </p>
      <PlainTable label={`Sections of ${source.title}`} headings={["Section", "Where it stands here"]}>
        {sections.map(({ section, heading, statements, reason }) => (
          <tr key={`${section} ${heading}`}>
            <th scope="row">
              {section} {heading}
            </th>
            <td>
              <Statements statements={statements} />
              {reason && <span class="entry-facts">{reason}</span>}
            </td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}
