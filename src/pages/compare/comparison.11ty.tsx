// Places side by side, built ahead: neighbours, or an area with all that it lies in. Every measure that they share.

import { comparisonOf, type Block } from "../../model/compare/comparison.ts";
import { groupsOf, type Group } from "../../model/compare/pairs.ts";
import { picturesOf } from "../../model/compare/picture.ts";
import type { Area, Library } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { LinksTo } from "../parts/areas/area-link.tsx";
import { ComparedBlock } from "../parts/compare/compared-block.tsx";
import { ComparedPicture } from "../parts/compare/compared-picture.tsx";
import { groupTitle } from "../parts/compare/group-links.tsx";
import { Kicker, Section } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("comparison", (id, { library }) => (
  <ComparisonPage group={groupsOf(library).find((group) => group.id === id)!} />
));

function ComparisonPage({ group }: { group: Group }) {
  const { library } = useSite();
  const { areas } = group;
  const title = groupTitle(library, group);
  const blocks = comparisonOf(library, areas);
  const description = `${title}: every measure of domestic abuse that these places share, with the same definition and period, and what is missing and why.`;
  return (
    <Layout title={title} description={description} path={paths.comparison(areas)} search={null} wide>
      <Kicker list="compare" words="Compare places" />
      <h1>{title}</h1>
      <p class="lede">
        Every measure for which <LinksTo areas={areas.slice(0, 1)} /> and another of these places have a row of the same
        definition and period. The newest period for which most have a figure is shown.
      </p>
      <p>
        The others: <LinksTo areas={areas.slice(1)} />. A missing figure is not low. A difference is not a verdict: most
        of these figures say how much is told to somebody and written down.
      </p>
      <Downloads areas={areas} any={blocks.length > 0} />
      <Pictures areas={areas} blocks={blocks} />
      <Topics library={library} areas={areas} blocks={blocks} />
    </Layout>
  );
}

function Downloads({ areas, any }: { areas: readonly Area[]; any: boolean }) {
  const site = useSite();
  return any ? (
    <p class="screen-only">
      <a href={site.url(paths.comparisonFile(areas))}>Download this comparison (CSV)</a>
    </p>
  ) : (
    <p>No table has a row of the same measure and period for these places. Nothing is compared here.</p>
  );
}

function Pictures({ areas, blocks }: { areas: readonly Area[]; blocks: readonly Block[] }) {
  return (
    <>
      {picturesOf(areas, blocks).map((series) => (
        <ComparedPicture key={series.id} series={series} />
      ))}
    </>
  );
}

function Topics({ library, areas, blocks }: { library: Library; areas: readonly Area[]; blocks: readonly Block[] }) {
  const topics = library.topics.filter((topic) => blocks.some(({ indicator }) => indicator.topic === topic));
  return (
    <>
      {topics.map((topic) => (
        <Section key={topic.id} id={topic.id} title={topic.title}>
          {blocks
            .filter(({ indicator }) => indicator.topic === topic)
            .map((block) => (
              <ComparedBlock key={block.indicator.id} areas={areas} block={block} />
            ))}
        </Section>
      ))}
    </>
  );
}
