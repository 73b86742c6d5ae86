// Takes the code of a form's examples apart: what they share, and each example by its name. Pure text; runs nothing.

/** `shared` is what stands above the list of examples, imports left out; "" where there is nothing. */
export type ExamplePieces = { shared: string; pieces: ReadonlyMap<string, string> };

/**
 * The code of a file of examples in pieces, as the formatter lays it out.
 * @throws Error when the file has no list of examples, or one of them no name
 */
export function examplePieces(code: string): ExamplePieces {
  const [before, list] = code.split(/^export const examples.*\[$/m);
  if (before === undefined || list === undefined) throw new Error("the file has no list of examples");
  const entries = list.match(/^ {2}\{\n[\s\S]*?^ {2}\},$/gm) ?? [];
  const pieces = entries.map((entry): [string, string] => {
    const name = /^ {4}name: "([^"]+)"/m.exec(entry)?.[1];
    if (name === undefined) throw new Error(`an example has no name: ${entry.slice(0, 80)}`);
    return [name, entry.replace(/^ {2}/gm, "").replace(/,$/, "")];
  });
  const shared = before.replace(/^(\/\/.*|import .*)$/gm, "").trim();
  return { shared, pieces: new Map(pieces) };
}
