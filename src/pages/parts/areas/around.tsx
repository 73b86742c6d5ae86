// The places around an area: what it lies in, what lies in it, what borders it; and how it changed.

import { areasAbove, areasWithin } from "../../../model/areas/around.ts";
import { areasWithPage } from "../../../model/areas/pages-of-areas.ts";
import { dateLabel } from "../../../lib/iso-date.ts";
import { groupsWith } from "../../../model/compare/pairs.ts";
import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { GroupLinks } from "../compare/group-links.tsx";
import { Facts, Section, SectionOf } from "../section.tsx";
import { LinksTo } from "./area-link.tsx";

export function Around({ area }: { area: Area }) {
  const { library } = useSite();
  const shown = new Set(areasWithPage(library));
  const links = (areas: readonly Area[]) => {
    const some = areas.filter((each) => shown.has(each));
    return some.length > 0 ? <LinksTo areas={some} /> : null;
  };
  return (
    <Section id="around" title="Places around it">
      <Facts
        facts={[
          ["Lies in", links(areasAbove(area))],
          ["Shares a land boundary with", links(library.geography.neighbours.get(area.code) ?? [])],
          ["Places within it that we hold something on", links(areasWithin(library, area))],
        ]}
      />
      <p>Which places share a boundary is our own reading of the map.</p>
      <Compared area={area} />
    </Section>
  );
}

/** The pages that set it beside these places, and the page on which readers choose others. */
function Compared({ area }: { area: Area }) {
  const site = useSite();
  if (groupsWith(site.library, area).length === 0) return null;
  return (
    <>
      <h3>Side by side</h3>
      <GroupLinks area={area} />
      <p>
        <a href={site.url(paths.list("compare"))}>Compare it with other places</a>
      </p>
    </>
  );
}

export function Changes({ area }: { area: Area }) {
  const { library } = useSite();
  const changes = library.geography.changes.filter((change) => change.area === area);
  return (
    <SectionOf
      id="changes"
      title="How the place or its name changed"
      things={changes}
      list={() => (
        <ul>
          {changes.map(({ on, change, readAt }) => (
            <li key={change}>
              {on && <strong>{dateLabel(on)}: </strong>}
              {change}.{" "}
              {readAt ? (
                <a href={readAt} rel="noreferrer">
                  Where we read this
                </a>
              ) : (
                "We opened no source for this."
              )}
            </li>
          ))}
        </ul>
      )}
    />
  );
}
