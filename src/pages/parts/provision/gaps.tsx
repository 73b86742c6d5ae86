// The gaps in provision as results: how many areas have a known programme for some people, which have none that we know of,
// and the findings of the documents that speak of it.

import { provisionGapsOf, type GapCount, type ProvisionGap, type Reach } from "../../../model/provision/gaps.ts";
import type { Library, Programme } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { LinksTo } from "../areas/area-link.tsx";
import { FindingList } from "../lists/cards.tsx";
import { PlainTable } from "../tables/plain-table.tsx";
import { GapSummary, reaches } from "./gap-summary.tsx";

export function Gaps({ library }: { library: Library }) {
  const gaps = provisionGapsOf(library);
  return (
    <>
      <p>
        Documents say that programmes for people who abuse leave some people out. We counted the areas in which a source
        that we opened says that a programme for them runs or is to start, there or in a place within. The last column
        is what we do not know of. It does not say that there is none.
      </p>
      <GapSummary gaps={gaps} />
      {gaps.map((gap) => (
        <OneGap key={gap.gap.id} gap={gap} />
      ))}
    </>
  );
}

function OneGap({ gap: { gap, named, open, counts } }: { gap: ProvisionGap }) {
  return (
    <section class="gap" aria-labelledby={`gap-${gap.id}`}>
      <h3 id={`gap-${gap.id}`}>{gap.title}</h3>
      <PlainTable
        label={`${gap.title}: areas with and without a known programme`}
        headings={["Areas", ...Object.values(reaches)]}
        numeric={Object.values(reaches)}
      >
        {counts.map((count) => (
          <CountRow key={count.kind.id} count={count} />
        ))}
      </PlainTable>
      <ProgrammeLine words="Programmes that name them" programmes={named} />
      <ProgrammeLine words="Programmes that take them in without naming them" programmes={open} />
      <details>
        <summary>Which areas</summary>
        {counts.map((count) => (
          <AreasOf key={count.kind.id} count={count} />
        ))}
      </details>
      <h4>What the documents say of this gap</h4>
      <FindingList findings={gap.findings} level={5} />
    </section>
  );
}

function CountRow({ count: { kind, areas } }: { count: GapCount }) {
  return (
    <tr>
      <th scope="row">{kind.many}</th>
      {(Object.keys(reaches) as Reach[]).map((reach) => (
        <td key={reach} class="numeric">
          {areas[reach].length}
        </td>
      ))}
    </tr>
  );
}

function ProgrammeLine({ words, programmes }: { words: string; programmes: readonly Programme[] }) {
  const site = useSite();
  return (
    <p>
      {words}:{" "}
      {programmes.length === 0
        ? "none that we know of."
        : programmes.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && "; "}
              <a href={site.url(paths.programme(id))}>{title}</a>
            </span>
          ))}
    </p>
  );
}

function AreasOf({ count: { kind, areas } }: { count: GapCount }) {
  return (
    <>
      <h4>{kind.many}</h4>
      <dl class="places">
        {(Object.keys(reaches) as Reach[])
          .filter((reach) => areas[reach].length > 0)
          .map((reach) => (
            <div key={reach}>
              <dt>{reaches[reach]}</dt>
              <dd>
                <LinksTo areas={areas[reach]} />
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}
