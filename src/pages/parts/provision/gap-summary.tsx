// All gaps in provision at a glance: of the kind with most areas, how many have a known programme for each group of people.
// A bar beside its numbers says the same.

import type { GapCount, ProvisionGap, Reach } from "../../../model/provision/gaps.ts";
import { PlainTable } from "../tables/plain-table.tsx";

/** How each group of areas is headed, in the order of the columns. */
export const reaches: Record<Reach, string> = {
  named: "Names them",
  open: "Open to them",
  wider: "Wider area only",
  none: "None known",
};

const order = Object.keys(reaches) as Reach[];

export function GapSummary({ gaps }: { gaps: readonly ProvisionGap[] }) {
  const kind = largestKind(gaps);
  if (!kind) return null;
  return (
    <PlainTable
      label={`For whom a programme is known: ${kind.many}`}
      headings={["For whom", kind.many, ...order.map((reach) => reaches[reach])]}
      numeric={order.map((reach) => reaches[reach])}
    >
      {gaps.map(({ gap, counts }) => {
        const { areas } = counts.find((count) => count.kind === kind)!;
        return (
          <tr key={gap.id}>
            <th scope="row">
              <a href={`#gap-${gap.id}`}>{gap.title}</a>
            </th>
            <td>
              <Bar areas={areas} />
            </td>
            {order.map((reach) => (
              <td key={reach} class="numeric">
                {areas[reach].length}
              </td>
            ))}
          </tr>
        );
      })}
    </PlainTable>
  );
}

function largestKind(gaps: readonly ProvisionGap[]): GapCount["kind"] | undefined {
  const size = ({ areas }: GapCount) => order.reduce((sum, reach) => sum + areas[reach].length, 0);
  return [...(gaps[0]?.counts ?? [])].sort((a, b) => size(b) - size(a))[0]?.kind;
}

/** Four parts in the order of the columns, from the surest to none known. */
function Bar({ areas }: { areas: GapCount["areas"] }) {
  const total = order.reduce((sum, reach) => sum + areas[reach].length, 0);
  const at = (count: number) => 1 + (count / total) * 238;
  let before = 0;
  return (
    <svg class="gap-bar" viewBox="0 0 240 16" width="240" height="16" aria-hidden="true">
      {order.map((reach) => {
        const from = before;
        before += areas[reach].length;
        return areas[reach].length === 0 ? null : (
          <rect key={reach} class={`reach-${reach}`} x={at(from)} y="1" width={at(before) - at(from)} height="14" />
        );
      })}
    </svg>
  );
}
