// All key findings, topic by topic.

import { surestFirst } from "../../model/links.ts";
import { FindingList } from "../parts/lists/cards.tsx";
import { ByTopic, ListPage } from "../parts/lists/list-page.tsx";
import { pagesOf } from "../template.ts";

export default pagesOf("findings", (_, { library }) => (
  <ListPage
    kind="findings"
    title="Key findings"
    lede="What the evidence says, in plain words. Every number leads to the figure that it comes from, and every finding says how sure we can be."
  >
    <ByTopic
      topics={library.topics}
      things={library.findings}
      topicOf={(finding) => finding.topic}
      list={(findings) => <FindingList findings={surestFirst(findings)} />}
    />
  </ListPage>
));
