// What a chart's page gains with script: the state in its address, and its values by pointer, touch and key.

import { valuesOn } from "./value-box.ts";
import { viewsOn } from "./view-page.ts";

const views = document.querySelector<HTMLElement>(".views");
const picture = views?.querySelector<HTMLElement>(".chart-picture");
const table = views?.querySelector<HTMLTableElement>("#table-view table");
if (views && picture && table) {
  viewsOn(views, window);
  valuesOn(picture, table, views.dataset.across === "rows");
}
