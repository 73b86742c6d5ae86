// The only door to a DOM: an empty document for Plot to draw in. Knows nothing of charts.

import { parseHTML } from "linkedom";

/** A new empty HTML document without a browser. */
export function newDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}
