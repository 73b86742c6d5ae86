// The sources of figures with the place of each figure in them. Knows no kind of chart; the caller says where a source leads.

import { dateLabel } from "../../../lib/iso-date.ts";
import type { DatasetSource } from "../../../model/dataset/dataset.ts";

/** How many places are shown at once; more would bury the next source. */
const fewPlaces = 4;

type FigureSourcesProps = {
  sources: readonly DatasetSource[];
  /** Where the name of a source leads; null where nothing is known of it on the web. */
  address: (source: DatasetSource) => string | null;
};

export function FigureSources({ sources, address }: FigureSourcesProps) {
  return (
    <ul class="entries">
      {sources.map((source) => (
        <li key={source.id}>
          <Name title={source.title} address={address(source)} />
          <span class="entry-facts">
            {source.producer}
            {source.quotes && `, quoting ${source.quotes}`}, {source.published.slice(0, 4)}. {source.status}.{" "}
            {source.licence.title}. Read on {dateLabel(source.retrieved)}.
          </span>
          <Places places={source.locators} />
        </li>
      ))}
    </ul>
  );
}

function Name({ title, address }: { title: string; address: string | null }) {
  if (address === null) return <>{title}</>;
  return (
    <a href={address} rel={/^https?:/.test(address) ? "noreferrer" : undefined}>
      {title}
    </a>
  );
}

/** "Where in it: Table 3, row 4; Table 5, row 1", and the rest on request. */
function Places({ places }: { places: readonly string[] }) {
  const [few, more] = [places.slice(0, fewPlaces), places.slice(fewPlaces)];
  return (
    <div class="entry-facts">
      Where in it: {few.join("; ")}
      {more.length > 0 && (
        <details>
          <summary>{more.length} more places in it</summary>
          {more.join("; ")}
        </details>
      )}
    </div>
  );
}
