// One figure among those of its kind, on a line from nought: a stroke for each place, the wider areas, and the place itself
// with its interval. The words beside it say the same. Knows no measure.

import type { ComponentChildren } from "preact";
import type { Among } from "../../../../model/areas/peers.ts";
import { quantityText } from "../../../../model/numbers/unit.ts";
import type { Area, Indicator } from "../../../../model/things.ts";

const width = 400;
const height = 30;
const middle = height / 2;
const edge = 8;

type StripProps = { area: Area; place: Among; indicator: Indicator };

export function Strip({ area, place, indicator }: StripProps) {
  const { own, peers, wider, together, interval } = place;
  const most = Math.max(
    own,
    ...peers.map(({ value }) => value),
    ...wider.map(({ value }) => value),
    interval?.upper ?? 0,
  );
  const at = (value: number) => edge + (value / most) * (width - 2 * edge);
  return (
    <>
      <svg class="strip" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <line class="strip-base" x1={edge} x2={width - edge} y1={middle} y2={middle} />
        {peers.map(({ value }, index) => (
          <line key={index} class="strip-peer" x1={at(value)} x2={at(value)} y1={middle - 7} y2={middle + 7} />
        ))}
        {wider.map(({ name, value }, index) => (
          <WiderMark key={name} index={index} x={at(value)} y={middle} />
        ))}
        {together && <Together x={at(together.value)} y={middle} />}
        {interval && (
          <line class="strip-interval" x1={at(interval.lower)} x2={at(interval.upper)} y1={middle} y2={middle} />
        )}
        <circle class="strip-own" cx={at(own)} cy={middle} r={6} />
      </svg>
      <Key area={area} place={place} indicator={indicator} />
    </>
  );
}

/** A rhomb for the nearest wider area, a square for the next: never told by colour alone. */
function WiderMark({ index, x, y }: { index: number; x: number; y: number }) {
  const d = index === 0 ? `M${x} ${y - 8}l8 8l-8 8l-8 -8z` : `M${x - 6} ${y - 6}h12v12h-12z`;
  return <path class="strip-wider" d={d} />;
}

const Together = ({ x, y }: { x: number; y: number }) => (
  <line class="strip-together" x1={x} x2={x} y1={y - 14} y2={y + 14} />
);

function Key({ area, place: { peers, wider, together }, indicator: { unit, decimals } }: StripProps) {
  return (
    <span class="strip-key">
      <KeyMark name={area.name}>
        <circle class="strip-own" cx={9} cy={9} r={6} />
      </KeyMark>
      {wider.map(({ name }, index) => (
        <KeyMark key={name} name={name}>
          <WiderMark index={index} x={9} y={9} />
        </KeyMark>
      ))}
      <KeyMark name={`${peers.length} places of its kind, ${peers[0]!.text} to ${peers.at(-1)!.text}`}>
        <line class="strip-peer" x1={9} x2={9} y1={2} y2={16} />
      </KeyMark>
      {together && (
        <KeyMark
          name={`${together.count === peers.length ? "all" : together.count} of them together, worked out by us: ${quantityText(together.value, unit, decimals)}`}
        >
          <Together x={9} y={9} />
        </KeyMark>
      )}
    </span>
  );
}

function KeyMark({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <span>
      <svg viewBox="0 0 18 18" width={14} height={14} aria-hidden="true">
        {children}
      </svg>{" "}
      {name}
    </span>
  );
}
