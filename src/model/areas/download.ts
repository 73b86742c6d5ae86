// Everything known of an area as files: its rows of every indicator, its rows of provision, and what is not known.

import { downloadColumns, downloadRows, rowsAsCsv, type DownloadRow } from "../series/download.ts";
import type { Area, Library, Provision } from "../things.ts";
import { reasonWords, type Gap } from "./gaps.ts";
import { indicatorsOfArea, rowsOf } from "./measures.ts";
import { provisionAround } from "./provision.ts";

/** Every row of the area: the id of its indicator, then the columns that all downloads have. */
export function areaCsv(library: Library, area: Area): string {
  const indicators = indicatorsOfArea(library, area);
  const rows = indicators.flatMap((indicator) =>
    downloadRows(indicator, rowsOf(indicator, area), library.areas).map((row) => ({
      indicator_id: indicator.id,
      ...row,
    })),
  );
  return rowsAsCsv(["indicator_id", ...downloadColumns(...indicators)], rows);
}

const provisionColumns =
  "programme_id,programme,area_code,area_name,period_from,period_to,period_label,state,note,source_id,locator".split(
    ",",
  );

/** What sources say of programmes in the area, in places within it and in wider areas; the codes tell which. */
export function provisionCsv(library: Library, area: Area): string {
  const { here, within, above } = provisionAround(library, area);
  return provisionRowsCsv([...here, ...within, ...above]);
}

/** Rows of provision, in the order given. */
export const provisionRowsCsv = (rows: readonly Provision[]): string =>
  rowsAsCsv(provisionColumns, rows.map(provisionRow));

function provisionRow({ programme, area, period, state, note, source, locator }: Provision): DownloadRow {
  return {
    ...{ programme_id: programme.id, programme: programme.title, area_code: area.code, area_name: area.name },
    ...{ period_from: period.from, period_to: period.to, period_label: period.label },
    ...{ state: state.id, note, source_id: source.id, locator },
  };
}

const gapColumns =
  "indicator_id,indicator,measure,area_code,area_name,period_from,period_to,period_label,kind,status,note,areas_with_row".split(
    ",",
  );

/** What is not known, one row for each period. */
export function gapsCsv(gaps: readonly Gap[]): string {
  return rowsAsCsv(gapColumns, gaps.flatMap(gapRows));
}

function gapRows({ indicator, measure, area, periods, reason }: Gap): DownloadRow[] {
  const why =
    reason.kind === "stated"
      ? { kind: "row-without-value", status: reason.status.shorthand, note: reasonWords(reason), areas_with_row: "" }
      : { kind: "no-row", status: "", note: reasonWords(reason), areas_with_row: String(reason.others) };
  return periods.map((period) => ({
    ...{ indicator_id: indicator.id, indicator: indicator.title, measure },
    ...{ area_code: area.code, area_name: area.name },
    ...{ period_from: period.from, period_to: period.to, period_label: period.label, ...why },
  }));
}
