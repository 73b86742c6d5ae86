// A chart's picture as a file of its own, with its title, source, date and address drawn in.

import { formOf } from "../../../charts/forms.ts";
import { wide } from "../../../charts/frame.ts";
import { standaloneSvg } from "../../../charts/standalone.ts";
import { datedWords } from "../dated.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("chart-svg", (id, site) => {
  const chart = site.find(site.library.charts, id);
  const { series, form } = chart;
  const { title, subtitle, sourceLine } = series;
  const address = site.absolute(paths.chart(id));
  return standaloneSvg(formOf(form).draw(series, wide), {
    title,
    subtitle,
    sourceLine,
    dated: datedWords(chart, site),
    address,
  });
});
