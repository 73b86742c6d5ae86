// `npm run edition` as a curator meets it, edition after edition: what it writes, what it refuses and in which words,
// and what the pages and the feed then say.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest } from "../../../src/editions.ts";
import { all, pageAt, textAt, words } from "../../helpers/built-pages.ts";
import { buildSite } from "../../helpers/site.ts";

const header = "indicator,row,kind,reason,on";
const reason = "example-cases,x00000011.2020-03,our-correction,We had read the line above.,2026-11-23";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "edition-"));
  cpSync("tests/fixtures/good", join(root, "data"), { recursive: true });
  const page =
    "---\ntitle: Corrections\ndescription: Every example correction.\n---\n\n## Corrections so far\n\nHere:\n";
  writeFileSync(join(root, "data", "pages", "corrections.md"), page);
});

afterAll(() => rmSync(root, { recursive: true }));

const place = () => ({ DATA: join(root, "data"), OUT: join(root, "site"), SITE_URL: "https://evidence.example" });

function run(command: "edition" | "check", ...options: string[]) {
  const args = ["--import", "tsx", `src/cli/${command}.ts`, ...options];
  const { EDITIONS: _unset, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...environment, ...place() },
  });
  expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return { status, stdout, stderr: stderr.trimEnd() };
}

const addressFile = () => join(root, "tests", "contract", "published-urls.txt");
const addresses = () => readFileSync(addressFile(), "utf8").trimEnd().split("\n");
const editionFile = (date: string) => join(root, "editions", `${date}.json`);
const editions = () => (existsSync(join(root, "editions")) ? readdirSync(join(root, "editions")).sort() : []);
const data = (file: string) => join(root, "data", file);

/** Puts other words into a file of the data folder, and gives what undoes it. */
function change(file: string, before: string, after: string): () => void {
  const text = readFileSync(data(file), "utf8");
  expect(text).toContain(before);
  writeFileSync(data(file), text.replace(before, after));
  return () => writeFileSync(data(file), text);
}

/** Writes changes.csv with these rows. */
const giveReasons = (...rows: string[]) => writeFileSync(data("changes.csv"), [header, ...rows, ""].join("\n"));

/** The tests below go on from each other, as the editions of a site do. */
describe.sequential("npm run edition", () => {
  it.each([[[]], [["22/11/2026"]], [["2026-11"]], [["2026-02-30"]], [["2026-11-22", "2026-11-23"]]])(
    "wants one day, not %j",
    (days) => {
      const { status, stderr } = run("edition", ...days);
      expect([status, stderr]).toEqual([1, expect.stringContaining(`"${days.join(" ")}" is not a day.`)]);
      expect(stderr).toContain("Usage: npm run edition -- YYYY-MM-DD");
      expect(editions()).toEqual([]);
    },
  );

  it("writes nothing while the data have a problem", () => {
    const undo = change("indicators/example-survey.csv", "agree,7,", "agree,7%,");
    const { status, stderr } = run("edition", "2026-11-22");
    undo();
    expect(status).toBe(1);
    expect(stderr).toContain("indicators/example-survey.csv:2:34 (value)  [percent-sign]");
    expect(stderr.split("\n").at(-1)).toBe("No edition was written: 1 to mend.");
    expect(editions()).toEqual([]);
  });

  it("refuses reasons before there is anything to give a reason for", () => {
    giveReasons(reason);
    const { status, stderr } = run("edition", "2026-11-22");
    rmSync(data("changes.csv"));
    expect([status, stderr]).toEqual([
      1,
      `changes.csv:2:15 (row)  [reason-without-change]
  found:    example-cases x00000011.2020-03, which is what it was
  expected: no reasons before there is a first edition: nothing can have changed
  to mend:  Take the row out, or mend its indicator or row; a row that an edition has recorded stays word for word as it was.

No edition was written: 1 to mend.`,
    ]);
  });

  it("writes the first edition, the same bytes each time", () => {
    const { status, stdout } = run("edition", "2026-11-22");
    const published = addresses();
    expect([status, stdout]).toEqual([
      0,
      `Wrote ${editionFile("2026-11-22")}.\nAdded ${published.length} addresses to ${addressFile()}.\nIt is the first.\n`,
    ]);
    const bytes = readFileSync(editionFile("2026-11-22"));
    const again = run("edition", "2026-11-22");
    expect([again.status, again.stdout]).toEqual([
      0,
      "The edition of 2026-11-22 is there already and says the same.\n",
    ]);
    expect(readFileSync(editionFile("2026-11-22"))).toEqual(bytes);
    rmSync(editionFile("2026-11-22"));
    run("edition", "2026-11-22");
    expect(readFileSync(editionFile("2026-11-22"))).toEqual(bytes);
    expect(addresses()).toEqual(published);
  });

  it("lists every address of that day's site, sorted, and puts back what somebody took out", () => {
    const published = addresses();
    expect(published).toEqual([...new Set(published)].sort());
    const some = ["/", "/charts/example-trend/", "/charts/example-trend.zip", "/embed/example-areas/", "/feed.xml"];
    expect(published).toEqual(expect.arrayContaining([...some, "/findings/example-gap/", "/v/2026-11-22/"]));
    expect(published).toEqual(expect.arrayContaining(["/v/2026-11-22/charts/example-areas.png"]));
    expect(published.filter((address) => /404|^\/_|deploy|assets|pagefind/.test(address))).toEqual([]);
    writeFileSync(addressFile(), "/findings/an-old-one/\n/\n");
    run("edition", "2026-11-22");
    expect(addresses()).toEqual([...published, "/findings/an-old-one/"].sort());
    writeFileSync(addressFile(), published.map((address) => `${address}\n`).join(""));
  });

  it("refuses a day before the newest edition", () => {
    const { status, stderr } = run("edition", "2026-11-21");
    expect([status, stderr]).toEqual([
      1,
      "The newest edition is of 2026-11-22. The next one needs a later day than that.",
    ]);
    expect(editions()).toEqual(["2026-11-22.json"]);
  });

  it("never writes over an edition that says something else", () => {
    const bytes = readFileSync(editionFile("2026-11-22"));
    change("indicators/example-cases.csv", ",1711,", ",1722,");
    const { status, stderr } = run("edition", "2026-11-22");
    expect([status, stderr]).toEqual([
      1,
      "The edition of 2026-11-22 is there already and says something else. An edition is never rewritten: choose a later day.",
    ]);
    expect(readFileSync(editionFile("2026-11-22"))).toEqual(bytes);
  });

  it("refuses a changed value that nobody gives a reason for; the check lets it be", () => {
    const { status, stderr } = run("edition", "2026-11-23");
    expect([status, stderr]).toEqual([
      1,
      `indicators/example-cases.csv:3:1 (value)  [change-without-reason]
  found:    x00000011.2020-03: 1722, and 1711 in the edition of 2026-11-22
  expected: a row in changes.csv that says why it changed
  to mend:  Add "example-cases,x00000011.2020-03,KIND,REASON,DAY" to changes.csv, with KIND one of planned-revision, correction-at-source, our-correction, method.

No edition was written: 1 to mend.`,
    ]);
    expect(editions()).toEqual(["2026-11-22.json"]);
    expect(run("check").status).toBe(0);
  });

  it.each([
    ["is what it was", "example-cases,x00000011.2019-03", "Take the row out, or mend"],
    ["no table has", "example-cases,x00000011.2020-30", 'Did you mean "x00000011.2020-03"?'],
    ["no table has", "example-case,x00000011.2020-03", "Take the row out, or mend"],
  ])("and the check refuse a reason for a row that %s: %s", (why, row, fix) => {
    giveReasons(reason, `${row},method,It is counted otherwise.,2026-11-23`);
    for (const { status, stderr } of [run("check"), run("edition", "2026-11-23")]) {
      expect(status).toBe(1);
      expect(stderr).toContain("changes.csv:3:");
      expect(stderr).toContain(`(row)  [reason-without-change]\n  found:    ${row.replace(",", " ")}, which ${why}\n`);
      expect(stderr).toContain("expected: a row whose figures are not those of the edition of 2026-11-22\n");
      expect(stderr).toContain(`to mend:  ${fix}`);
    }
  });

  it("writes the next edition once there is a reason, keeps the reason, and lets it stay on file", () => {
    giveReasons(reason);
    const { status, stdout } = run("edition", "2026-11-23");
    const added = addresses().filter((address) => address.startsWith("/v/2026-11-23/")).length;
    expect([status, stdout]).toEqual([
      0,
      `Wrote ${editionFile("2026-11-23")}.\nAdded ${added} addresses to ${addressFile()}.\n1 figure changed or was taken out.\n`,
    ]);
    const [first, second] = ["2026-11-22", "2026-11-23"].map(
      (date) => JSON.parse(readFileSync(editionFile(date), "utf8")) as { hash: string },
    );
    const [indicator, row, kind, words, on] = reason.split(",");
    expect(second).toMatchObject({
      follows: { edition: "2026-11-22", hash: first!.hash },
      reasons: [{ indicator, row, kind, reason: words, on }],
    });
    expect(run("check").status).toBe(0);
    rmSync(data("changes.csv"));
    expect(run("check").status).toBe(0);
  });

  it("refuses to take out a row without a reason", () => {
    const undo = change("indicators/example-trend.csv", "2016-04,2017-03,male,16-59,old,4.1,3.4,4.8,1800,,\n", "");
    const { status, stderr } = run("edition", "2026-11-24");
    undo();
    expect(status).toBe(1);
    expect(stderr).toContain("indicators/example-trend.csv (value)  [change-without-reason]");
    expect(stderr).toContain(
      "2017-03.male.old: no such row, and 4.1, lower 3.4, upper 4.8, base 1800 in the edition of",
    );
  });

  it.each([
    ["was altered", "2026-11-23", "damaged-edition", (text: string) => text.replace('"1722"', '"1733"')],
    ["is cut short", "2026-11-23", "damaged-edition", (text: string) => text.slice(0, 200)],
    ["is not there any more", "2026-11-22", "missing-edition", () => null],
  ])("and the check and the build stop when an edition %s", async (_, date, code, spoil) => {
    const text = readFileSync(editionFile(date), "utf8");
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    if (spoilt === null) rmSync(editionFile(date));
    else writeFileSync(editionFile(date), spoilt);
    const file = editionFile("2026-11-23");
    for (const { status, stderr } of [run("check"), run("edition", "2026-11-24")]) {
      expect([status, stderr]).toEqual([1, expect.stringContaining(`${file}  [${code}]`)]);
      expect(stderr).toContain("from an earlier state of the project");
    }
    await expect(buildSite(place())).rejects.toThrow(`${file}  [${code}]`);
    writeFileSync(editionFile(date), text);
  });
});

describe.sequential("what npm run edition refuses after it", () => {
  it("an edition of a format that it does not know, and so do the check and the build", async () => {
    const file = editionFile("2026-11-23");
    const text = readFileSync(file, "utf8");
    const unsigned = text
      .replace(/"hash":.*\n/, "")
      .replace('"format":1', '"format":2')
      .trimEnd();
    writeFileSync(file, `${unsigned.replace("{\n", `{\n"hash":"${digest(unsigned)}",\n`)}\n`);
    const message = `${file} (format)  [unknown-edition-format]
  found:    an edition of the format 2
  expected: the format 1, which this version of the project reads
  to mend:  Use the version of the project that wrote the edition, or a newer one. Never change the file.`;
    for (const { status, stderr } of [run("check"), run("edition", "2026-11-24")])
      expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    await expect(buildSite(place())).rejects.toThrow(message);
    writeFileSync(file, text);
  });

  it("the loss of an address that was published", () => {
    const id = "example-areas";
    renameSync(data(`charts/${id}.md`), data("charts/example-places.md"));
    const { status, stderr } = run("edition", "2026-11-24");
    renameSync(data("charts/example-places.md"), data(`charts/${id}.md`));
    const line = (address: string) => addresses().indexOf(address) + 1;
    expect(status).toBe(1);
    expect(stderr).toContain(`${addressFile()}:${line(`/charts/${id}/`)}:1  [lost-address]
  found:    /charts/${id}/, where there is no page, no file and no redirect any more
  expected: an answer at every address that was ever published
  to mend:  If the thing was renamed or merged, list its old id under was: in the record that has its place. If it was taken out, put it back.`);
    for (const file of [`/charts/${id}.csv`, `/charts/${id}.zip`, `/embed/${id}/`, `/oembed/${id}.json`])
      expect(stderr).toContain(`  found:    ${file}, where`);
    expect(stderr).not.toContain("/v/");
    expect(editions()).toEqual(["2026-11-22.json", "2026-11-23.json"]);
  });
});

describe.sequential("the site after two editions and two changes more", () => {
  beforeAll(async () => {
    change("indicators/example-trend.csv", "6.0,5.8,6.2", "6.1,5.8,6.2");
    change("findings/example-gap.md", "double: times >= 2", "double: times > 2");
    change("findings/example-gap.md", "[twice](claim:double)", "[more than twice](claim:double)");
    giveReasons("example-trend,2020-03.female.new,correction-at-source,The office has printed a new table.,2026-11-25");
    await buildSite(place());
  });

  const mainOf = async (path: string) =>
    words((await pageAt(join(root, "site"), `${path}index.html`)).document.querySelector("main"));

  it("tells on /changes/ what changed since the newest edition, then between the editions", async () => {
    const { document } = await pageAt(join(root, "site"), "changes/index.html");
    expect(all(document, "main h2").map(words)).toEqual([
      "Since the edition of 23 November 2026",
      "The edition of 23 November 2026",
      "The first edition, 22 November 2026",
    ]);
    expect(all(document, "main tbody tr").map((row) => all(row, "th, td").map(words))).toEqual([
      [
        "Example trend: Women, Example people aged 16 and over, year ending March 2020",
        ...["6.0%; provisional", "6.1%; provisional"],
        "Example correction there, 25 November 2026: The office has printed a new table.",
      ],
      [
        "Example cases by area: Example North, year ending March 2020",
        ...["1,711", "1,722", "Example correction here, 23 November 2026: We had read the line above."],
      ],
    ]);
    const since = words(document.querySelector("section[aria-labelledby=since]"));
    expect(since).toContain("1 finding: a number moved.");
    expect(since).toContain("6.0%, now 6.1%.");
    expect(since).toContain("Findings that hold as they did: 2.");
  });

  it("is valid where it tells of several editions", async () => {
    const { html, document } = await pageAt(join(root, "site"), "changes/index.html");
    const rules = { "no-raw-characters": "off", "void-style": "off", "doctype-style": "off" } as const;
    const judge = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { ...rules, "valid-id": ["error", { relaxed: true }] },
    });
    const { results } = await judge.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
    const ids = all(document, "[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says on the pages of what changed what the newest edition said, and on no others", async () => {
    const earlier = async (path: string) =>
      words((await pageAt(join(root, "site"), `${path}index.html`)).document.querySelector(".earlier"));
    const gap = await earlier("findings/example-gap/");
    expect(gap).toMatch(/^In the edition of 23 November 2026: \u201cExample women were more likely/);
    expect(gap).toContain("It said 6.0% where it now says 6.1%.");
    expect(await earlier("charts/example-trend/")).toMatch(
      /^In the edition of 23 November 2026: \u201cAmong example women, 6\.0% were .* have changed since then: 1\./,
    );
    expect(await earlier("charts/example-interval/")).toContain(
      "Figures of this chart that have changed since then: 1.",
    );
    for (const path of ["findings/example-answers/", "findings/example-voices/", "charts/example-areas/"]) {
      expect([path, await earlier(path)]).toEqual([path, ""]);
    }
  });

  it("says beside a number what it said in earlier editions, and why it changed", async () => {
    expect(await mainOf("findings/example-gap/")).toContain(
      "Published before: 6.0%; provisional in the edition of 23 November 2026 (The office has printed a new table.).",
    );
    expect(await mainOf("findings/example-answers/")).not.toContain("Published before");
  });

  it("lists both corrections on /corrections/, the newest first, below the page's own words", async () => {
    const page = await mainOf("corrections/");
    const parts = [
      "Here:",
      "Was: 6.0%; provisional. Now: 6.1%; provisional. The office has printed a new table.",
      "Not yet in an edition.",
      "Was: 1,711. Now: 1,722. We had read the line above.",
      "In the edition of 23 November 2026.",
    ];
    const places = parts.map((part) => page.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("feeds the editions alone, newest first, each with an id that stays", async () => {
    const feed = await textAt(join(root, "site"), "feed.xml");
    expect([...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)).toEqual([
      "https://evidence.example/changes/",
      "https://evidence.example/changes/#edition-2026-11-23",
      "https://evidence.example/changes/#edition-2026-11-22",
    ]);
    expect([...feed.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, time]) => time)).toEqual([
      "2026-11-23T00:00:00Z",
      "2026-11-23T00:00:00Z",
      "2026-11-22T00:00:00Z",
    ]);
    expect(feed).toContain('<content type="text">1 figure changed or was taken out.</content>');
    expect(feed).not.toContain("6.1");
  });

  it("says plainly, without an edition, that there is nothing to compare with", async () => {
    rmSync(join(root, "editions"), { recursive: true });
    rmSync(data("changes.csv"));
    await buildSite(place());
    expect(await mainOf("changes/")).toContain("There is no earlier edition, so there is nothing to compare with yet.");
    expect(await mainOf("corrections/")).toContain("No correction has been made so far.");
    expect(await textAt(join(root, "site"), "feed.xml")).not.toContain("<entry>");
  });
});
