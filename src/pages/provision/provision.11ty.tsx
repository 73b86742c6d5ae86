// What runs where: programmes by areas as sources tell it, the gaps in it as results, and the same by place and by facet.

import { matrixOf } from "../../model/provision/matrix.ts";
import type { Library } from "../../model/things.ts";
import { Jump, ListPage } from "../parts/lists/list-page.tsx";
import { ByFacet } from "../parts/provision/by-facet.tsx";
import { ByPlace } from "../parts/provision/by-place.tsx";
import { Gaps } from "../parts/provision/gaps.tsx";
import { MatrixTable } from "../parts/provision/matrix-table.tsx";
import { Section } from "../parts/section.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

const lede =
  "Which programmes and services a source places where, for whom, and for whom no source that we opened names one. Silence is not absence: a blank means that we do not know.";

export default pagesOf("provision", (_, { library }) => {
  const matrix = matrixOf(library);
  return (
    <ListPage kind="provision" title="What runs where" lede={lede}>
      <Downloads library={library} />
      <Jump
        label="Parts of this page"
        entries={[
          ["gaps", "Gaps"],
          ["matrix", "Programmes by areas"],
          ["places", "Place by place"],
          ["facets", "By whom they are for, risk, way in and form"],
          ["unplaced", "Programmes without a known place"],
        ]}
      />
      <Section id="gaps" title="For whom no programme is known">
        <Gaps library={library} />
      </Section>
      <Section id="matrix" title="Programmes by areas">
        <MatrixTable matrix={matrix} library={library} />
      </Section>
      <Section id="places" title="Place by place">
        <ByPlace matrix={matrix} />
      </Section>
      <Section id="facets" title="By whom they are for, risk, way in and form">
        <ByFacet library={library} />
      </Section>
      <Section id="unplaced" title="Programmes without a known place">
        <Unplaced programmes={matrix.unplaced} />
      </Section>
    </ListPage>
  );
});

function Downloads({ library }: { library: Library }) {
  const site = useSite();
  const places = new Set(library.provision.map(({ area }) => area)).size;
  const programmes = new Set(library.provision.map(({ programme }) => programme)).size;
  return (
    <p>
      {library.provision.length} rows say something of {programmes} programmes and services in {places} places.{" "}
      <a href={site.url(paths.provisionFile())}>Download them all (CSV)</a>
    </p>
  );
}

function Unplaced({ programmes }: { programmes: Library["programmes"] }) {
  const site = useSite();
  return (
    <>
      <p>No source that we opened says where these run. That does not mean that they run nowhere.</p>
      <ul class="plain-columns">
        {programmes.map(({ id, title }) => (
          <li key={id}>
            <a href={site.url(paths.programme(id))}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
