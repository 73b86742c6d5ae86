// Shows the value under a pointer, a finger or the arrow keys in a box beside its mark, and speaks it to those who walk by
// key. The words are those of the table's cells, so that picture, table and box cannot disagree.

import { headingOf, shownValues, wordsOf, type Value } from "./table-values.ts";
import { stepFrom, type Place } from "./walk.ts";

/** How far from a mark, in pixels, a pointer or a finger may be and still mean it. */
const reach = 24;
const here = "is-here";

type Parts = { picture: HTMLElement; table: HTMLTableElement; box: HTMLElement; spoken: HTMLElement };

/** Brings the values of a picture to life. `across` says that rows of the table run from left to right in it. */
export function valuesOn(picture: HTMLElement, table: HTMLTableElement, across: boolean): void {
  const parts: Parts = { picture, table, box: document.createElement("div"), spoken: document.createElement("p") };
  dress(parts);
  const pointed = ({ clientX, clientY }: PointerEvent) => {
    const key = nearestKey(picture, clientX, clientY);
    const value = shownValues(table)
      .flat()
      .find((each) => each.key === key);
    if (value) show(parts, value);
    else leave(parts);
  };
  picture.addEventListener("pointermove", pointed);
  picture.addEventListener("pointerdown", pointed);
  picture.addEventListener("pointerleave", ({ pointerType }) => {
    // A finger that is lifted has left too; its value stays until the next touch.
    if (pointerType === "mouse") leave(parts);
  });
  walkByKey(parts, across);
  picture.addEventListener("focusout", () => leave(parts));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && leave(parts));
}

/** One tab stop with a role and a name; a box for the eye and a polite region for the ear. */
function dress({ picture, table, box, spoken }: Parts): void {
  const title = table.caption?.firstChild?.textContent ?? "";
  picture.tabIndex = 0;
  // Without this role a screen reader keeps the arrow keys for itself.
  picture.setAttribute("role", "application");
  picture.setAttribute("aria-roledescription", "chart");
  picture.setAttribute("aria-label", `${title}. Arrow keys walk the values, Escape leaves.`);
  box.className = "value-box";
  box.setAttribute("aria-hidden", "true");
  box.hidden = true;
  spoken.className = "spoken";
  spoken.setAttribute("role", "status");
  picture.append(box);
  picture.after(spoken);
  // The browser's own boxes would cover ours; what they say stays in the accessible names.
  for (const title of picture.querySelectorAll("[data-key] > title")) title.remove();
  for (const svg of picture.querySelectorAll("svg")) unhoverTitle(svg);
}

function unhoverTitle(svg: SVGSVGElement): void {
  const title = svg.querySelector(":scope > title");
  const description = svg.querySelector(":scope > desc");
  if (!title || !description) return;
  svg.setAttribute("aria-label", title.textContent ?? "");
  svg.setAttribute("aria-describedby", description.id);
  svg.removeAttribute("aria-labelledby");
  title.remove();
}

function walkByKey(parts: Parts, across: boolean): void {
  const { picture, table } = parts;
  let at: Place = { row: 0, column: 0 };
  const go = (values: Value[][], to: Place) => {
    at = { row: Math.min(to.row, values.length - 1), column: Math.min(to.column, values[0]!.length - 1) };
    const value = values[at.row]![at.column]!;
    show(parts, value);
    parts.spoken.textContent = `${headingOf(value)}: ${wordsOf(value.cell)}`;
  };
  picture.addEventListener("focus", () => {
    const values = shownValues(table);
    // A press of the pointer brings the focus too, but means the mark under it.
    if (picture.matches(":focus-visible") && values.length > 0) go(values, at);
  });
  picture.addEventListener("keydown", (event) => {
    const values = shownValues(table);
    if (values.length === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = stepFrom(at, event.key, { rows: values.length, columns: values[0]!.length, across });
    if (!to) return;
    event.preventDefault();
    go(values, to);
  });
}

function show({ picture, box }: Parts, value: Value): void {
  const name = document.createElement("span");
  name.textContent = headingOf(value);
  const amount = document.createElement("strong");
  amount.textContent = wordsOf(value.cell);
  box.replaceChildren(name, amount);
  box.hidden = false;
  for (const mark of picture.querySelectorAll(`.${here}`)) mark.classList.remove(here);
  const marks = marksOf(picture).filter((mark) => mark.dataset.key === value.key);
  for (const mark of marks) mark.classList.add(here);
  placeBox(picture, box, marks.find(isDrawn));
}

function leave({ picture, box, spoken }: Parts): void {
  box.hidden = true;
  spoken.textContent = "";
  for (const mark of picture.querySelectorAll(`.${here}`)) mark.classList.remove(here);
}

/** Above the mark, or below it where there is no room; in the corner for a value that has no mark. */
function placeBox(picture: HTMLElement, box: HTMLElement, mark: Element | undefined): void {
  const frame = picture.getBoundingClientRect();
  const at = mark?.getBoundingClientRect() ?? new DOMRect(frame.left, frame.top, 0, 0);
  const left = at.left + at.width / 2 - frame.left - box.offsetWidth / 2;
  const above = at.top - frame.top - box.offsetHeight - 10;
  box.style.left = `${Math.max(0, Math.min(left, frame.width - box.offsetWidth))}px`;
  box.style.top = `${above >= 0 ? above : at.bottom - frame.top + 10}px`;
}

const marksOf = (picture: HTMLElement) => [...picture.querySelectorAll<SVGElement>("[data-key]")];

/** The stylesheet shows one of the two drawings; marks of the other have no place on the screen. */
const isDrawn = (mark: Element): boolean => mark.getClientRects().length > 0;

/** The key of the mark that is nearest to a place on the screen, if any is within reach. */
function nearestKey(picture: HTMLElement, x: number, y: number): string | undefined {
  let [best, least] = [undefined as string | undefined, reach];
  for (const mark of marksOf(picture).filter(isDrawn)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (away < least) [best, least] = [mark.dataset.key, away];
  }
  return best;
}
