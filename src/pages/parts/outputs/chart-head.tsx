// What the head of a chart's page says to programs: where its figures are described, and how to embed it.

import type { Chart } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

export function ChartHead({ chart: { id, series } }: { chart: Chart }) {
  const site = useSite();
  return (
    <>
      <link
        rel="alternate"
        type="application/json+oembed"
        title={series.title}
        // Programs that read this do not always know where they are.
        href={site.absolute(paths.oembed(id))}
      />
      <link rel="describedby" type="application/json" href={site.url(paths.chartFile(id, "metadata.json"))} />
      <link rel="alternate" type="text/csv" href={site.url(paths.chartFile(id, "csv"))} />
    </>
  );
}
