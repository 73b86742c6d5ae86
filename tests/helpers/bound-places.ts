// Where the words of records stand on a built page: every number, and every plain line that numbers were filled into, with
// what the second reader says there. Knows the pages' elements; works nothing out.

import { all, words, type BuiltPage } from "./built-pages.ts";
import { frameOf, slotsOf, type SecondReader, type SecondRecord } from "./second-reader.ts";

/** Records by the address of their page. */
export type Records = ReadonlyMap<string, SecondRecord>;

/** One or more numbers of a record as a page shows them, and what they must be. */
export type Shown = {
  page: string;
  record: SecondRecord;
  /** The part of the record: title, because, body, ... */
  place: string;
  slots: string[];
  shown: string;
  again: string;
};

const folders = ["findings", "recommendations", "charts", "programmes", "claims", "topics", "pages"];

/** Every record whose words have numbers, by the address of its page. */
export function recordsByPath(reader: SecondReader): Map<string, SecondRecord> {
  const found = folders.flatMap((folder) => reader.records(folder));
  const path = ({ folder, id }: SecondRecord) => `/${folder === "pages" ? "" : `${folder}/`}${id}/`;
  return new Map(found.flatMap((record) => [[path(record), record] as const, ...viewsOf(record, path(record))]));
}

/** The named views of a chart, each as a record of which a page shows nothing but the title. */
function viewsOf(record: SecondRecord, path: string): [string, SecondRecord][] {
  const views = (record.fields.views ?? {}) as Record<string, { title: string }>;
  return Object.entries(views).map(([id, { title }]) => [
    `${path}views/${id}/`,
    { ...record, fields: { ...record.fields, title }, body: "" },
  ]);
}

/** The parts of a record that its own page must show, each with its text. */
export function partsOf({ fields, body }: SecondRecord): Map<string, string> {
  const { title, because, qualitative, use, summary, length, by, needs } = fields;
  const { asked } = (qualitative ?? {}) as { asked?: string };
  const texts = { title, because, asked, use, summary, length, by, needs, body };
  return new Map(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** Everything that the words of records put on a page, and the numbers there that no record explains. */
export function placesOn(
  page: BuiltPage,
  records: Records,
  reader: SecondReader,
): { shown: Shown[]; unexplained: string[] } {
  const reading = new Reading(page, records, reader);
  return { shown: reading.shown, unexplained: reading.unexplained() };
}

/** Where the parts of a record stand on its own page. What is left there is its body. */
const ownPlaces = {
  title: "h1",
  because: ".sure > p:nth-of-type(1)",
  asked: ".sure > p:nth-of-type(2)",
  use: "section[aria-labelledby=instead] blockquote",
  needs: "section[aria-labelledby=needs] p",
  summary: "p.lede",
};

class Reading {
  readonly shown: Shown[] = [];
  private readonly left: Set<Element>;
  private readonly faults: string[] = [];
  private readonly document: Document;

  constructor(
    private readonly page: BuiltPage,
    private readonly records: Records,
    private readonly reader: SecondReader,
  ) {
    this.document = page.document;
    this.left = new Set(all(this.document, "body .number"));
    this.links();
    this.entries();
    this.drawings();
    // A page that shows a thing of another page alone names that page as its own.
    const canonical = this.document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "";
    const own = records.get(page.path) ?? records.get(canonical && new URL(canonical).pathname);
    if (own) this.own(own);
    else this.lead();
    this.charts();
    this.rows();
  }

  unexplained(): string[] {
    const alone = [...this.left].map((element) => `${this.page.path}: ${words(element)} is no number of a record`);
    return [...this.faults, ...alone];
  }

  /** Titles as links. A link with words of its own fits no title and is passed over. */
  private links(): void {
    for (const link of all(this.document, "main a[href]")) {
      const record = this.records.get(link.getAttribute("href")!);
      if (!record || link.classList.contains("number")) continue;
      const title = partsOf(record).get("title") ?? "";
      const isTitle = slotsOf(title).length > 0 && frameOf(title).test(words(link));
      if (isTitle || link.querySelector(".number")) this.phrase(record, "title", link);
    }
  }

  /** What lists say of programmes and claims beside their titles. */
  private entries(): void {
    for (const entry of all(this.document, ".entries > li")) {
      const record = this.records.get(entry.querySelector("a")?.getAttribute("href") ?? "");
      const [summary, facts] = [".entry-words", ".entry-facts"].map((selector) => entry.querySelector(selector));
      if (record?.folder === "programmes") this.phrase(record, "summary", summary!);
      if (record?.folder === "claims") this.line(record, "by", /Said by (.*)\. [^.]+\.$/.exec(words(facts))?.[1]);
    }
  }

  /** The names that charts' drawings have for those who do not see them. */
  private drawings(): void {
    for (const title of all(this.document, "svg.chart > title")) {
      const record = this.records.get(`/charts/${title.id.replace(/-[a-z]+-t$/, "").replace("--", "/views/")}/`);
      if (record) this.line(record, "title", words(title));
      else if (!this.hasNoRecord(title)) this.faults.push(`${this.page.path}: a drawing of no chart: ${title.id}`);
    }
  }

  /** Drawings that pages of places make themselves, named as their heading is, without a figure; and made-up examples. */
  private hasNoRecord(title: Element): boolean {
    if (/^\/gallery\//.test(this.page.path)) return true;
    const heading = words(title.closest("figure")?.querySelector(".chart-title"));
    return /^(spine|compare)-/.test(title.id) && words(title) === heading && !/\d/.test(heading);
  }

  /** The home page's first finding, which stands there whole. */
  private lead(): void {
    const record = this.records.get(this.document.querySelector(".lead-words h2 a")?.getAttribute("href") ?? "");
    if (record) this.marked(record, "body", record.body, (element) => element.closest(".lead-words") !== null);
  }

  /** Charts that stand on other pages with their words. */
  private charts(): void {
    for (const box of all(this.document, ".chart-with-words")) {
      const figure = box.querySelector("figure.chart")!;
      const record = this.records.get(`/charts/${figure.id.replace(/^chart-/, "")}/`)!;
      this.marked(record, "body", record.body, (element) => box.contains(element) && !figure.contains(element));
    }
  }

  /** Figures that no record names, but that link to the row that they are: in a sentence, or in a cell of a table. */
  private rows(): void {
    for (const link of all(this.document, "main a[href*='/#r-']")) {
      const isNumber = this.left.delete(link);
      if (!isNumber && !link.closest("td.numeric")) continue;
      // A large figure has its unit below it.
      const unit = isNumber
        ? (link.parentElement?.querySelector(":scope > .key-unit:not(.key-interval)") ?? null)
        : null;
      const [address, shown] = [link.getAttribute("href")!, `${words(link)} ${words(unit)}`.trim()];
      const row = this.reader.rowAt(address);
      const value = (isNumber ? row?.full : row?.table) ?? "no such row";
      const again = shown.endsWith(")") ? `${value} (${row?.interval ?? "no interval"})` : value;
      const record = { folder: "indicators", id: address.split("/")[2]!, fields: {}, body: "" };
      this.add(record, "row", [address], shown, again);
    }
  }

  private own(record: SecondRecord): void {
    this.head(record);
    this.workings(record);
    for (const [place, selector] of Object.entries(ownPlaces)) {
      const element = this.document.querySelector(selector);
      if (element && partsOf(record).has(place)) this.phrase(record, place, element);
    }
    const [length] = all(this.document, ".facts dt").filter((name) => words(name) === "Length");
    if (length) this.phrase(record, "length", length.nextElementSibling!);
    const [said] = all(this.document, "main > p").filter((line) => words(line).startsWith("Said by "));
    if (said)
      this.line(
        record,
        "by",
        words(said)
          .slice("Said by ".length)
          .split(`: ${words(said.querySelector("a"))}`)[0],
      );
    this.marked(record, "body", record.body, () => true);
  }

  /** The title of the tab, and what search engines and the search are told. */
  private head(record: SecondRecord): void {
    const at = (selector: string) => all(this.document, selector);
    const tab = words(this.document.querySelector("head > title")).split(" | ")[0];
    const others = at("[data-pagefind-meta=title], head > meta[property='og:title']");
    const named = others.map((element) => element.getAttribute("content") ?? words(element));
    for (const title of [tab, ...named]) this.line(record, "title", title);
    for (const element of at("head > meta[name=description], head > meta[property='og:description']")) {
      this.description(record, element.getAttribute("content")!);
    }
  }

  /** A page's and a programme's own line; of other records the opening of the first paragraph. */
  private description(record: SecondRecord, shown: string): void {
    const { summary, description } = record.fields;
    const line = description ?? summary;
    if (typeof line === "string")
      return this.add(record, "description", slotsOf(line), shown, this.reader.filled(record, line));
    const [opening = ""] = record.body.trim().split(/\n\s*\n/);
    const length = shown.replace(/\.\.\.$/, "").length;
    const again = this.reader.filled(record, opening).slice(0, length) + shown.slice(length);
    this.add(record, "description", this.reader.slotsWithin(record, opening, length), shown, again);
  }

  /** The list of workings says each number once more, in full, and both sides of each comparison. */
  private workings(record: SecondRecord): void {
    for (const entry of all(this.document, ".working .numbers > li")) {
      const [name, strong] = [entry.id.slice("n-".length), entry.querySelector(".number")!];
      this.left.delete(strong);
      this.add(record, "working", [`${name}.full`], words(strong), this.reader.saidInFull(record, name));
    }
    const comparisons = Object.keys((record.fields.claims ?? {}) as Record<string, string>);
    all(this.document, ".working .claims > li").forEach((entry, index) => {
      const claim = comparisons[index]!;
      const { names, said } = this.reader.compared(record, claim);
      const facts = words(entry.querySelector(".entry-facts"));
      const comparison = words(entry)
        .slice(0, words(entry).length - facts.length)
        .trim();
      this.add(record, "comparison", names, comparison, said);
      if (facts.startsWith("More than chance")) {
        this.add(record, "test", names, facts, this.reader.tested(record, claim));
      }
    });
  }

  /** A line of a record: its numbers where they are marked as such, the whole of it where none is. */
  private phrase(record: SecondRecord, place: string, element: Element): void {
    const inside = (number: Element) => element.contains(number) && number !== element;
    if ([...this.left].some(inside)) this.marked(record, place, partsOf(record).get(place) ?? "", inside);
    else this.line(record, place, words(element));
  }

  private line(record: SecondRecord, place: string, shown: string | undefined): void {
    const text = partsOf(record).get(place) ?? "";
    this.add(record, place, slotsOf(text), shown ?? "nothing", this.reader.filled(record, text));
  }

  /** Numbers that are marked as such, one for each slot of the text. */
  private marked(record: SecondRecord, place: string, text: string, fits: (element: Element) => boolean): void {
    const [elements, slots] = [[...this.left].filter(fits), slotsOf(text)];
    elements.forEach((element) => this.left.delete(element));
    if (elements.length > 0 && slots.length !== elements.length) {
      const where = `${this.page.path}: ${elements.length} numbers for ${slots.length} names`;
      this.faults.push(`${where} of ${record.folder}/${record.id}, ${place}: ${slots.join(", ")}`);
    }
    elements.slice(0, slots.length).forEach((element, index) => {
      this.add(record, place, [slots[index]!], words(element), this.reader.said(record, slots[index]!));
    });
  }

  private add(record: SecondRecord, place: string, slots: string[], shown: string, again: string): void {
    if (slots.length > 0) this.shown.push({ page: this.page.path, record, place, slots, shown, again });
  }
}
