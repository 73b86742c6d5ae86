// What every page gains with script: leaving fast. Stores nothing, asks nobody.

import { exitsOn } from "./exit.ts";

exitsOn(document, window);
