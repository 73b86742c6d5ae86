// A chart alone, for a frame in somebody else's page: picture, source and the way to the chart's own page. It has no exit
// link and no navigation: those belong to the page around it, which is not ours.

import type { Chart } from "../../model/things.ts";
import { Phrase } from "../parts/prose.tsx";
import { Picture } from "../parts/figure.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("embed", (id, site) => <EmbedPage chart={site.find(site.library.charts, id)} />);

function EmbedPage({ chart }: { chart: Chart }) {
  const site = useSite();
  const { id, title, series } = chart;
  const { name } = site.library.site;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title.text} | Chart alone | ${name}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={site.absolute(paths.chart(id))} />
        <link rel="icon" href={site.url(paths.asset("icon.svg"))} type="image/svg+xml" />
        <link rel="stylesheet" href={site.url(paths.asset(site.assets.embed))} />
      </head>
      <body>
        <main>
          <figure class="embed" aria-labelledby="title">
            <h1 id="title">
              <Phrase phrase={title} links={false} />
            </h1>
            <p class="embed-measure">{series.subtitle}</p>
            <Picture chart={chart} />
            <figcaption class="embed-source">
              {series.sourceLine}.{" "}
              <a href={site.url(paths.chart(id))} target="_blank" rel="noreferrer">
                Table, limits and sources at {name}
              </a>
            </figcaption>
          </figure>
        </main>
      </body>
    </html>
  );
}
