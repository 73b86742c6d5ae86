// An area: its first questions answered on one screen, then everything that is known of it and what is not. Prints as a
// briefing of two pages.

import { areasAbove } from "../../model/areas/around.ts";
import { gapsOf } from "../../model/areas/gaps.ts";
import { indicatorsOfArea } from "../../model/areas/measures.ts";
import { saidOf } from "../../model/areas/said-of.ts";
import type { Area, Library } from "../../model/things.ts";
import { Layout } from "../layout.tsx";
import { Answers } from "../parts/areas/answers/answers.tsx";
import { WholePage } from "../parts/areas/briefing.tsx";
import { Compared } from "../parts/areas/compared.tsx";
import { Around, Changes } from "../parts/areas/around.tsx";
import { GapsOfArea, NoGaps } from "../parts/areas/gaps.tsx";
import { IndicatorTables } from "../parts/areas/indicator-tables.tsx";
import { KeepArea } from "../parts/areas/kept-area.tsx";
import { NewestFigures } from "../parts/areas/newest-figures.tsx";
import { AreaProvisionTables } from "../parts/areas/provision.tsx";
import { AreaSources } from "../parts/areas/sources.tsx";
import { FindingList, RecommendationList } from "../parts/lists/cards.tsx";
import { ClaimList } from "../parts/lists/claim-list.tsx";
import { Kicker, Section, SectionOf } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("area", (code, { library }) => <AreaPage area={library.areas.get(code)!} />);

function AreaPage({ area }: { area: Area }) {
  const { library } = useSite();
  const kind = kindOf(library, area);
  const topics = [...new Set(indicatorsOfArea(library, area).map(({ topic }) => topic.title))];
  const above = areasAbove(area)
    .slice(0, 2)
    .map(({ name }) => name);
  const description = `Domestic abuse in ${area.name} (${kind.toLowerCase()}): need, provision, how it compares, and what is not known.`;
  return (
    <Layout
      title={area.name}
      description={description}
      path={paths.area(area)}
      search={{ kind: "Area", topics, areas: [area.name] }}
      wide
    >
      <Kicker list="areas" words="Areas" kind={kind} />
      <h1>{area.name}</h1>
      <p class="lede">
        {kind}
        {above.length > 0 && ` in ${above.join(", ")}`}. Code {area.code}.
      </p>
      <Tools area={area} />
      <WholePage area={area} />
      <Answers area={area} />
      <div class="second-sheet">
        <Section id="figures" title="The newest figures">
          <NewestFigures area={area} />
        </Section>
        <Section id="provision" title="Programmes and services">
          <AreaProvisionTables area={area} />
        </Section>
        <NotKnown area={area} />
        <AreaSources area={area} />
      </div>
      <Details area={area} />
    </Layout>
  );
}

const kindOf = ({ geography }: Library, area: Area): string => geography.kinds.find(({ id }) => id === area.kind)!.one;

/** What a reader may take away. */
function Tools({ area }: { area: Area }) {
  const site = useSite();
  return (
    <div class="area-tools screen-only">
      <p>
        Download <a href={site.url(paths.areaFile(area))}>its figures (CSV)</a> and{" "}
        <a href={site.url(paths.areaProvisionFile(area))}>its programmes and services (CSV)</a>, or print a briefing of
        two sheets.
      </p>
      <KeepArea area={area} />
    </div>
  );
}

function NotKnown({ area }: { area: Area }) {
  const site = useSite();
  const gaps = gapsOf(site.library, area);
  return (
    <Section id="not-known" title="What is not known, and why">
      {gaps.length > 0 ? <GapsOfArea gaps={gaps} /> : <NoGaps area={area} />}
      <p class="screen-only">
        <a href={site.url(paths.list("not-known"))}>What is not known of all areas</a>
      </p>
    </Section>
  );
}

/** What the briefing leaves out: every table, what is said of the place, and the places around it. */
function Details({ area }: { area: Area }) {
  const { library } = useSite();
  const { findings, aboutProgrammes, claims, recommendations } = saidOf(library, area);
  return (
    <div class="screen-only">
      <Compared area={area} />
      <Section id="tables" title="Every table with this place">
        <IndicatorTables area={area} />
      </Section>
      <SectionOf
        id="findings"
        title="Key findings with its figures"
        things={findings}
        list={(about) => <FindingList findings={about} />}
      />
      <SectionOf
        id="programme-findings"
        title="Key findings about programmes named here"
        things={aboutProgrammes}
        list={(about) => <FindingList findings={about} />}
      />
      <SectionOf
        id="claims"
        title="Claims checked with its figures"
        things={claims}
        list={(about) => <ClaimList claims={about} />}
      />
      <SectionOf
        id="recommendations"
        title="Recommendations that rest on these findings"
        things={recommendations}
        list={(all) => <RecommendationList recommendations={all} />}
      />
      <Around area={area} />
      <Changes area={area} />
    </div>
  );
}
