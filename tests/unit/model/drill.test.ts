// A drill on the real evidence: what if a sentence said the opposite, or a bound cell were another? Nothing may pass unnoticed.

import { beforeAll, describe, expect, it } from "vitest";
import { readRecords, type Document, type IndicatorRecord, type Records } from "../../../src/data/records.ts";
import type { Row } from "../../../src/data/rows.ts";
import { binderOf } from "../../../src/model/words/bound-record.ts";
import { parseClaim, type Operator } from "../../../src/model/numbers/claims.ts";
import { downloadCsv } from "../../../src/model/series/download.ts";
import { makeIndicator } from "../../../src/model/indicators.ts";
import { makeLibrary } from "../../../src/model/library.ts";
import { makeLists } from "../../../src/model/lists.ts";
import { Desk } from "../../../src/model/references.ts";
import { select } from "../../../src/model/numbers/select.ts";
import { seriesOf } from "../../../src/model/series/series-of.ts";
import { tableOf } from "../../../src/model/series/table.ts";
import type { Indicator, Library } from "../../../src/model/things.ts";
import { add } from "../../../src/stats/decimal.ts";
import { filesOf } from "../../helpers/evidence.ts";

/** A record whose words rest on numbers. */
type Bindable =
  | Document<"chart">
  | Document<"finding">
  | Document<"recommendation">
  | Document<"page">
  | Document<"topic">
  | Document<"programme">;

/** The fields that are bound besides the text. */
const boundLines = ["title", "description", "because", "summary", "length"];

let records: Records;
let library: Library;
let indicators: Map<string, Indicator>;
let documents: Bindable[];

beforeAll(() => {
  const read = readRecords(filesOf("data"));
  records = read.records;
  const made = makeLibrary(records);
  library = made.library;
  expect([...read.problems, ...made.problems]).toEqual([]);
  indicators = new Map(library.indicators.map((indicator) => [indicator.id, indicator]));
  const { charts, findings, recommendations, pages, topics, programmes } = records;
  documents = [...charts, ...findings, ...recommendations, ...pages, ...topics, ...programmes];
});

/** The words of a record as its readers see them, and every problem with them. */
function bindWhole(document: Bindable, things: ReadonlyMap<string, Indicator> = indicators) {
  const desk = new Desk(new Set());
  const binder = binderOf(document, things, desk);
  const fields: Record<string, unknown> = document.fields;
  const asked = (fields.qualitative as { asked: string } | undefined)?.asked;
  // A programme's title is its name.
  const bound = boundLines.filter((field) => field !== "title" || !document.file.startsWith("programmes/"));
  const views = Object.values((fields.views ?? {}) as Record<string, { title: string }>).map(({ title }) => title);
  const lines = [...bound.map((field) => fields[field]), ...views, asked].filter((line) => typeof line === "string");
  const words = lines.map((line) => binder.phrase("title", line).text);
  const text = [...words, binder.prose().text].join("\n");
  binder.finish();
  return { text, codes: desk.problems.map(({ code }) => code) };
}

/** The signs that say something else than a claim does. */
const turned: Record<Operator, Operator[]> = {
  "<": [">", "="],
  ">": ["<", "="],
  "<=": [">"],
  ">=": ["<"],
  "=": ["<", ">"],
  "~": ["<", ">"],
};

describe("turning a claim of the real evidence round", () => {
  it("is noticed, every time", () => {
    const survivors: string[] = [];
    let tried = 0;
    for (const document of documents) {
      expect(bindWhole(document).codes, document.file).toEqual([]);
      for (const [name, text] of Object.entries(document.fields.claims)) {
        const { left, operator, right } = parseClaim(text)!;
        for (const other of turned[operator]) {
          const claims = { ...document.fields.claims, [name]: `${left} ${other} ${right}` };
          const fields = { ...document.fields, claims } as Bindable["fields"];
          tried++;
          if (bindWhole({ ...document, fields } as Bindable).codes.length === 0) {
            survivors.push(`${document.file} ${name}: ${text} -> ${other}`);
          }
        }
      }
    }
    console.log(`${tried} claims turned round, ${survivors.length} unnoticed`);
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(100);
  });
});

/** Whole numbers below a limit, always the same ones: a linear congruential generator. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A number that a record says in full somewhere, and the cell that it is. */
type Shown = { document: Bindable; record: IndicatorRecord; line: number; decimals: number };

function everyShownCell(): Shown[] {
  return documents.flatMap((document) => {
    const text = `${JSON.stringify(document.fields)}\n${document.body}`;
    const { numbers } = binderOf(document, indicators, new Desk(new Set()));
    return [...numbers.values()].flatMap(({ name, cell, value, decimals }) => {
      const isSaid = new RegExp(`\\{\\{\\s*${name}(\\.full)?\\s*\\}\\}`).test(text);
      const record = records.indicators.find(({ id }) => id === cell?.indicator.id);
      // The lowest of several equal rows stays what it is when one of them grows.
      const isAlone = cell?.ties.length === 1;
      return cell && isAlone && record && value !== null && isSaid
        ? [{ document, record, line: cell.observation.line, decimals }]
        : [];
    });
  });
}

const sampleSize = 240;

/** So many different ones, by the dice. */
function sampleOf<Thing>(things: readonly Thing[], size: number, roll: (below: number) => number): Thing[] {
  const rest = [...things];
  return Array.from({ length: Math.min(size, rest.length) }, () => rest.splice(roll(rest.length), 1)[0]!);
}

/** A record whose words rest on other cells than this one. */
function strangerTo(indicator: string, line: number, roll: (below: number) => number): Bindable {
  for (;;) {
    const document = documents[roll(documents.length)]!;
    const { numbers } = binderOf(document, indicators, new Desk(new Set()));
    const rests = [...numbers.values()].flatMap((quantity) => quantity.rests);
    if (!rests.some((rest) => rest.indicator.id === indicator && rest.observation.line === line)) return document;
  }
}

/** The indicator as it would be if one row held one more in the last place that is shown. */
function withOtherCell({ record, line, decimals }: Shown): Indicator {
  const step = decimals ? `0.${"0".repeat(decimals - 1)}1` : "1";
  const change = (row: Row) => ({
    ...row,
    text: { ...row.text, value: add(row.text.value!, step), lower: "", upper: "" },
  });
  const rows = record.rows.map((row) => (row.line === line ? change(row) : row));
  const desk = new Desk(new Set());
  const sources = new Map(library.sources.map((source) => [source.id, source]));
  const makings = { lists: makeLists(records.vocabulary), sources, vocabulary: records.vocabulary, desk };
  const indicator = makeIndicator({ ...record, rows }, makings);
  expect(desk.problems).toEqual([]);
  return indicator!;
}

describe("changing a bound cell of the real evidence", () => {
  it("changes the sentence, or stops the build; and the chart, its table and the download with it", () => {
    const cells = everyShownCell();
    const roll = dice(2);
    const sample = sampleOf(cells, sampleSize, roll);
    const unmoved: string[] = [];
    const disturbed: string[] = [];
    let [sentences, stopped, tables] = [0, 0, 0];
    for (const shown of sample) {
      const { document, record, line } = shown;
      const before = indicators.get(record.id)!;
      const after = withOtherCell(shown);
      const changedThings = new Map([...indicators, [record.id, after]]);
      const { text, codes } = bindWhole(document, changedThings);
      const stranger = strangerTo(record.id, line, roll);
      const [same, other] = [bindWhole(stranger), bindWhole(stranger, changedThings)];
      if (JSON.stringify(same) !== JSON.stringify(other))
        disturbed.push(`${stranger.file}: line ${line} of ${record.id}`);
      if (codes.length) stopped++;
      else if (text !== bindWhole(document).text) sentences++;
      else unmoved.push(`${document.file}: line ${line} of ${record.csvFile}`);
      const download = (indicator: Indicator) => downloadCsv(indicator, indicator.observations, library.areas);
      if (download(before) === download(after)) unmoved.push(`the download of ${record.id}`);
      for (const { id, fields } of records.charts.filter((chart) => chart.fields.indicator === record.id)) {
        const draw = (indicator: Indicator) => {
          const rows = select(indicator, fields.where).observations;
          return { has: rows.some((row) => row.line === line), series: seriesOf(id, "", fields, indicator, rows) };
        };
        const [old, changed] = [draw(before), draw(after)];
        // A choice such as value: "> 40" may let the row in or out.
        if (!old.has && !changed.has) continue;
        tables++;
        const said = ({ series }: typeof old) =>
          JSON.stringify(tableOf(series).rows.map(({ cells }) => cells.map((cell) => cell.text)));
        if (said(old) === said(changed)) unmoved.push(`the table of ${id}`);
        if (JSON.stringify(old.series.points) === JSON.stringify(changed.series.points))
          unmoved.push(`the chart ${id}`);
      }
    }
    console.log(
      `${sample.length} of ${cells.length} bound cells changed: ${sentences} sentences changed, ${stopped} stopped, ${tables} tables changed; ` +
        `survived: ${unmoved.length} (${((100 * unmoved.length) / sample.length).toFixed(1)}%); unrelated records that changed: ${disturbed.length}`,
    );
    expect(unmoved).toEqual([]);
    expect(disturbed).toEqual([]);
    expect(sample.length).toBeGreaterThanOrEqual(200);
    expect(tables).toBeGreaterThan(20);
  });
});
