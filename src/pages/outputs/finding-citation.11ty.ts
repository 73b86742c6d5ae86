// How to cite a finding, for reference managers.

import { citationFile, findingCitation } from "../citations.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("finding-citation", (id, site, { path }) =>
  citationFile(findingCitation(site.find(site.library.findings, id), site), path),
);
