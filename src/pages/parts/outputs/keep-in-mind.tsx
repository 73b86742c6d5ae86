// What must not be forgotten when a chart is used, in the words of the journalist's card. Knows no page.

import { Lines } from "../section.tsx";

/** `more` is the address of everything that the figures cannot tell. */
export function KeepInMind({ caveats, more }: { caveats: readonly string[]; more: string }) {
  return (
    <section class="keep-in-mind" aria-labelledby="keep">
      <h2 id="keep">Keep in mind</h2>
      <Lines lines={caveats} />
      <p>
        <a href={more}>What it cannot tell you</a>
      </p>
    </section>
  );
}
