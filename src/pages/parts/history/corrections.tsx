// Every correction ever made, newest first: what was wrong, what it is now, and who had it wrong.

import { dateLabel } from "../../../lib/iso-date.ts";
import { correctionsOf, type Correction } from "../../../model/history/history.ts";
import { useSite } from "../../site.ts";
import { FiguresBeforeAndNow, RowLink } from "./changed-rows.tsx";

export function Corrections() {
  const site = useSite();
  const corrections = correctionsOf(site.history);
  if (corrections.length === 0) return <p>No correction has been made so far.</p>;
  return (
    <ul class="entries">
      {corrections.map((correction, index) => (
        <Entry key={index} {...correction} />
      ))}
    </ul>
  );
}

function Entry({ cell, reason, to }: Correction) {
  const { kinds } = useSite().library.changeLog;
  return (
    <li>
      <RowLink {...cell} />
      <span class="entry-words">
        <FiguresBeforeAndNow {...cell} /> {reason.reason}
      </span>
      <span class="entry-facts">
        {dateLabel(reason.on)}. {kinds.get(reason.kind)?.title ?? reason.kind}.{" "}
        {to === null ? "Not yet in an edition." : `In the edition of ${dateLabel(to)}.`}
      </span>
    </li>
  );
}
