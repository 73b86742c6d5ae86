// Which fields of a chart file a form needs, in words. Knows no particular form.

import type { Need, Needs } from "../../../../charts/form.ts";

const fields = { row: "rows", by: "by", part: "parts" } as const;

const kinds: readonly [Need, string][] = [
  ["required", "It needs"],
  ["optional", "It can use"],
  ["unused", "It does not use"],
];

/** "It needs `rows`. It can use `by`. It does not use `parts`." */
export function NeedsWords({ needs }: { needs: Needs }) {
  return (
    <>
      {kinds.map(([need, words]) => {
        const roles = (Object.keys(fields) as (keyof Needs)[]).filter((role) => needs[role] === need);
        return roles.length === 0 ? null : (
          <span key={need}>
            {words}{" "}
            {roles.map((role, i) => (
              <span key={role}>
                {i > 0 && " and "}
                <code>{fields[role]}</code>
              </span>
            ))}
            .{" "}
          </span>
        );
      })}
    </>
  );
}
