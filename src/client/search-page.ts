// The search interface: a box, three filters, results. Puts all text in with textContent; keeps the words out of the address.

import { choiceOf } from "./choice.ts";

/** The part of Pagefind's interface that this page uses. */
export type Pagefind = {
  options(options: { ranking: Record<string, number> }): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: Result[] }>;
};
type Result = { id: string; data(): Promise<ResultData> };
type ResultData = { url: string; meta: { title?: string }; plain_excerpt: string; filters: Record<string, string[]> };

const pageSize = 10;
const pauseMs = 200;
const filterTitles = { kind: "Kind", topic: "Topic", area: "Area" } as const;

type Parts = {
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLElement;
  status: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
};

/** Brings the search to life. `load` gives Pagefind's interface; only the search page calls it. */
export function startSearch(app: HTMLElement, load: () => Promise<Pagefind>): void {
  const find = <Kind extends HTMLElement>(selector: string) => app.querySelector<Kind>(selector)!;
  const parts: Parts = {
    form: find("form"),
    input: find("input"),
    filters: find("[data-filters]"),
    status: find("[data-status]"),
    results: find("[data-results]"),
    more: find("[data-more]"),
  };
  app.hidden = false;
  const search = makeSearch(parts, load);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(search, pauseMs);
  };
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void search();
  });
  parts.input.addEventListener("input", soon);
  parts.filters.addEventListener("change", soon);
  offerFilters(parts, load).catch(() => sayItFailed(parts));
}

function sayItFailed({ status }: Parts): void {
  status.textContent = "The search could not be loaded. Use the index below.";
}

async function offerFilters(parts: Parts, load: () => Promise<Pagefind>): Promise<void> {
  const offered = await (await load()).filters();
  for (const [name, title] of Object.entries(filterTitles)) {
    parts.filters.append(choiceOf(name, title, Object.entries(offered[name] ?? {})).label);
  }
}

function makeSearch(parts: Parts, load: () => Promise<Pagefind>): () => Promise<void> {
  let latest = 0;
  return async () => {
    const mine = ++latest;
    // A slower, older search must not write over a newer one, nor add to it.
    const isLatest = () => mine === latest;
    const query = parts.input.value.trim();
    const filters = chosenFilters(parts.filters);
    if (query === "" && Object.keys(filters).length === 0) return show(parts, [], "", isLatest);
    try {
      const { results } = await (await load()).search(query || null, { filters });
      if (isLatest()) await show(parts, results, countText(results.length), isLatest);
    } catch {
      if (isLatest()) sayItFailed(parts);
    }
  };
}

function chosenFilters(box: HTMLElement): Record<string, string> {
  const chosen = [...box.querySelectorAll("select")].filter((select) => select.value !== "");
  return Object.fromEntries(chosen.map((select) => [select.name, select.value]));
}

async function show(parts: Parts, results: Result[], status: string, isLatest: () => boolean): Promise<void> {
  parts.results.replaceChildren();
  parts.status.textContent = status;
  let shown = 0;
  const next = async () => {
    const page = results.slice(shown, shown + pageSize);
    shown += page.length;
    parts.more.hidden = shown >= results.length;
    const data = await Promise.all(page.map((result) => result.data()));
    if (isLatest()) parts.results.append(...data.map(entry));
  };
  parts.more.onclick = () => void next();
  await next();
}

function entry({ url, meta, plain_excerpt: excerpt, filters }: ResultData): HTMLElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title ?? url;
  const facts = document.createElement("span");
  facts.className = "entry-facts";
  facts.textContent = [filters.kind?.[0], filters.topic?.[0]].filter(Boolean).join(" · ");
  const text = document.createElement("p");
  text.textContent = excerpt;
  const item = document.createElement("li");
  item.append(link, facts, text);
  return item;
}

const countText = (count: number) =>
  count === 0
    ? "Nothing found. Try fewer or other words, or browse the index below."
    : `${count} ${count === 1 ? "page" : "pages"} found`;
