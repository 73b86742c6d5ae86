// A chart's picture as a file of its own, with its title, source, date and address drawn in. A picture is a copy that goes
// its own way, so the address in it is the one where just this version stays.

import { wide } from "../../../charts/frame.ts";
import { standaloneSvg } from "../../../charts/standalone.ts";
import { datedWords } from "../dated.ts";
import { pagesOf } from "../template.ts";
import { lastingPageOf } from "../version.ts";

export default pagesOf("chart-svg", (_, site, route) => {
  const version = site.versionOf(route);
  const { series, form } = version;
  const { title, subtitle, sourceLine } = series;
  const address = site.absolute(lastingPageOf(version));
  const words = { title, subtitle, sourceLine, dated: datedWords(version), address };
  return standaloneSvg(site.draw(form, series, wide), words);
});
