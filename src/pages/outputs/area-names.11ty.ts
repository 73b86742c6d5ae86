// The name and address of each area that has a page, by code: what the line of the area kept in sight looks up.

import { areasWithPage } from "../../model/areas/pages-of-areas.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("area-names", (_id, site) => {
  const names = areasWithPage(site.library).map((area) => [
    area.code,
    { name: area.name, address: site.url(paths.area(area)) },
  ]);
  return `${JSON.stringify(Object.fromEntries(names))}\n`;
});
