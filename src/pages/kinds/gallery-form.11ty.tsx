// Every example of one chart form, with its words, table and code. All figures are made up, so search knows none of it.

import { checks } from "../../../charts/checks.ts";
import { examples } from "../../../charts/examples.ts";
import { Layout } from "../layout.tsx";
import { ExampleCode, ExampleFigure, MadeUp } from "../parts/gallery/example-figure.tsx";
import { examplePieces } from "../parts/gallery/example-pieces.ts";
import { Kicker } from "../parts/section.tsx";
import { NeedsWords } from "../parts/gallery/form-needs.tsx";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("gallery-form", (id, site) => {
  const { shows, needs } = checks[id]!;
  const { shared, pieces } = examplePieces(site.exampleCode.get(id)!);
  return (
    <Layout
      title={`Chart form: ${id}`}
      description={`${shows}. Examples of the chart form ${id} with made-up figures, for people who work on this site.`}
      path={paths.galleryForm(id)}
      search={null}
      more={<meta name="robots" content="noindex" />}
      wide
    >
      <Kicker list="gallery" words="Gallery of chart forms" />
      <h1>Chart form: {id}</h1>
      <p class="lede">{shows}.</p>
      <MadeUp />
      <p>
        A chart file chooses it with <code>form: {id}</code>. <NeedsWords needs={needs} />
      </p>
      {examples[id]!.map((example) => (
        <ExampleFigure key={example.name} form={id} example={example} code={pieceOf(pieces, id, example.name)} />
      ))}
      {shared && (
        <section aria-labelledby="shared">
          <h2 id="shared">Code that the examples share</h2>
          <ExampleCode label={`Code that the examples of ${id} share`} code={shared} />
        </section>
      )}
    </Layout>
  );
});

function pieceOf(pieces: ReadonlyMap<string, string>, form: string, name: string): string {
  const piece = pieces.get(name);
  if (piece === undefined) throw new Error(`charts/examples/${form}.ts holds no code of the example "${name}"`);
  return piece;
}
