// Starts the search page, the only page that loads Pagefind. The only door to Pagefind in the browser.

import { startSearch, type Pagefind } from "./search-page.ts";

const app = document.querySelector<HTMLElement>("[data-search]");
if (app) {
  const bundle = app.dataset.bundle ?? "/pagefind/";
  let pagefind: Promise<Pagefind> | undefined;
  const load = () => (pagefind ??= import(new URL(`${bundle}pagefind.js`, location.href).href) as Promise<Pagefind>);
  startSearch(app, load);
}
