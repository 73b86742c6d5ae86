// What a schema says of a record's fields, as problems that someone who knows no schema can mend.
// Knows no kind of record; the schemas word what each field holds.

import type { z } from "zod";
import { nearest } from "../lib/nearest.ts";
import type { Problem } from "../lib/problem.ts";
import type { FrontMatter } from "./front-matter.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Gives each issue its place. `known` are the fields that the record may have, to guess what a misspelt one means. */
export function fieldProblems(frontMatter: FrontMatter, issues: readonly Issue[], known: readonly string[]): Problem[] {
  const guesses = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => {
          const guess = issue.path.length === 0 ? nearest(key, known) : null;
          if (guess) guesses.add(guess);
          return unknownField(frontMatter, [...issue.path, key], guess);
        })
      : [],
  );
  const wrong = issues
    .filter((issue) => issue.code !== "unrecognized_keys")
    .map((issue) => wrongField(frontMatter, issue))
    // A misspelt field is not missing besides.
    .filter(({ code, field }) => code !== "missing-field" || !guesses.has(field));
  return [...unknown, ...wrong];
}

/** A path as a reader would say it: places in a list are left out, since the line tells them. */
export const fieldName = (path: Path): string => path.filter((key) => typeof key === "string").join(".");

function unknownField(frontMatter: FrontMatter, path: Path, guess: string | null): Problem {
  const name = String(path.at(-1));
  return {
    file: frontMatter.file,
    ...frontMatter.nameOf(path),
    field: fieldName(path),
    code: "unknown-field",
    found: `a field called "${name}"`,
    expected: "a field that data/README.md names for this kind of record",
    fix: guess ? `Did you mean "${guess}"?` : "Take the field out, or mend its name.",
  };
}

function wrongField(frontMatter: FrontMatter, issue: Issue): Problem {
  const { file, fields, placeOf } = frontMatter;
  const value = issue.path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | null)?.[key],
    fields,
  );
  const place = { file, ...placeOf(issue.path), field: fieldName(issue.path), expected: wording(issue) };
  if (value === undefined)
    return { ...place, code: "missing-field", found: "no such field", fix: addField(issue.path) };
  if (value === null || value === "") {
    const fix = "Fill it in; a field that you do not need is taken out, name and all.";
    return { ...place, code: "empty-field", found: "a field with nothing behind its colon", fix };
  }
  return { ...place, code: "bad-field", found: shown(value), fix: adviceOn(issue, value) };
}

function addField(path: Path): string {
  const above = fieldName(path.slice(0, -1));
  return `Add "${String(path.at(-1))}: ..." ${above ? `under ${above}` : "to the fields at the top of the file"}.`;
}

/** Whether a name inside has no value: most often its colon was lost. */
const holdsNothing = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).includes(null);

function adviceOn(issue: Issue, value: unknown): string {
  const wantsText = issue.code === "invalid_type" && issue.expected === "string";
  if (wantsText && typeof value !== "object") return "Put it between double quotes.";
  if (holdsNothing(value)) return 'Write a colon and a space after each name, as in "to: 2019-03".';
  return "See data/README.md for what this field holds, and mend it.";
}

/** What a schema wants, without the words of its machinery. */
function wording(issue: Issue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.code === "too_small" && issue.origin === "array")
    return "at least one id between square brackets, such as [one, two]";
  if (issue.code !== "invalid_type") return issue.message;
  if (issue.expected === "array") return "a list between square brackets, such as [one, two]";
  if (issue.path.length === 0) return "fields, one to a line, such as `title: Some words`";
  return ["object", "record"].includes(issue.expected) ? "fields of its own, indented below it" : issue.message;
}

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return "an empty list";
  const written = (json: string) => json.replace(/"/g, "").replace(/([:,])(?=\S)/g, "$1 ");
  // A name without a colon has no value: curators know no "null".
  const filled = (_: string, each: unknown) => (each === null ? "nothing" : each);
  const text = typeof value === "string" ? `"${value}"` : written(JSON.stringify(value, filled));
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
