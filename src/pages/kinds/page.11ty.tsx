// The site's own pages: their words, and after them whatever lists the page's id calls for.

import type { VNode } from "preact";
import { Layout } from "../layout.tsx";
import { HelpLines } from "../parts/help-lines.tsx";
import { Prose } from "../parts/prose.tsx";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

/** Lists that stand at the end of a page of words. */
const endings: Record<string, () => VNode> = { help: () => <HelpLines /> };

export default pagesOf("page", (id, site) => {
  const { title, description, body, ...bound } = site.find(site.library.pages, id);
  return (
    <Layout title={title} description={description} path={paths.page(id)} search={{ kind: "Page", topics: [] }}>
      <h1>{title}</h1>
      <Prose prose={body} bound={bound} />
      {endings[id]?.()}
    </Layout>
  );
});
