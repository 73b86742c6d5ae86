// Every figure of an area as CSV.

import { areaCsv } from "../../model/areas/download.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("area-csv", (code, { library }) => areaCsv(library, library.areas.get(code)!));
