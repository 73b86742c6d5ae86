// The search page: with script a search with filters, without script an index of everything. Nothing enters the address.

import { ChartList, FindingList, IndicatorList, RecommendationList, SourceList } from "../parts/lists/cards.tsx";
import { Layout } from "../layout.tsx";
import { ProgrammeList } from "../parts/lists/programme-list.tsx";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("search", (_, site) => (
  <Layout
    title="Search"
    description="Search every figure, finding, recommendation and source, or browse the index of everything."
    path={paths.search()}
    search={null}
    script="search"
    wide
  >
    <h1>Search</h1>
    <div class="search-app" data-search data-bundle={site.url("/pagefind/")} hidden>
      <form role="search" autocomplete="off">
        <label for="query">Search figures, findings and sources</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
        />{" "}
        <button type="submit">Search</button>
        <div class="search-filters" data-filters></div>
        <p class="search-hint">What you type stays on this device. It does not enter the address or the history.</p>
      </form>
      <p role="status" data-status></p>
      <ol class="search-results" data-results></ol>
      <button type="button" data-more hidden>
        Show more results
      </button>
    </div>
    <Index />
  </Layout>
));

function Index() {
  const { library } = useSite();
  return (
    <section aria-labelledby="index">
      <h2 id="index">Index of everything</h2>
      <h3>Key findings</h3>
      <FindingList findings={library.findings} />
      <h3>Charts</h3>
      <ChartList charts={library.charts} />
      <h3>Programmes and services</h3>
      <ProgrammeList programmes={library.programmes} />
      <h3>Recommendations</h3>
      <RecommendationList recommendations={library.recommendations} />
      <h3>Data tables</h3>
      <IndicatorList indicators={library.indicators} />
      <h3>Sources</h3>
      <SourceList sources={library.sources} />
    </section>
  );
}
