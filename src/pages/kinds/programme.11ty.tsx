// A programme or service: what it is, for whom, where it runs, what is known of its effect and what is not.

import { withStop } from "../../lib/sentence.ts";
import { provisionOf } from "../../model/links.ts";
import type { Programme, Provision } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { LinkTo } from "../parts/areas/area-link.tsx";
import { FindingList } from "../parts/lists/cards.tsx";
import { PlainTable } from "../parts/tables/plain-table.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Facts, Kicker, Opening, Section, SectionOf } from "../parts/section.tsx";
import { Working } from "../parts/numbers/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("programme", (id, site) => <ProgrammePage programme={site.find(site.library.programmes, id)} />);

function ProgrammePage({ programme }: { programme: Programme }) {
  const site = useSite();
  const { id, title, summary, topic, kind, findings, body } = programme;
  const provision = provisionOf(site.library, programme);
  const areas = [...new Set(provision.map(({ area }) => area.name))];
  const search = { kind: "Programme or service", topics: [topic.title], areas };
  const own = site.url(paths.programme(id));
  return (
    <Layout title={title} description={summary.text} path={paths.programme(id)} search={search}>
      <Kicker list="programmes" words="Programmes and services" kind={kind.title} />
      <h1>{title}</h1>
      <Opening
        beside={<WhatIsKnown programme={programme} />}
        more={<Prose prose={body} bound={programme} working={own} />}
      >
        <p class="lede">
          <Phrase phrase={summary} bound={programme} working={own} />
        </p>
      </Opening>
      <WhereItRuns provision={provision} />
      <SectionOf
        id="findings"
        title="Key findings about it"
        things={findings}
        list={(about) => <FindingList findings={about} />}
      />
      <Working bound={programme} />
      <Sources programme={programme} />
    </Layout>
  );
}

/** What describes a programme, and last, in one place, what no source says of it. */
function WhatIsKnown({ programme: { facets, length } }: { programme: Programme }) {
  const facts = [
    ...facets.map(({ title, values }) => [title, values.map((value) => value.title).join("; ")] as const),
    ["Length", length] as const,
  ];
  const applying = facts.filter(([, words]) => words !== doesNotApply);
  const unknown = applying.filter(([, words]) => words === notKnown).map(([name]) => name);
  return (
    <Facts
      facts={[...applying.filter(([, words]) => words !== notKnown), ["Not known from any source", unknown.join("; ")]]}
    />
  );
}

/** How the vocabulary of facets, and a programme's record, say that no source tells a thing, and that it is no question here. */
const notKnown = "Not known";
const doesNotApply = "Does not apply";

function WhereItRuns({ provision }: { provision: readonly Provision[] }) {
  const site = useSite();
  return (
    <Section id="where" title="Where it runs">
      {provision.length > 0 ? (
        <ProvisionTable provision={provision} />
      ) : (
        <p>No source that we opened says where it runs. That does not mean that it runs nowhere.</p>
      )}
      <p>
        <a href={site.url(paths.list("provision"))}>What runs where: all programmes by area</a>
      </p>
    </Section>
  );
}

function Sources({ programme }: { programme: Programme }) {
  const site = useSite();
  return (
    <Section id="sources" title="Sources">
      <ul class="entries">
        {programme.sources.map(({ source, locator }) => (
          <li key={`${source.id} ${locator}`}>
            <a href={site.url(paths.source(source.id))}>{source.title}</a>
            <span class="entry-facts">
              {source.producer}, {source.published.slice(0, 4)}. {withStop(locator)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProvisionTable({ provision }: { provision: readonly Provision[] }) {
  const site = useSite();
  return (
    <PlainTable label="Where it runs" headings={["Area", "Period", "What the source says", "Source"]}>
      {provision.map(({ area, period, state, note, source, locator }, index) => (
        <tr key={index}>
          <th scope="row">
            <LinkTo area={area} />
          </th>
          <td>{period.label}</td>
          <td>
            {state.title}
            {note && `: ${note}`}
          </td>
          <td class="note">
            <a href={site.url(paths.source(source.id))}>{source.producer}</a>, {locator}
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
