// What the terms of art mean.

import { ListPage } from "../parts/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("glossary", (_, { library }) => (
  <ListPage kind="glossary" title="Glossary" lede="What the words and short forms on this site mean.">
    <dl class="glossary">
      {library.glossary.map(({ term, short, meaning }) => (
        <div key={term}>
          <dt>
            {term}
            {short && ` (${short})`}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </ListPage>
));
