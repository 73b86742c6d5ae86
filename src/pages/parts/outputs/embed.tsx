// The codes that put a chart into somebody else's page. Knows how they are shown, not what they say.

import type { Chart } from "../../../model/things.ts";
import { frameCode, imageCode } from "../../embed-code.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Section } from "../section.tsx";
import { Code } from "./code.tsx";

export function Embed({ chart }: { chart: Chart }) {
  const site = useSite();
  return (
    <Section id="embed" title="Put it on your own page" narrow>
      <p>
        Copy this where the chart is to stand. It needs no script, sets no cookies and keeps no record of your readers.
        It shows the newest figures. <a href={site.url(paths.embed(chart.id))}>See how it looks</a>
      </p>
      <Code label="Code of a frame that shows the chart" text={frameCode(chart, site)} />
      <p>Or the picture alone, with words for readers who do not see it:</p>
      <Code label="Code of the picture with its alternative text" text={imageCode(chart, site)} />
    </Section>
  );
}
