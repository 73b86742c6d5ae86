// The versions of a chart that stay as they were published, on the page of the chart as it is today.

import { dateLabel } from "../../../lib/iso-date.ts";
import type { Chart } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Section } from "../section.tsx";

export function Versions({ chart }: { chart: Chart }) {
  const site = useSite();
  const { kept } = site.versionOf(chart);
  const ids = [chart.id, ...chart.was];
  const versions = site.history.editions.flatMap(({ edition, charts }) => {
    const id = ids.find((each) => Object.hasOwn(charts, each));
    return id === undefined ? [] : [{ edition, path: paths.at(edition, paths.chart(id)) }];
  });
  if (versions.length === 0) return null;
  return (
    <Section id="versions" title="Cite this version" narrow>
      <p>
        This page always shows the newest figures. A version below never changes.{" "}
        {kept === null
          ? "What this page shows today is in no edition yet."
          : `What this page shows today is in the edition of ${dateLabel(kept)}.`}
      </p>
      <ul>
        {versions.map(({ edition, path }) => (
          <li key={edition}>
            <a href={site.url(path)}>As published in the edition of {dateLabel(edition)}</a>
            {edition === kept && ", the same as today"}
          </li>
        ))}
      </ul>
    </Section>
  );
}
