// One example of a chart form: its drawings, words, table and code. Made-up figures; never part of the evidence.

import type { Example } from "../../../../charts/examples/example-series.ts";
import { formOf } from "../../../../charts/forms.ts";
import { Picture } from "../figure.tsx";
import { SeriesTable } from "../series-table.tsx";

/** Says aloud that what follows is no evidence. */
export function MadeUp() {
  return (
    <p class="made-up">
      <strong>Every figure on this page is made up.</strong> It shows what the drawings can do, for people who work on
      this site. Do not quote it.
    </p>
  );
}

export function ExampleFigure({ form, example: { series }, code }: { form: string; example: Example; code: string }) {
  const { describe, alt } = formOf(form);
  return (
    <section class="example" aria-labelledby={series.id}>
      <h2 id={series.id}>{series.title}</h2>
      <p class="chart-measure">{series.subtitle}</p>
      <Picture chart={{ form, series }} />
      <p class="chart-source">{series.sourceLine}</p>
      <dl class="example-words">
        <dt>Description</dt>
        <dd>{describe(series)}</dd>
        <dt>Alternative text</dt>
        <dd>{alt(series)}</dd>
      </dl>
      <details class="chart-table">
        <summary>The figures as a table</summary>
        <SeriesTable series={series} indicator={null} />
      </details>
      <details class="chart-table">
        <summary>The code that made it</summary>
        <ExampleCode label={`Code of ${series.title}`} code={code} />
      </details>
    </section>
  );
}

/** Code as it stands in its file. It is text: nothing of it runs. */
export function ExampleCode({ label, code }: { label: string; code: string }) {
  return (
    <pre class="example-code" tabIndex={0} role="group" aria-label={label}>
      <code>{code}</code>
    </pre>
  );
}
