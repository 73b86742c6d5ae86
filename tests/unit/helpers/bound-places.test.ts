// What the search for bound words on a page promises: nothing wrong, strange or missing is passed over.

import { describe, expect, it } from "vitest";
import { placesOn, recordsByPath } from "../../helpers/bound-places.ts";
import { pageOf } from "../../helpers/built-pages.ts";
import { SecondReader } from "../../helpers/second-reader.ts";

const reader = new SecondReader("tests/fixtures/good");
const records = recordsByPath(reader);
const path = "/findings/example-gap/";

/** What the finding's own page would say, with one piece of it changed. */
function own(before = "", after = "") {
  const body = ["the year ending March 2020", "6.0%", "5.8% to 6.2%", "3.0%", "3.0 percentage points", "2.0 times"];
  const numbers = [...body, "6.4%"].map((text) => `<a class="number" href="#n">${text}</a>`).join(" ");
  const working = `<section class="working"><ol class="numbers">
    <li id="n-women"><strong class="number">6.0%</strong></li></ol>
    <ul class="claims"><li><code>women &gt; men</code> holds: women is 6.0%, men is 3.0%.<span class="entry-facts">More than
    chance: 6.0% (5.8% to 6.2%) and 3.0% (2.5% to 3.5%): their difference is from 2.46 to 3.54.</span></li></ul></section>`;
  const html = `<html><head><link rel="canonical" href="https://e.example${path}">
    <meta name="description" content="In the year ending March 2020, 6.0% of example women were...">
    </head><body><main><h1>Example women</h1><p>${numbers}</p>${working}</main></body></html>`;
  expect(html).toContain(before);
  return read("findings/example-gap/index.html", html.replace(before, after));
}

function read(file: string, html: string) {
  const { shown, unexplained } = placesOn(pageOf(file, html), records, reader);
  const differ = shown
    .filter((each) => each.shown !== each.again)
    .map(({ place, slots }) => `${place}: ${slots.join()}`);
  return { count: shown.flatMap(({ slots }) => slots).length, differ, unexplained };
}

describe("the own page of a record", () => {
  it("is compared number by number", () => {
    expect(own()).toEqual({ count: 14, differ: [], unexplained: [] });
  });

  it.each([
    ['"#n">6.0%', '"#n">6.1%', "body: women"],
    ['<strong class="number">6.0%', '<strong class="number">6%', "working: women.full"],
    ["women is 6.0%", "women is 6.1%", "comparison: women,men"],
    ["2.46", "2.47", "test: women,men"],
    ["2020, 6.0%", "2020, 6.1%", "description: women.period,women"],
  ])("with %s as %s differs", (before, after, place) => expect(own(before, after).differ).toEqual([place]));

  it("with one number more or less has one that no record explains", () => {
    expect(own("</h1>", '</h1><b class="number">9</b>').unexplained).toEqual([
      expect.stringMatching(/8 numbers for 7 names of findings\/example-gap, body/),
    ]);
    expect(own('<a class="number" href="#n">6.4%</a>', "6.4%").unexplained).toHaveLength(1);
  });
});

describe("any page", () => {
  const page = (main: string) => read("some/index.html", `<html><body><main>${main}</main></body></html>`);

  it("may have no number that no record explains", () => {
    expect(page('<p>It was <span class="number">7%</span>.</p>').unexplained).toEqual([
      "/some/: 7% is no number of a record",
    ]);
  });

  it("is read for titles in links, with marked numbers or without, and not for links in other words", () => {
    const chart = records.get("/charts/example-trend/")!;
    const title = reader.filled(chart, String(chart.fields.title));
    const link = (text: string) => page(`<a href="/charts/${chart.id}/">${text}</a>`);
    expect(link(title)).toMatchObject({ differ: [], count: 1 });
    expect(link(title.replace(/\d/, "x")).differ).toHaveLength(1);
    expect(link("Its table and sources").count).toBe(0);
  });

  it("is read for figures that link to their rows", () => {
    const row = (text: string) => `<a class="number" href="/indicators/example-cases/#r-x00000011.2020-03">${text}</a>`;
    const cell = (text: string) =>
      `<table><tr><td class="numeric">${row(text).replace(' class="number"', "")}</td></tr></table>`;
    expect(page(row("1,711 cases") + cell("1,711"))).toEqual({ count: 2, differ: [], unexplained: [] });
    const study = (text: string) =>
      page(
        `<table><tr><td class="numeric"><a href="/indicators/example-effect/#r-second-study">${text}</a></td></tr></table>`,
      );
    expect(study("0.70 (0.55 to 0.89)").differ).toEqual([]);
    expect(study("0.70 (0.55 to 0.90)").differ).toHaveLength(1);
    expect(page(row("1,712 cases") + cell("1,712")).differ).toHaveLength(2);
    expect(page(row("1,711 cases").replace("r-x", "r-y")).differ).toHaveLength(1);
    expect(
      page('<a class="number" href="/indicators/example-cases/#r-x00000013.2020-03">Suppressed</a>').differ,
    ).toEqual([]);
  });

  it("is read for the names of drawings", () => {
    expect(page('<svg class="chart"><title id="nothing-wide-t">A chart</title></svg>').unexplained).toHaveLength(1);
  });
});
