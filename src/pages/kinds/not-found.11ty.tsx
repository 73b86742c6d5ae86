// What a reader sees at an address where there is nothing.

import { Layout } from "../layout.tsx";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("not-found", (_, site) => (
  <Layout title="Page not found" description="There is no page at this address." path="/404.html" search={null}>
    <h1>There is no page at this address</h1>
    <p>
      The address may have been mistyped. Addresses on this site are permanent: if one that we gave out no longer works,
      that is our mistake.
    </p>
    <ul>
      <li>
        <a href={site.url(paths.search())}>Search, or browse the index of everything</a>
      </li>
      <li>
        <a href={site.url(paths.home())}>Start from the home page</a>
      </li>
      <li>
        <a href={site.url(paths.page("help"))}>Find help</a>
      </li>
    </ul>
  </Layout>
));
