// Makes elements. All words go in as text, so that nothing from data is ever read as markup.

type Child = Node | string | null;

/** An element with its attributes and what stands in it; null stands for nothing. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An element of a drawing. */
export function draw(name: string, attributes: Readonly<Record<string, string>>, ...children: Node[]): SVGElement {
  // The site's mark in the header is a drawing too: its namespace need not be spelt out, and looks like no address.
  const element = document.createElementNS(document.querySelector("svg")!.namespaceURI, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
