// Keeps an area in sight from page to page of a visit: its code goes with the links of each page. Stores nothing; adds no
// step to the browser's history.

type Names = Record<string, { name: string; address: string }>;

/** Shows the area that the address names, carries it in the page's links, and offers to begin and to end that. */
export async function keepsArea(document: Document, window: Window): Promise<void> {
  const line = document.querySelector<HTMLElement>(".kept-area");
  if (!line) return;
  const keep = (code: string | null) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) carry(link, code, window.location);
    inAddress(window, code);
  };
  offer(document, async (code) => {
    keep(code);
    await tell(line, code);
  });
  line.querySelector("button")!.addEventListener("click", () => {
    keep(null);
    line.hidden = true;
    document.querySelector<HTMLElement>("main")?.focus();
  });
  const code = new URLSearchParams(window.location.search).get("area");
  // What an address says may be anything: only the code of an area that this site knows is carried on.
  if (code !== null && (await tell(line, code))) keep(code);
}

/** The button on an area's own page. */
function offer(document: Document, begin: (code: string) => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>("[data-keep]");
  if (!button) return;
  button.parentElement!.hidden = false;
  button.addEventListener("click", () => void begin(button.dataset.keep!));
}

/** Shows the line with the area's name; says so, and gives false, when there is no such area. */
async function tell(line: HTMLElement, code: string): Promise<boolean> {
  const known = await areaOf(line.dataset.names!, code);
  line.hidden = false;
  line.setAttribute("role", "status");
  if (known === undefined) {
    line.textContent = "The address names an area that this site does not know. The page is as it would be without it.";
    return false;
  }
  const link = line.querySelector("a")!;
  link.textContent = known.name;
  link.href = known.address;
  carry(link, code, window.location);
  return true;
}

async function areaOf(address: string, code: string): Promise<Names[string] | undefined> {
  if (!/^[A-Z]\d{8}$/.test(code)) return undefined;
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Names)[code] : undefined;
}

/** Puts the code into a link to another page of the site, or takes it out. Files and places of this page stay as they are. */
function carry(link: HTMLAnchorElement, code: string | null, here: Location): void {
  const inPage = link.getAttribute("href")!.startsWith("#");
  if (inPage || link.origin !== here.origin || !link.pathname.endsWith("/")) return;
  link.search = withArea(link.search, code);
}

function inAddress({ location, history }: Window, code: string | null): void {
  const query = withArea(location.search, code);
  if (query !== location.search)
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
}

/** A query with another area, or without one: "?area=E12000007". */
export function withArea(query: string, code: string | null): string {
  const asked = new URLSearchParams(query);
  if (code === null) asked.delete("area");
  else asked.set("area", code);
  const text = asked.toString();
  return text ? `?${text}` : "";
}
