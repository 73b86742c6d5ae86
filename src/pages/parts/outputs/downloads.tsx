// The files of a chart, with what each is for.

import type { Chart } from "../../../model/things.ts";
import { paths, type ChartFormat } from "../../routes.ts";
import { useSite } from "../../site.ts";

const files: readonly (readonly [format: ChartFormat, name: string, words: string])[] = [
  ["csv", "CSV", "exactly the figures shown"],
  ["xlsx", "Spreadsheet", "with a cover, notes and sources"],
  ["json", "JSON", "the same, for programs"],
  ["metadata.json", "Metadata", "columns, units, sources, terms"],
  ["svg", "SVG", "the picture, sharp at any size"],
  ["png", "PNG", "the picture for documents and slides"],
  ["zip", "Everything", "in one ZIP archive"],
];

export function Downloads({ chart }: { chart: Chart }) {
  const site = useSite();
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h2 id="downloads">Download</h2>
      <ul>
        {files.map(([format, name, words]) => (
          <li key={format}>
            <a href={site.url(paths.chartFile(chart.id, format))} download>
              {name}
            </a>{" "}
            {words}
          </li>
        ))}
      </ul>
      <p>
        Link to this page: <code>{site.absolute(paths.chart(chart.id))}</code>
      </p>
    </section>
  );
}
