// What is checked at every build as JSON, for programs: the same counts as the page shows.

import { verificationOf } from "../../model/verification.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("verification-json", (_, site) => {
  const content = {
    url: site.absolute(paths.list("verification")),
    edition: site.history.editions[0]?.edition ?? null,
    commit: site.settings.commit,
    ...verificationOf(site.library),
    repeat: ["npm ci", "npm run check", "npm test"],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
});
