// Starts the compare page, the only page that loads this file. Fetches from this site alone.

import { startCompare, type Load } from "./compare/compare-page.ts";

const app = document.querySelector<HTMLElement>("[data-compare]");
if (app) {
  const load: Load = async <File>(name: string) => {
    const response = await fetch(new URL(`${app.dataset.files}${name}.json`, location.href));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as File;
  };
  void startCompare(app, load);
}
