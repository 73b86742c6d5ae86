// The security headers in the form of each kind of host.

import { caddySnippet, headersFile, nginxSnippet } from "../../lib/security-headers.ts";
import { pagesOf } from "../template.ts";

const texts: Record<string, (prefix: string) => string> = {
  _headers: headersFile,
  nginx: nginxSnippet,
  caddy: caddySnippet,
};

export default pagesOf("security-headers", (id, site) => texts[id]!(`${site.settings.prefix}/`));
