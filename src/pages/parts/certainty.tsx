// How sure a finding can be: a word and a small meter, never colour alone.

import type { Certainty as Level } from "../../model/things.ts";

const levels: Level[] = ["very-low", "low", "moderate", "high"];
/** How sure, as readers see it. */
export const certaintyWords: Record<Level, string> = {
  high: "High certainty",
  moderate: "Moderate certainty",
  low: "Low certainty",
  "very-low": "Very low certainty",
};

export function Certainty({ level }: { level: Level }) {
  const filled = levels.indexOf(level) + 1;
  return (
    <span class={`certainty certainty-${level}`}>
      <svg class="certainty-meter" viewBox="0 0 40 10" width="40" height="10" aria-hidden="true" focusable="false">
        {levels.map((each, index) => (
          <rect
            key={each}
            class={index < filled ? "on" : "off"}
            x={index * 10 + 1}
            y="1"
            width="8"
            height="8"
            rx="1.5"
          />
        ))}
      </svg>
      {certaintyWords[level]}
    </span>
  );
}
