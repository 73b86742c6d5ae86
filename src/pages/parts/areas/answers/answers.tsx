// The first screen of an area: how large the need is, how it compares, what is provided and spent, what is missing. Knows no
// figure.

import type { ComponentChildren } from "preact";
import type { Area } from "../../../../model/things.ts";
import { AmongOthers } from "./among-others.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { Missing } from "./missing.tsx";
import { Provided } from "./provided.tsx";

export function Answers({ area }: { area: Area }) {
  return (
    <div class="answers">
      <Answer title="How large is the need here?">
        <KeyFigures area={area} question="need" none="No table that we hold has a figure of need for this place." />
      </Answer>
      <Answer title="How does it compare?">
        <AmongOthers area={area} />
      </Answer>
      <Answer title="What is provided, and what is spent?">
        <Provided area={area} />
        <KeyFigures
          area={area}
          question="provision"
          none="Money: no table that we hold has a sum or a count of places for it."
        />
      </Answer>
      <Answer title="What is missing or not known?">
        <Missing area={area} />
      </Answer>
    </div>
  );
}

function Answer({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="answer">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
