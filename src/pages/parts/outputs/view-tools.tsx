// What a reader with script may choose of a chart's view, and the address that says it. Hidden until the script is there:
// without it nothing here would work, and everything is shown anyway.

import { areaId } from "../../../model/areas/area-id.ts";
import type { Label, Series } from "../../../model/series/series.ts";
import { toldApart } from "../../../model/series/table-layout.ts";
import { useSite } from "../../site.ts";

/** The value of a highlight that highlights nothing. */
const nothing = "nothing";

export function ViewTools({ series }: { series: Series }) {
  const intervals = series.points.some(({ lower, upper }) => lower !== null && upper !== null);
  const columns = toldApart(series).filter(({ id }) => !series.rows.some((row) => row.id === id));
  const groups = [
    { title: series.rowTitle ?? "", labels: series.rows },
    { title: (series.parts.length ? series.partTitle : series.byTitle) ?? "", labels: columns },
  ].filter(({ labels }) => labels.length > 1);
  const nameOf = useNames();
  const example = groups[0]?.labels[0];
  return (
    <fieldset class="view-tools" hidden data-pagefind-ignore>
      <legend class="visually-hidden">What the chart shows</legend>
      {groups.length > 0 && (
        <label>
          Highlight{" "}
          <select name="highlight">
            <option value={nothing}>Nothing</option>
            {groups.map((group) => (
              <Choices key={group.title} {...group} />
            ))}
          </select>
        </label>
      )}
      {intervals && (
        <label class="view-check">
          <input type="checkbox" name="intervals" checked /> Show intervals: how sure each figure is
        </label>
      )}
      <LinkToView />
      <Names intervals={intervals} example={example ? nameOf(example) : null} />
    </fieldset>
  );
}

function LinkToView() {
  return (
    <>
      <label>
        Link to this view <input type="text" name="link" value="" readOnly />
      </label>
      <p class="view-copy">
        <button type="button" name="copy">
          Copy link
        </button>{" "}
        <span class="copied" role="status" />
      </p>
    </>
  );
}

/** What the address may say; `example` is something that can be highlighted, if anything can. */
function Names({ intervals, example }: { intervals: boolean; example: string | null }) {
  return (
    <details>
      <summary>What the address can say</summary>
      <ul>
        <li>
          <code>show=both</code>, <code>show=chart</code> or <code>show=table</code>
        </li>
        {intervals && (
          <li>
            <code>intervals=on</code> or <code>intervals=off</code>
          </li>
        )}
        {example !== null && (
          <li>
            <code>highlight={nothing}</code>, or <code>highlight=</code> and one of the names in the list above, such as{" "}
            <code>highlight={example}</code>
          </li>
        )}
      </ul>
      <p>Nothing that you choose here is stored, and no step is added to your browser’s history.</p>
    </details>
  );
}

/** How addresses name a row or a thing told apart: an area as the address of its own page does, anything else by its id. */
function useNames(): (label: Label) => string {
  const { areas } = useSite().library;
  return ({ id }) => {
    const area = areas.get(id);
    return area ? areaId(area) : id;
  };
}

function Choices({ title, labels }: { title: string; labels: readonly Label[] }) {
  const nameOf = useNames();
  return (
    <optgroup label={title}>
      {labels.map((label) => (
        <option key={label.id} value={nameOf(label)} data-id={label.id}>
          {label.title}
        </option>
      ))}
    </optgroup>
  );
}
