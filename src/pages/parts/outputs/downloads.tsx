// The files of a version of a chart, with what each is for.

import { keptFormats, paths, type ChartFormat } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { pageOf, type Version } from "../../version.ts";

const files: readonly (readonly [format: ChartFormat, name: string, words: string])[] = [
  ["csv", "CSV", "exactly the figures shown"],
  ["xlsx", "Spreadsheet", "with a cover, notes and sources"],
  ["json", "JSON", "the same, for programs"],
  ["metadata.json", "Metadata", "columns, units, sources, terms"],
  ["svg", "SVG", "the picture, sharp at any size"],
  ["png", "PNG", "the picture for documents and slides"],
  ["zip", "Everything", "in one ZIP archive"],
];

export function Downloads({ version }: { version: Version }) {
  const site = useSite();
  const { id, edition } = version;
  const has = (format: ChartFormat) => edition === null || keptFormats.some((kept) => kept === format);
  const there = files.filter(([format]) => has(format));
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h2 id="downloads">Download</h2>
      <ul>
        {there.map(([format, name, words]) => (
          <li key={format}>
            <a href={site.url(paths.at(edition, paths.chartFile(id, format)))} download>
              {name}
            </a>{" "}
            {words}
          </li>
        ))}
      </ul>
      <p>
        Link to this page: <code>{site.absolute(pageOf(version))}</code>
      </p>
    </section>
  );
}
