// All topics, each with its question and what there is on it.

import { ofTopic } from "../../model/links.ts";
import { ListPage } from "../parts/lists/list-page.tsx";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

export default pagesOf("topics", (_, site) => (
  <ListPage kind="topics" title="Topics" lede="What can be known about domestic abuse in the UK, question by question.">
    <ul class="cards topics">
      {site.library.topics.map((topic) => {
        const { findings, leading, charts } = ofTopic(site.library, topic);
        const chartCount = leading.length + charts.length;
        return (
          <li class="card" key={topic.id}>
            <h2 class="card-title">
              <a href={site.url(paths.topic(topic.id))}>{topic.title}</a>
            </h2>
            <p>{topic.question}</p>
            <p class="card-facts">
              {findings.length} {findings.length === 1 ? "finding" : "findings"}, {chartCount}{" "}
              {chartCount === 1 ? "chart" : "charts"}
            </p>
          </li>
        );
      })}
    </ul>
  </ListPage>
));
