// A chart as an edition published it: picture, words, figures and sources as they stood, and what has become of it since.

import { dateLabel } from "../../lib/iso-date.ts";
import { chartCitation } from "../citations.ts";
import { Layout } from "../layout.tsx";
import { Breaks } from "../parts/breaks.tsx";
import { Picture } from "../parts/figure.tsx";
import { Cite } from "../parts/outputs/cite.tsx";
import { Downloads } from "../parts/outputs/downloads.tsx";
import { EditionNotice, SinceThen } from "../parts/outputs/edition-notice.tsx";
import { Embed } from "../parts/outputs/embed.tsx";
import { FigureSources } from "../parts/outputs/figure-sources.tsx";
import { Section } from "../parts/section.tsx";
import { SeriesTable } from "../parts/series-table.tsx";
import { paths } from "../routes.ts";
import { chartToday, newerEdition } from "../since.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";
import { pageOf, type Version } from "../version.ts";

export default pagesOf("frozen-chart", (_, site, route) => (
  <FrozenChart version={site.versionOf(route)} edition={route.edition!} />
));

function FrozenChart({ version, edition }: { version: Version; edition: string }) {
  const site = useSite();
  const { id, series, sources } = version;
  const today = chartToday(id, site);
  const day = dateLabel(edition);
  return (
    <Layout
      title={`${series.title} (edition of ${day})`}
      description={`The chart as it was published in the edition of ${day}, with its figures, its sources and what has changed since.`}
      path={pageOf(version)}
      canonical={today ? paths.chart(today.id) : undefined}
      noindex={!today || newerEdition(edition, site) !== null}
      search={null}
      wide
    >
      <p class="kicker">
        <a href={site.url(paths.list("charts"))}>Charts</a> ·{" "}
        <a href={site.url(paths.at(edition, "/"))}>Edition of {day}</a>
      </p>
      <EditionNotice id={id} edition={edition} />
      <div class="stage">
        <FrozenFigure version={version} />
        <Reading version={version} />
        <Beside version={version} />
        <div id="table-view">
          <Section id="table" title="The figures">
            <SeriesTable series={series} indicator={null} />
          </Section>
        </div>
      </div>
      <SinceThen id={id} edition={edition} />
      <Section id="sources" title="Sources" narrow>
        {/* They lead to where they were published: our own pages may say other things today. */}
        <FigureSources sources={sources} address={({ url }) => url} />
      </Section>
      <Cite citation={chartCitation(version, site)} />
      <Embed version={version} />
    </Layout>
  );
}

function Reading({ version: { reading, series } }: { version: Version }) {
  return (
    <div class="reading">
      <Section id="reading" title="What to see in it">
        {reading.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <Breaks breaks={series.breaks} level={3} />
      </Section>
    </div>
  );
}

/** What the figures could not tell then, and what there is to take away. */
function Beside({ version }: { version: Version }) {
  return (
    <div class="beside">
      <section class="keep-in-mind" aria-labelledby="limits">
        <h2 id="limits">What it cannot tell you</h2>
        <p>{version.limits}</p>
      </section>
      <Downloads version={version} />
    </div>
  );
}

function FrozenFigure({ version }: { version: Version }) {
  const { id, series, description } = version;
  return (
    <figure class="chart" id={`chart-${id}`} aria-labelledby={`title-${id}`}>
      <figcaption>
        <h1 class="chart-title" id={`title-${id}`}>
          {series.title}
        </h1>
        <p class="chart-measure">{series.subtitle}</p>
      </figcaption>
      <Picture chart={version} />
      <p class="chart-description">{description}</p>
      <p class="chart-source">{series.sourceLine}.</p>
    </figure>
  );
}
