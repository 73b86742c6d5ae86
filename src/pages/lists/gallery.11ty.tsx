// Every chart form with one example, for people who work on the site. All figures are made up, so search knows none of it.

import { checks } from "../../../charts/checks.ts";
import { examples } from "../../../charts/examples.ts";
import { Layout } from "../layout.tsx";
import { MadeUp } from "../parts/gallery/example-figure.tsx";
import { Picture } from "../parts/figure.tsx";
import { NeedsWords } from "../parts/gallery/form-needs.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

const lede = "Every form that a chart of this site can take, with made-up figures, for people who work on it.";

export default pagesOf("gallery", () => (
  <Layout
    title="Gallery of chart forms"
    description={lede}
    path={paths.list("gallery")}
    search={null}
    more={<meta name="robots" content="noindex" />}
    wide
  >
    <h1>Gallery of chart forms</h1>
    <p class="lede">{lede}</p>
    <MadeUp />
    {Object.keys(checks).map((id) => (
      <FormEntry key={id} id={id} />
    ))}
  </Layout>
));

function FormEntry({ id }: { id: string }) {
  const site = useSite();
  const list = examples[id]!;
  return (
    <section class="example" aria-labelledby={`form-${id}`}>
      <h2 id={`form-${id}`}>
        <a href={site.url(paths.galleryForm(id))}>{id}</a>
      </h2>
      <p>
        {checks[id]!.shows}. <NeedsWords needs={checks[id]!.needs} />{" "}
        <a href={site.url(paths.galleryForm(id))}>{`All ${list.length} examples of ${id}`}</a>
      </p>
      <Picture chart={{ form: id, series: list[0]!.series }} />
    </section>
  );
}
