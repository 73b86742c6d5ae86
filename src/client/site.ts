// What every page gains with script: leaving fast, narrowing long lists. Stores nothing, asks nobody.

import { exitsOn } from "./exit.ts";
import { filtersOn } from "./filters.ts";

exitsOn(document, window);
filtersOn(document);
