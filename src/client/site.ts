// What every page gains with script: leaving fast, narrowing long lists, keeping an area in sight. Stores nothing, asks nobody.

import { exitsOn } from "./exit.ts";
import { filtersOn } from "./filters.ts";
import { keepsArea } from "./kept-area.ts";

exitsOn(document, window);
filtersOn(document);
void keepsArea(document, window);
