// Why a phrase with a figure in it may stand in a sentence without a cell behind it: kinds, told by how the phrase looks.
// Knows English; nothing of evidence.

/** `fits` tells a phrase of this kind; the first kind that fits has it. */
export type WaiverKind = { id: string; title: string; why: string; fits: RegExp };

/** The kind of what looks like nothing else. */
export const otherKind = "others";

export const waiverKinds: readonly WaiverKind[] = [
  {
    id: "laws",
    title: "Laws, and places in a document",
    why: "They name a section, a page or a table. They count nothing.",
    fits: /\b(acts?|laws?|bill|manual|sections?|subsections?|part|schedule|pages?|tables?|figure|chapter|appendix|paragraph|points?|recommendation|phase|report|statements?|annex)\b/i,
  },
  {
    id: "ages",
    title: "Ages",
    why: "They say who was asked, as part of a definition. They measure nothing.",
    fits: /\bage[ds]?\b|\byears? old\b|\b\d\d (and|or) (over|under)\b|^\d\d? (to|and|or) \d\d$|^(under|over) \d\d$/i,
  },
  {
    id: "dates",
    title: "Dates and years",
    why: "They say when something happened or was published. They measure nothing.",
    // A number of things looks like a year too: "2000 women".
    fits: /(?<![\d,.£])(1[6-9]|20)\d\d(?![\d%]|,\d|\.\d)(?! (?!(to|and|or|in)\b)[a-z])/,
  },
  {
    id: "names",
    title: "Names, headings and telephone numbers",
    why: "The figure is a part of a name, of a heading or of a telephone number.",
    fits: /\p{L}-?\d|\d\p{L}|^\p{Lu}{2,} |^(999|101|111|0\d+)$|^\d+(\.\d+)*\.? \p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+ \d \p{Lu}/u,
  },
  {
    id: otherKind,
    title: "Other figures",
    why: "Mostly counts and amounts that a page says in passing and that no table of ours holds. These deserve the closest look.",
    fits: /^/,
  },
];
