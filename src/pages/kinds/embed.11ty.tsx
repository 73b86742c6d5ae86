// A version of a chart alone, for a frame in somebody else's page: picture, source and the way to the chart's own page. It
// has no exit link and no navigation: those belong to the page around it, which is not ours.

import { embedCaution } from "../embed-caution.ts";
import { Picture } from "../parts/figure.tsx";
import { EmbedNotice } from "../parts/outputs/edition-notice.tsx";
import { slimDrawing } from "../parts/outputs/slim-drawing.ts";
import { paths } from "../routes.ts";
import { chartToday } from "../since.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";
import { pageOf, type Version } from "../version.ts";

export default pagesOf("embed", (_, site, route) => <EmbedPage version={site.versionOf(route)} />);

function EmbedPage({ version }: { version: Version }) {
  const site = useSite();
  const { id, edition, series } = version;
  const { name } = site.library.site;
  const caution = embedCaution(series);
  return (
    <html lang="en-GB">
      <EmbedHead version={version} />
      <body>
        <main>
          <figure class="embed" aria-labelledby="title">
            <h1 id="title">{series.title}</h1>
            <p class="embed-measure">{series.subtitle}</p>
            {edition !== null && <EmbedNotice id={id} edition={edition} />}
            <Picture chart={version} finish={slimDrawing} />
            {caution && <p class="embed-caution">{caution}</p>}
            <figcaption class="embed-source">
              {series.sourceLine}.{" "}
              <a href={site.url(pageOf(version))} target="_blank" rel="noreferrer">
                Table, limits and sources at {name}
              </a>
            </figcaption>
          </figure>
        </main>
      </body>
    </html>
  );
}

function EmbedHead({ version }: { version: Version }) {
  const site = useSite();
  const { id, series } = version;
  const chart = chartToday(id, site);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${series.title} | Chart alone | ${site.library.site.name}`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={site.absolute(chart ? paths.chart(chart.id) : pageOf(version))} />
      <link rel="icon" href={site.url(paths.asset("icon.svg"))} type="image/svg+xml" />
      <link rel="stylesheet" href={site.url(paths.asset(site.assets.embed))} />
    </head>
  );
}
