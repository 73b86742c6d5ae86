// The picture that stands with a link to a chart or a finding on other sites: its words, and the SVG that it is drawn from.

import { cardSvg, type CardWords } from "../../charts/card.ts";
import { formOf } from "../../charts/forms.ts";
import { frames } from "../../charts/frame.ts";
import { sourceLineOf } from "../model/series/series-of.ts";
import type { Chart, Finding } from "../model/things.ts";
import { certaintyWords } from "./parts/certainty.tsx";
import { paths } from "./routes.ts";
import type { Site } from "./site.ts";

/** A card as a page's head names it. */
export type SocialCard = { path: string; alt: string };

export function chartCard({ id, form, series }: Chart): SocialCard {
  return { path: paths.chartCard(id), alt: formOf(form).alt(series) };
}

export function findingCard({ id, title, certainty }: Finding): SocialCard {
  return { path: paths.findingCard(id), alt: `Key finding: ${title.text}. ${certaintyWords[certainty]}.` };
}

/** A chart's card: its message and, where its letters stay readable, its picture. */
export function chartCardSvg(chart: Chart, site: Site): string {
  const { series } = chart;
  const words = { kind: "Chart", title: series.title, note: series.subtitle, source: series.sourceLine };
  return cardSvg(
    { ...words, ...ofSite(site) },
    frames.map((frame) => site.draw(chart.form, series, frame)),
  );
}

/** A finding's card: its sentence and how sure it is. */
export function findingCardSvg({ title, certainty, sources }: Finding, site: Site): string {
  const words = { kind: "Key finding", title: title.text, note: certaintyWords[certainty] };
  return cardSvg({ ...words, source: sourceLineOf(sources), ...ofSite(site) }, []);
}

const ofSite = (site: Site): Pick<CardWords, "site" | "address"> => ({
  site: site.library.site.name,
  address: site.absolute(paths.home()).replace(/^https?:\/\/|\/$/g, ""),
});
