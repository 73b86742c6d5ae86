// Wires Eleventy to src/site.ts, so that `npx eleventy` builds the site too. Everything else is there.

import "tsx/esm";

export default async function (config) {
  const { configure } = await import("./src/site.ts");
  return configure(config);
}
