// A programme or service: what it is, for whom, where it runs, what is known of its effect and what is not.

import { provisionOf } from "../../model/links.ts";
import type { Programme, Provision } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { FindingList } from "../parts/cards.tsx";
import { Phrase, Prose } from "../parts/prose.tsx";
import { Working } from "../parts/working.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("programme", (id, site) => <ProgrammePage programme={site.find(site.library.programmes, id)} />);

function ProgrammePage({ programme }: { programme: Programme }) {
  const site = useSite();
  const { id, title, summary, topic, kind, facets, length, findings, sources, body } = programme;
  const provision = provisionOf(site.library, programme);
  const areas = [...new Set(provision.map(({ area }) => area.name))];
  const search = { kind: "Programme or service", topics: [topic.title], areas };
  return (
    <Layout title={title} description={summary.text} path={paths.programme(id)} search={search}>
      <p class="kicker">
        <a href={site.url(paths.list("programmes"))}>Programmes and services</a> · {kind.title}
      </p>
      <h1>{title}</h1>
      <p class="lede">
        <Phrase phrase={summary} bound={programme} working={site.url(paths.programme(id))} />
      </p>
      <dl class="facts">
        {facets.map((facet) => (
          <div key={facet.id}>
            <dt>{facet.title}</dt>
            <dd>{facet.values.map((value) => value.title).join("; ")}</dd>
          </div>
        ))}
        <div>
          <dt>Length</dt>
          <dd>{length}</dd>
        </div>
      </dl>
      <Prose prose={body} bound={programme} working={site.url(paths.programme(id))} />
      <section aria-labelledby="where">
        <h2 id="where">Where it runs</h2>
        {provision.length > 0 ? (
          <ProvisionTable provision={provision} />
        ) : (
          <p>No source that we opened says where it runs. That does not mean that it runs nowhere.</p>
        )}
      </section>
      {findings.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">Key findings about it</h2>
          <FindingList findings={findings} />
        </section>
      )}
      <Working bound={programme} />
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ul class="entries">
          {sources.map(({ source, locator }) => (
            <li key={`${source.id} ${locator}`}>
              <a href={site.url(paths.source(source.id))}>{source.title}</a>
              <span class="entry-facts">
                {source.producer}, {source.published.slice(0, 4)}. {locator}.
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

function ProvisionTable({ provision }: { provision: readonly Provision[] }) {
  const site = useSite();
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label="Where it runs">
      <table>
        <thead>
          <tr>
            {["Area", "Period", "What the source says", "Source"].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {provision.map(({ area, period, state, note, source, locator }, index) => (
            <tr key={index}>
              <th scope="row">{area.name}</th>
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
        </tbody>
      </table>
    </div>
  );
}
