// Every row of an indicator with its period, limits, status, note and source: the place where all numbers lead.

import { isKnown } from "../../model/numbers/cell.ts";
import type { Indicator, Observation } from "../../model/things.ts";
import { shownInterval, shownValue } from "../../model/numbers/shown.ts";
import { columnTitle } from "../../model/words/column-title.ts";
import { numberText } from "../../model/numbers/unit.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { AreaLink } from "./areas/area-link.tsx";

/** Which columns a table needs: those that some row fills. */
type Shown = { dimensions: { name: string; title: string }[]; series: boolean; limits: boolean; base: boolean };

function shownColumns({ columns, observations: rows }: Indicator): Shown {
  return {
    dimensions: columns.filter(({ name }) => rows.some((row) => row.dimensions.has(name))),
    series: rows.some((row) => row.series),
    limits: rows.some((row) => row.lower !== null),
    base: rows.some((row) => row.base !== null),
  };
}

export function ObservationTable({ indicator }: { indicator: Indicator }) {
  const { title, unit, observations } = indicator;
  const shown = shownColumns(indicator);
  return (
    <div class="table-scroll tall" tabIndex={0} role="group" aria-label={`All rows: ${title}`}>
      <table class="observations">
        <caption>
          {title}
          <span class="caption-measure">
            {unit.axis}; {observations.length} rows
          </span>
        </caption>
        <Headings shown={shown} />
        <tbody>
          {observations.map((row) => (
            <Row key={row.key} row={row} indicator={indicator} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Headings({ shown }: { shown: Shown }) {
  const heading = (title: string, numeric = false) => (
    <th key={title} scope="col" class={numeric ? "numeric" : undefined}>
      {title}
    </th>
  );
  return (
    <thead>
      <tr>
        {heading("Period")}
        {shown.dimensions.map((column) => heading(columnTitle(column)))}
        {shown.series && heading("Definition")}
        {heading("Value", true)}
        {shown.limits && heading("Interval", true)}
        {shown.base && heading("Base", true)}
        {heading("Status and note")}
        {heading("Source")}
      </tr>
    </thead>
  );
}

function Row({ row, indicator, shown }: { row: Observation; indicator: Indicator; shown: Shown }) {
  return (
    <tr id={`r-${row.key}`}>
      <th scope="row">{row.period.label}</th>
      {shown.dimensions.map(({ name }) => (
        <td key={name}>
          {name === "area" ? <AreaLink label={row.dimensions.get(name)!} /> : row.dimensions.get(name)?.title}
        </td>
      ))}
      {shown.series && <td>{row.series?.title}</td>}
      <Value row={row} indicator={indicator} />
      {shown.limits && <td class="numeric">{shownInterval(row, indicator)}</td>}
      {shown.base && <td class="numeric">{row.base === null ? "" : numberText(row.base, 0)}</td>}
      <StatusAndNote row={row} />
      <SourceOf row={row} />
    </tr>
  );
}

function Value({ row, indicator }: { row: Observation; indicator: Indicator }) {
  return <td class={isKnown(row.cell) ? "numeric" : "numeric missing"}>{shownValue(row, indicator)}</td>;
}

function StatusAndNote({ row }: { row: Observation }) {
  const flag = isKnown(row.cell) ? row.cell.flag : row.cell.reason;
  return (
    <td class="note">
      {flag && (
        <span class="flag" title={flag.meaning}>
          {flag.title}
        </span>
      )}{" "}
      {row.note}
    </td>
  );
}

function SourceOf({ row }: { row: Observation }) {
  const site = useSite();
  return (
    <td class="note">
      <a href={site.url(paths.source(row.source.id))}>
        {row.source.producer} ({row.source.published.slice(0, 4)})
      </a>
      , {row.locator}
    </td>
  );
}
