// Every row of provision as CSV.

import { provisionRowsCsv } from "../../model/areas/download.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("provision-csv", (_, { library }) => provisionRowsCsv(library.provision));
