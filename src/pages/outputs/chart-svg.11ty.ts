// A chart's picture as a file of its own, with its title, source, date and address drawn in.

import { wide } from "../../../charts/frame.ts";
import { standaloneSvg } from "../../../charts/standalone.ts";
import { datedWords } from "../dated.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-svg", (id, site) => {
  const chart = site.find(site.library.charts, id);
  const { title, subtitle, sourceLine } = chart.series;
  const address = site.absolute(paths.chart(id));
  return standaloneSvg(site.drawing(chart, wide), {
    title,
    subtitle,
    sourceLine,
    dated: datedWords(chart, site),
    address,
  });
});
