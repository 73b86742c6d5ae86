// A box of choices under its name: every value with how many have it, and none of them chosen. Knows no page.

/** Gives the label with the select in it. All words go in as text. */
export function choiceOf(
  name: string,
  title: string,
  counts: Iterable<readonly [value: string, count: number]>,
): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const select = document.createElement("select");
  select.name = name;
  select.append(new Option(`Any ${title.toLowerCase()}`, ""));
  for (const [value, count] of counts) select.append(new Option(`${value} (${count})`, value));
  const label = document.createElement("label");
  label.append(title, select);
  return { label, select };
}
