// What one audience wants first: its questions in order, and the pages that answer them.

import { Layout } from "../layout.tsx";
import { Prose } from "../parts/prose.tsx";
import { Statements } from "../parts/lists/statements.tsx";
import { paths } from "../routes.ts";
import { summary } from "../summary.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("journey", (id, site) => {
  const { title, intro, steps } = site.find(site.library.journeys, id);
  return (
    <Layout title={title} description={summary(intro)} path={paths.journey(id)} search={{ kind: "Page", topics: [] }}>
      <h1>{title}</h1>
      <div class="lede">
        <Prose prose={intro} />
      </div>
      {steps.map(({ question, statements }, index) => (
        <section key={index} aria-labelledby={`step-${index + 1}`}>
          <h2 id={`step-${index + 1}`}>{question}</h2>
          <Statements statements={statements} list="entries" />
        </section>
      ))}
    </Layout>
  );
});
