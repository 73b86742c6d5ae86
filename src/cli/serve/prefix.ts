// The path a site lives under, as one spelling. Knows nothing of servers or pages.

/** "evidence", "/evidence" and "/evidence/" all mean "/evidence/"; nothing, or "/", means "/". */
export function prefixOf(text: string): string {
  const inner = text.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
