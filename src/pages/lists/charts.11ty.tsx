// All charts, topic by topic.

import { ChartList } from "../parts/lists/cards.tsx";
import { ByTopic, ListPage } from "../parts/lists/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("charts", (_, { library }) => (
  <ListPage
    kind="charts"
    title="Charts"
    lede="Each chart has an address of its own, with its table, its source and its caveats. All can be downloaded."
  >
    <ByTopic
      topics={library.topics}
      things={library.charts}
      topicOf={(chart) => chart.indicator.topic}
      list={(charts) => <ChartList charts={charts} />}
    />
  </ListPage>
));
