// What is checked at every build, in numbers: what holds, what is let through and why, and how to repeat it.

import type { ComponentChildren } from "preact";
import { dateLabel } from "../../lib/iso-date.ts";
import { verificationOf, type Tally, type Verification } from "../../model/verification.ts";
import { numberText } from "../../model/numbers/unit.ts";
import { verdictWords } from "../parts/lists/claim-list.tsx";
import { ListPage } from "../parts/lists/list-page.tsx";
import { Waivers } from "../parts/numbers/waivers.tsx";
import { paths } from "../routes.ts";
import type { Site } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("verification", (_, site) => {
  const checked = verificationOf(site.library);
  return (
    <ListPage
      kind="verification"
      title="What is checked"
      lede="Each time this site is built, a program reads every sentence and every table again. If one number or one comparison is wrong, nothing is published. These are its counts."
    >
      <Answer checked={checked} />
      <Waivers groups={checked.waivers} waived={checked.figures.waived} />
      {checked.statements.total > 0 && <Statements statements={checked.statements} />}
      <div class="columns even">
        <Tallies id="cells" title="What the rows of our tables hold" tallies={checked.cells.statuses} />
        <Tallies id="sources" title="Where they come from" tallies={checked.sources.statuses} />
      </div>
      <Limits />
      <Repeat site={site} />
    </ListPage>
  );
});

const count = (number: number) => numberText(number, 0);

function Answer({ checked }: { checked: Verification }) {
  const { figures, comparisons, recomputations, cells, statements } = checked;
  const { total } = statements;
  return (
    <dl class="tiles">
      <Tile figure={figures.share === null ? "none" : `${shareText(figures)}%`} name="of figures come from a cell">
        The build writes {count(figures.bound)} figures of our sentences from rows of our tables.{" "}
        <Typed checked={checked} />
        {figures.quoted > 0 && ` Another ${count(figures.quoted)} repeat a statement that we check.`}
      </Tile>
      <Tile figure={count(comparisons.held)} name="comparisons hold">
        Words such as rose, fewer and most were tested {count(comparisons.claimed)} times. {failed(comparisons)}
      </Tile>
      <Tile figure={count(recomputations)} name="numbers worked out">
        Sums, shares, differences, highest and lowest values, each worked out from its rows at this build.
      </Tile>
      <Tile figure={count(cells.total)} name="rows with a source">
        Each names its publication and the place in it. A row without a value says why it has none.
      </Tile>
      {total > 0 && (
        <Tile figure={count(total)} name="statements of others checked">
          What sources and people say, set against the figures. {count(unsettled(statements.verdicts))} of them do not
          agree with the figures.
        </Tile>
      )}
    </dl>
  );
}

/** The typed figures at a glance, by the kind that their records give. */
function Typed({ checked: { figures, waivers } }: { checked: Verification }) {
  const kinds = waivers.map(({ title, figures: hidden }) => `${title.toLowerCase()} (${count(hidden)})`);
  return (
    <>
      <a href="#waived">{count(figures.waived)} are typed</a>: {kinds.join("; ")}.
    </>
  );
}

type TileProps = { figure: string; name: string; children: ComponentChildren };

function Tile({ figure, name, children }: TileProps) {
  return (
    <div class="tile">
      <dt>
        <span class="tile-figure">{figure}</span> {name}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Cut off and never rounded up, so that only all of them are 100%. */
function shareText({ bound, waived }: Verification["figures"]): string {
  return numberText(`${Math.floor((bound * 1000) / (bound + waived)) / 10}`, 1);
}

function failed({ claimed, held }: Verification["comparisons"]): string {
  return claimed === held ? "Not one failed." : `${count(claimed - held)} failed.`;
}

/** Differences that no other people, period or definition explains. */
const unsettled = ({ differs, impossible }: Verification["statements"]["verdicts"]) => differs + impossible;

function Statements({ statements: { verdicts } }: { statements: Verification["statements"] }) {
  const words = Object.entries(verdictWords).map(([id, { title }]) => ({
    ...{ id, title },
    count: verdicts[id as keyof typeof verdicts],
  }));
  return (
    <Tallies id="statements" title="What others say, by verdict" tallies={words.filter((word) => word.count > 0)} />
  );
}

function Tallies({ id, title, tallies }: { id: string; title: string; tallies: readonly Tally[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl class="tallies">
        {tallies.map((tally) => (
          <div key={tally.id}>
            <dt>{tally.title}</dt>
            <dd>{count(tally.count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Limits() {
  return (
    <section class="measure" aria-labelledby="limits">
      <h2 id="limits">What these checks cannot tell</h2>
      <ul>
        <li>Whether a source is right. We can only show what it prints, and where.</li>
        <li>Whether we copied a figure correctly. That takes a person with the source open.</li>
        <li>
          Names of tables, sources and services, labels, and notes beside rows. They are no sentences of ours, and
          figures in them are not counted here.
        </li>
        <li>Numbers that a sentence says as words, such as three. Only comparing words are checked.</li>
      </ul>
    </section>
  );
}

function Repeat({ site }: { site: Site }) {
  const { commit } = site.settings;
  const [newest] = site.history.editions;
  return (
    <section class="measure" aria-labelledby="repeat">
      <h2 id="repeat">Check it yourself</h2>
      <p>
        Take a copy of the project and run these commands in its folder. The second one reads and checks all the
        evidence. The third one builds the site as well, and reads the tables once more with a program that shares
        nothing with the first.
      </p>
      <pre>
        <code>{"npm ci\nnpm run check\nnpm test"}</code>
      </pre>
      <dl class="facts">
        <div>
          <dt>Newest edition</dt>
          <dd>
            {newest ? <a href={site.url(paths.edition(newest.edition))}>{dateLabel(newest.edition)}</a> : "None yet"}
          </dd>
        </div>
        <div>
          <dt>Built from commit</dt>
          <dd>
            <Commit commit={commit} />
          </dd>
        </div>
        <div>
          <dt>All of this for programs</dt>
          <dd>
            <a href={site.url(paths.verificationFile())}>verification.json</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Commit({ commit }: { commit: string | null }) {
  if (commit === null) return <>Not known</>;
  const [name, changed] = commit.split("-dirty");
  return (
    <>
      <code>{name}</code>
      {changed !== undefined && ", with changes that are in no commit yet"}
    </>
  );
}
