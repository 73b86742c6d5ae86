// The figures that stand in sentences without a cell behind them: by kind, each with the pages that it stands on.

import { statementsOf } from "../../../model/statements.ts";
import { numberText } from "../../../model/numbers/unit.ts";
import type { WaivedPhrase, WaiverGroup } from "../../../model/verification.ts";
import { paths, statementPaths } from "../../routes.ts";
import { useSite, type Site } from "../../site.ts";
import { PlainTable } from "../tables/plain-table.tsx";

type WaiversProps = { groups: readonly WaiverGroup[]; waived: number };

export function Waivers({ groups, waived }: WaiversProps) {
  const site = useSite();
  const titles = new Map([
    ...[...statementsOf(site.library)].map(([reference, { title }]): [string, string] => [reference, title]),
    ...site.library.claims.map(({ id, title }): [string, string] => [`claim:${id}`, title.text]),
  ]);
  return (
    <section aria-labelledby="waived">
      <h2 id="waived">Which figures are typed, and why</h2>
      <p class="measure">
        A figure may only be typed when its record lists it as no statistic. There are {numberText(waived, 0)} of them.
        Each record says of what kind its phrases are, and a program refuses those that do not look it.
      </p>
      {groups.map((group) => (
        <details key={group.id} class="waivers">
          <summary>
            {group.title} <span class="tag">{numberText(group.figures, 0)}</span>
          </summary>
          <p>{group.why}</p>
          <PhraseTable group={group} titles={titles} />
        </details>
      ))}
    </section>
  );
}

function PhraseTable({ group, titles }: { group: WaiverGroup; titles: ReadonlyMap<string, string> }) {
  const site = useSite();
  return (
    <PlainTable
      label={`typed figures, ${group.title}`}
      headings={["Phrase", "Figures", "Where it stands"]}
      numeric={["Figures"]}
      tall
    >
      {group.phrases.map((phrase) => (
        <tr key={phrase.literal}>
          <th scope="row">{phrase.literal}</th>
          <td class="numeric">{phrase.figures}</td>
          <td>{places(phrase, titles, site)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

const fewest = 3;

/** The pages by name while they are few; otherwise the first of them and how many more. */
function places({ files }: WaivedPhrase, titles: ReadonlyMap<string, string>, site: Site) {
  const shown = files.slice(0, fewest).map((file, index) => (
    <span key={file}>
      {index > 0 && "; "}
      <a href={site.url(addressOf(file))}>{titleOf(file, titles)}</a>
    </span>
  ));
  const more = files.length - fewest;
  return (
    <>
      {shown}
      {more > 0 && ` and ${more} more`}
    </>
  );
}

/** The page of a record's file: "findings/x.md" -> "/findings/x/". The site's own file is the home page. */
function addressOf(file: string): string {
  const [kind, id] = kindAndId(file);
  const all: typeof statementPaths = { ...statementPaths, topic: paths.topic, journey: paths.journey };
  return all[kind]?.(id) ?? paths.home();
}

function titleOf(file: string, titles: ReadonlyMap<string, string>): string {
  return titles.get(kindAndId(file).join(":")) ?? file;
}

function kindAndId(file: string): [kind: string, id: string] {
  const [folder = "", name = ""] = file.split("/");
  return [folder.replace(/s$/, ""), name.replace(/\.md$/, "")];
}
