// What the terms of art mean.

import { ListPage } from "../parts/lists/list-page.tsx";
import { Terms } from "../parts/outputs/terms.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("glossary", (_, { library }) => (
  <ListPage kind="glossary" title="Glossary" lede="What the words and short forms on this site mean.">
    <Terms terms={library.glossary} />
  </ListPage>
));
