// The journalist's card: what to use, what to keep with it, whom to credit. Knows no kind of record.

import type { ComponentChildren } from "preact";
import type { PressCard as Card } from "../../press-card.ts";
import { Facts, Lines } from "../section.tsx";

type PressCardProps = {
  card: Card;
  /** Where the pictures are. */
  children: ComponentChildren;
};

export function PressCard({ card, children }: PressCardProps) {
  const { sentence, caveats, credit, sources, date } = card;
  return (
    <section class="press" aria-labelledby="press">
      <h2 id="press">For journalists and speakers</h2>
      <Facts
        facts={[
          ["The sentence", <span class="press-sentence">{sentence}</span>],
          ["Keep with it", <Lines lines={caveats} />],
          ["The picture", children],
          ["Credit", credit],
          [sources.length > 1 ? "Sources" : "Source", <Lines lines={sources} />],
          ["Date", date],
        ]}
      />
    </section>
  );
}
