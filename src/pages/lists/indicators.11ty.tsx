// All data tables, topic by topic.

import { IndicatorList } from "../parts/lists/cards.tsx";
import { ByTopic, ListPage } from "../parts/lists/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("indicators", (_, { library }) => (
  <ListPage
    kind="indicators"
    title="Data tables"
    lede="Every figure on this site, row by row, with its source and the place in the source."
  >
    <ByTopic
      topics={library.topics}
      things={library.indicators}
      topicOf={(indicator) => indicator.topic}
      list={(indicators) => <IndicatorList indicators={indicators} />}
    />
  </ListPage>
));
