// Brings the compare page to life: the address says what is shown, a choice changes the address in place and never the
// history, and the files of the site's own figures are the only things fetched.

import type { ComparisonFile, ComparisonIndex } from "../../lib/comparison-file.ts";
import { chosenPlaces, chosenTables, showPlaces, showTables } from "./controls.ts";
import { csvOf } from "./download.ts";
import { sectionsOf } from "./results.ts";
import { defaultsOf, queryOf, stateOf, type State } from "./state.ts";

type Parts = Record<"places" | "tables" | "notes" | "status" | "results" | "share", HTMLElement> & {
  link: HTMLInputElement;
  download: HTMLAnchorElement;
};

/** Gets one file of the site by its name. */
export type Load = <File>(name: string) => Promise<File>;

export async function startCompare(app: HTMLElement, load: Load): Promise<void> {
  const parts = partsOf(app);
  app.hidden = false;
  try {
    const index = await load<ComparisonIndex>("index");
    const { state, notes } = stateOf(location.search, index);
    parts.notes.replaceChildren(...notes.map(paragraph));
    parts.notes.hidden = notes.length === 0;
    showPlaces(parts.places, index, state);
    await keepShowing(parts, index, state, load);
  } catch (error) {
    sayItFailed(parts, error);
  }
}

/** Tells the reader, and leaves the fault to be seen by whoever looks for it. */
function sayItFailed({ status }: Parts, error: unknown): never {
  status.textContent = "The figures could not be loaded. The pages listed below hold them too.";
  throw error;
}

function partsOf(app: HTMLElement): Parts {
  const find = <Kind extends HTMLElement>(name: string) => app.querySelector<Kind>(`[data-${name}]`)!;
  return {
    ...{ places: find("places"), tables: find("tables"), notes: find("notes"), status: find("status") },
    ...{ results: find("results"), share: find("share"), link: find("link"), download: find("file") },
  };
}

/** Shows the state, and again after every choice. The tables follow the places until the reader chooses tables. */
async function keepShowing(parts: Parts, index: ComparisonIndex, first: State, load: Load): Promise<void> {
  let latest = 0;
  let tablesAreChosen = new URLSearchParams(location.search).has("indicators");
  const show = async (state: State) => {
    const mine = ++latest;
    showAddress(parts, state);
    const ids = state.areas.length > 1 ? state.indicators : [];
    const files = await Promise.all(ids.map((id) => load<ComparisonFile>(id)));
    if (mine === latest) showFiles(parts, index, state, files);
  };
  const showChosen = () => show(chosen()).catch((error: unknown) => sayItFailed(parts, error));
  const chosen = (): State => {
    const areas = chosenPlaces(parts.places);
    return { areas, indicators: tablesAreChosen ? chosenTables(parts.tables) : defaultsOf(areas, index) };
  };
  // The choice in hand is never redrawn: that would take the keyboard's place in it away.
  parts.places.addEventListener("change", () => {
    showTables(parts.tables, index, chosen());
    void showChosen();
  });
  parts.tables.addEventListener("change", () => {
    tablesAreChosen = true;
    void showChosen();
  });
  parts.link.addEventListener("focus", () => parts.link.select());
  showTables(parts.tables, index, first);
  await show(first);
}

/** Writes the state into the address of this page in place, and into the field to copy from. */
function showAddress({ link }: Parts, state: State): void {
  const address = new URL(location.href);
  address.search = queryOf(state);
  history.replaceState(null, "", address);
  link.value = location.href;
}

function showFiles(parts: Parts, index: ComparisonIndex, { areas }: State, files: readonly ComparisonFile[]): void {
  parts.results.replaceChildren(...sectionsOf(files, areas, index));
  parts.share.hidden = files.length === 0;
  if (parts.download.href) URL.revokeObjectURL(parts.download.href);
  parts.download.download = "comparison.csv";
  parts.download.href = URL.createObjectURL(new Blob([csvOf(files, areas, index)], { type: "text/csv" }));
  parts.status.textContent = statusText(areas.length, files.length);
}

function statusText(places: number, tables: number): string {
  if (places < 2) return "Choose at least two places.";
  if (tables === 0) return "Choose at least one table. Where none is offered, these places share none.";
  return `${places} places, ${tables} ${tables === 1 ? "table" : "tables"}.`;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}
