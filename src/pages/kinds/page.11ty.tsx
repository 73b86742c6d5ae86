// The site's own pages: their words, and after a section whatever list its heading calls for.

import type { VNode } from "preact";
import type { BoundBlock } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { Corrections } from "../parts/history/corrections.tsx";
import { NumberExample, SiteExample, ThingExamples } from "../parts/outputs/cite-examples.tsx";
import { HelpLines } from "../parts/help-lines.tsx";
import { Prose } from "../parts/prose.tsx";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

/** Lists that stand at the end of a section, by the anchor of its heading. */
const lists: Record<string, () => VNode> = {
  helplines: () => <HelpLines />,
  "corrections-so-far": () => <Corrections />,
  "the-whole-site": () => <SiteExample />,
  "a-chart-or-a-finding": () => <ThingExamples />,
  "one-number": () => <NumberExample />,
};

export default pagesOf("page", (id, site) => {
  const { title, description, body, ...bound } = site.find(site.library.pages, id);
  return (
    <Layout title={title} description={description} path={paths.page(id)} search={{ kind: "Page", topics: [] }}>
      <h1>{title}</h1>
      {sectionsOf(body.blocks).map((blocks, index) => (
        <section key={index}>
          <Prose prose={{ blocks, text: "" }} bound={bound} />
          {lists[headingOf(blocks)]?.()}
        </section>
      ))}
    </Layout>
  );
});

/** Splits blocks before each heading of the second level. */
function sectionsOf(blocks: readonly BoundBlock[]): BoundBlock[][] {
  const sections: BoundBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 2) sections.push([]);
    sections.at(-1)!.push(block);
  }
  return sections.filter((section) => section.length > 0);
}

function headingOf([first]: BoundBlock[]): string {
  return first?.kind === "heading" ? first.id : "";
}
