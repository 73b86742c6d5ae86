// Runs in pages of the development server only: reloads the page after a build, and shows why a build failed.
// Never part of a built site.

/** What the last build came to. `build` names the good build now served, `problems` why a later one failed. */
export type DevState = { build: string; problems: string | null };

const panelId = "dev-problems";
const styleAddress = "/__dev/client.css";
const shown = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset["build"] : undefined;

function heed(state: DevState): void {
  if (state.build !== shown) location.reload();
  else if (state.problems === null) document.getElementById(panelId)?.remove();
  else showProblems(state.problems);
}

/** The words go in as text, never as HTML: they quote files that anyone may have written. */
function showProblems(problems: string): void {
  const panel = document.getElementById(panelId) ?? addPanel();
  const words = panel.querySelector("pre");
  if (words) words.textContent = problems;
}

function addPanel(): HTMLElement {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = styleAddress;
  const panel = document.createElement("section");
  panel.id = panelId;
  panel.setAttribute("role", "alert");
  const heading = textElement("h2", "The last change could not be built");
  const advice = textElement("p", "This is the site as it was before. Mend what is said below and save the file.");
  const hide = textElement("button", "Hide");
  hide.addEventListener("click", () => panel.remove());
  panel.append(style, heading, hide, advice, document.createElement("pre"));
  document.body.append(panel);
  return panel;
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A page that nobody looks at lets its connection go: a browser keeps only six open to one server. */
let stream: EventSource | null = null;
function listenWhileVisible(): void {
  stream?.close();
  stream = document.hidden ? null : new EventSource("/__dev/events");
  stream?.addEventListener("message", ({ data }: MessageEvent<string>) => heed(JSON.parse(data) as DevState));
}

document.addEventListener("visibilitychange", listenWhileVisible);
listenWhileVisible();
