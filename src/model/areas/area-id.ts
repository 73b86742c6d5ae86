// The last part of an area's address: its code, which decides, and its name, which helps the reader. Knows no route.

import type { Area } from "./area.ts";

/** "e23000030-hampshire". Names become lower-case letters, digits and single hyphens; nothing else of them survives. */
export const areaId = ({ code, name }: Pick<Area, "code" | "name">): string =>
  [code.toLowerCase(), slug(name)].filter(Boolean).join("-");

const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
