// A picture of measures that share a unit, drawn as dots joined by a range. Draws nothing itself.

import { formOf } from "../../../../charts/forms.ts";
import { frames } from "../../../../charts/frame.ts";
import type { Series } from "../../../model/series/series.ts";

const form = formOf("dot-range");

/** Nothing where the form cannot show the series: the tables hold every figure. */
export function ComparedPicture({ series }: { series: Series }) {
  if (form.check(series).length > 0) return null;
  return (
    <figure class="chart" aria-labelledby={`title-${series.id}`}>
      <figcaption>
        <h2 class="chart-title" id={`title-${series.id}`}>
          {series.title}
        </h2>
        <p class="chart-measure">{series.subtitle}</p>
      </figcaption>
      <div class="chart-picture">
        {frames.map((frame) => (
          <div
            key={frame.id}
            class={`drawing-${frame.id}`}
            dangerouslySetInnerHTML={{ __html: form.draw(series, frame) }}
          />
        ))}
      </div>
      <p class="chart-description">{form.describe(series)}</p>
      <p class="chart-source">{series.sourceLine}</p>
    </figure>
  );
}
