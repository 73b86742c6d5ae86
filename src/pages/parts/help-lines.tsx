// The help lines, from their one list, each with the date on which it was last checked.

import { dateLabel } from "../../lib/iso-date.ts";
import { useSite } from "../site.ts";

export function HelpLines() {
  const { library } = useSite();
  return (
    <>
      <ul class="help-lines">
        {library.helpLines.map((line) => (
          <li key={line.id}>
            <h3>{line.name}</h3>
            <p class="help-phone">
              {line.phone ? (
                <a href={`tel:${line.phone.replace(/\s/g, "")}`}>{line.phone.replaceAll(" ", "\u00a0")}</a>
              ) : (
                "See the website"
              )}
            </p>
            <p>
              {line.who} <span class="tag">{line.nation}</span>
            </p>
            {line.text_relay_or_chat && <p>{line.text_relay_or_chat}</p>}
            <p>
              {line.hours && `${line.hours}. `}
              {line.url && (
                <a href={line.url} rel="noreferrer">
                  {new URL(line.url).hostname.replace(/^www\./, "")}
                </a>
              )}
            </p>
            <p class="help-checked">
              Last checked {dateLabel(line.checked)}: {line.checked_how}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
