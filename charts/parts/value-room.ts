// What values reach on their axis and how much room their figures need beside it. Pure arithmetic; draws nothing.

import type { Series } from "../../src/model/series/series.ts";
import type { Frame } from "../frame.ts";
import { widestOf } from "../text-width.ts";
import { domainWithZero } from "./scale.ts";
import { knownOf, valueLabel } from "./words.ts";
import type { KnownPoint } from "./words.ts";

/** Value and limits of a point: everything that its mark reaches on the value axis. */
export function reachOf({ cell, lower, upper }: KnownPoint): number[] {
  return [cell.value, lower, upper].filter((limit) => limit !== null);
}

/** True when a point has both limits of its interval. */
export const hasInterval = ({ lower, upper }: { lower: number | null; upper: number | null }): boolean =>
  lower !== null && upper !== null;

/** The domain of a series on an axis that holds zero; `air` widens it, as a share, at ends that are not zero. */
export const domainOf = (series: Series, air = 0): [number, number] =>
  domainWithZero(knownOf(series.points).flatMap(reachOf), air);

/** The margins beside a value axis and where zero falls on it, in pixels. */
export type ValueRoom = { marginLeft: number; marginRight: number; zeroAt: number };

/**
 * Room for an axis that holds zero between row labels that end at `left` and the figures at the ends of marks.
 * @param figuresLeft true when the figures of values below zero stand at their left
 */
export function valueRoom(
  series: Series,
  frame: Frame,
  left: number,
  domain: readonly [number, number],
  figuresLeft: boolean,
): ValueRoom {
  const figures = knownOf(series.points).map(({ cell }) => valueLabel(series, cell));
  const room = widestOf(figures, frame.text) + 10;
  const marginLeft = left + (figuresLeft && domain[0] < 0 ? room : 0);
  const marginRight = figuresLeft && domain[1] === 0 ? 4 : room;
  const width = frame.width - marginLeft - marginRight;
  return { marginLeft, marginRight, zeroAt: marginLeft + (-domain[0] / (domain[1] - domain[0])) * width };
}
