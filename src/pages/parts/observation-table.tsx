// Every row of an indicator with its period, limits, status, note and source: the place where all numbers lead.

import { isKnown } from "../../model/cell.ts";
import type { Indicator, Observation } from "../../model/things.ts";
import { quantityText, shownPlaces } from "../../model/unit.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";

export function ObservationTable({ indicator }: { indicator: Indicator }) {
  const rows = indicator.observations;
  const dimensions = indicator.columns.filter(({ name }) => rows.some((row) => row.dimensions.has(name)));
  const withSeries = rows.some((row) => row.series);
  const withLimits = rows.some((row) => row.lower !== null);
  const withBase = rows.some((row) => row.base !== null);
  const heading = (title: string, numeric = false) => (
    <th scope="col" class={numeric ? "numeric" : undefined}>
      {title}
    </th>
  );
  return (
    <div class="table-scroll tall" tabIndex={0} role="group" aria-label={`All rows: ${indicator.title}`}>
      <table class="observations">
        <caption>
          {indicator.title}
          <span class="caption-measure">
            {indicator.unit.axis}; {rows.length} rows
          </span>
        </caption>
        <thead>
          <tr>
            {heading("Period")}
            {dimensions.map(({ name, title }) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
            {withSeries && heading("Definition")}
            {heading("Value", true)}
            {withLimits && heading("Interval", true)}
            {withBase && heading("Base", true)}
            {heading("Status and note")}
            {heading("Source")}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={`r-${row.key}`}>
              <th scope="row">{row.period.label}</th>
              {dimensions.map(({ name }) => (
                <td key={name}>{row.dimensions.get(name)?.title}</td>
              ))}
              {withSeries && <td>{row.series?.title}</td>}
              <Value row={row} indicator={indicator} />
              {withLimits && <td class="numeric">{limits(row, indicator)}</td>}
              {withBase && (
                <td class="numeric">{row.base === null ? "" : quantityText(row.base, plain(indicator), 0)}</td>
              )}
              <StatusAndNote row={row} />
              <SourceOf row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ row, indicator }: { row: Observation; indicator: Indicator }) {
  if (!isKnown(row.cell)) return <td class="numeric missing">{row.cell.reason.title}</td>;
  return (
    <td class="numeric">
      {quantityText(row.cell.text, indicator.unit, shownPlaces(row.cell.text, indicator.decimals))}
    </td>
  );
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

function limits(row: Observation, indicator: Indicator): string {
  if (row.lower === null || row.upper === null) return "";
  const quantity = (text: string) => quantityText(text, indicator.unit, shownPlaces(text, indicator.decimals));
  return `${quantity(row.lower)} to ${quantity(row.upper)}`;
}

const plain = (indicator: Indicator) => ({ ...indicator.unit, prefix: "", suffix: "" });
