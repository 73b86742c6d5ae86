// What is not known, measure by measure: which periods have no figure, and why.

import { reasonWords, type Gap } from "../../../model/areas/gaps.ts";
import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";
import { LinkTo } from "./area-link.tsx";
import { beyondPrint, MoreOnScreen } from "./briefing.tsx";

/** Rows that a printed page has room for. */
const printed = 5;

/** The gaps of one area. */
export function GapsOfArea({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <>
      <PlainTable label="What is not known here" headings={["Measure", "Periods without a figure", "Why"]}>
        {gaps.map((gap, index) => (
          <tr key={index} class={beyondPrint(index, printed)}>
            <th scope="row">
              <MeasureOf gap={gap} />
            </th>
            <td>{periodsOf(gap)}</td>
            <Why gap={gap} />
          </tr>
        ))}
      </PlainTable>
      <MoreOnScreen count={gaps.length - printed} />
    </>
  );
}

/** Where nothing is missing: only of kinds that tables hold whole does silence count. */
export function NoGaps({ area }: { area: Area }) {
  const { kinds } = useSite().library.geography;
  const isWhole = kinds.some(({ id, listed }) => id === area.kind && listed === "all");
  return isWhole ? (
    <p>Every table that holds places of this kind has a figure here for each of its years.</p>
  ) : (
    <p>No row that we hold of this place lacks its figure. How many tables leave the place out is not counted.</p>
  );
}

/** The gaps of one table, area by area. */
export function GapsOfTable({ gaps, label }: { gaps: readonly Gap[]; label: string }) {
  return (
    <PlainTable label={label} headings={["Area", "Measure", "Periods without a figure", "Why"]}>
      {gaps.map((gap, index) => (
        <tr key={index}>
          <th scope="row">
            <LinkTo area={gap.area} />
          </th>
          <td>{gap.measure}</td>
          <td>{periodsOf(gap)}</td>
          <Why gap={gap} />
        </tr>
      ))}
    </PlainTable>
  );
}

function MeasureOf({ gap: { indicator, measure } }: { gap: Gap }) {
  const site = useSite();
  return (
    <>
      <a href={site.url(paths.indicator(indicator.id))}>{indicator.title}</a>
      {measure && <span class="measure-words">{measure}</span>}
    </>
  );
}

function Why({ gap: { reason } }: { gap: Gap }) {
  return (
    <td class="note">
      {reason.kind === "stated" ? (
        reasonWords(reason)
      ) : (
        <>
          {reasonWords(reason)} for this place, and a row for {reason.others} others of its kind. It does not say why.
        </>
      )}
    </td>
  );
}

const periodsOf = ({ periods }: Gap): string => periods.map(({ short }) => short).join(", ");
