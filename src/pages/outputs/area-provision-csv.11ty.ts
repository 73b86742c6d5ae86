// What sources say of programmes in and around an area as CSV.

import { provisionCsv } from "../../model/areas/download.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("area-provision-csv", (code, { library }) => provisionCsv(library, library.areas.get(code)!));
