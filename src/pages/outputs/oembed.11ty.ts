// What a program that is given a chart's address may put into a page: oEmbed 1.0, of the type "rich".

import { embedWidth, frameCode } from "../embed-code.ts";
import { embedHeight } from "../embed-height.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("oembed", (id, site) => {
  const version = site.versionOf({ id });
  const content = {
    ...{ version: "1.0", type: "rich", title: version.series.title },
    ...{ provider_name: site.library.site.name, provider_url: site.absolute(paths.home()) },
    ...{ width: embedWidth, height: embedHeight(version, site) },
    html: frameCode(version, site),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
});
