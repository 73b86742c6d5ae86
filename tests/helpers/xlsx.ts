// A second reader of spreadsheets, written from the format's description and sharing no code with what writes ours.

import { DOMParser } from "linkedom";
import { readZip } from "./zip.ts";

export type ReadSheet = {
  name: string;
  /** Rows of cells from A1 on; a number is a number, a text a text. */
  rows: (string | number)[][];
  /** The marked-up table, as the file names it: its range and the titles of its columns. */
  table: { name: string; range: string; columns: string[] } | null;
  /** Where links lead: the cell, and the place. */
  links: [cell: string, place: string][];
  merged: boolean;
};

export type ReadWorkbook = { title: string; author: string; sheets: ReadSheet[]; formulas: number };

type Xml = { documentElement: Element; querySelectorAll(selector: string): Iterable<Element> };

/** Reads a spreadsheet whose texts stand in its list of shared texts. */
export function readXlsx(bytes: Buffer): ReadWorkbook {
  const files = new Map(readZip(bytes).map(({ path, bytes: content }) => [path, content.toString("utf8")]));
  const xml = (path: string): Xml => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`the spreadsheet has no ${path}`);
    return new DOMParser().parseFromString(text, "text/xml") as unknown as Xml;
  };
  const texts = [...xml("xl/sharedStrings.xml").querySelectorAll("si")].map((item) => item.textContent ?? "");
  const targets = new Map(
    [...xml("xl/_rels/workbook.xml.rels").querySelectorAll("Relationship")].map((each) => [
      each.getAttribute("Id"),
      `xl/${each.getAttribute("Target")}`,
    ]),
  );
  const sheets = [...xml("xl/workbook.xml").querySelectorAll("sheet")].map((sheet) => {
    const path = targets.get(sheet.getAttribute("r:id"))!;
    return { name: sheet.getAttribute("name")!, ...readSheet(xml(path), texts), table: tableOf(path, files, xml) };
  });
  const core = xml("docProps/core.xml");
  const said = (name: string) =>
    [...core.querySelectorAll("*")].find(({ tagName }) => tagName === name)?.textContent ?? "";
  const formulas = [...files.values()].join("").match(/<f[ >]/g)?.length ?? 0;
  return { title: said("dc:title"), author: said("dc:creator"), sheets, formulas };
}

function readSheet(sheet: Xml, texts: readonly string[]): Omit<ReadSheet, "name" | "table"> {
  const rows = [...sheet.querySelectorAll("sheetData > row")].map((row) =>
    [...row.children].map((cell) => {
      const value = cell.querySelector("v")?.textContent ?? "";
      return cell.getAttribute("t") === "s" ? texts[Number(value)]! : Number(value);
    }),
  );
  const links = [...sheet.querySelectorAll("hyperlinks > hyperlink")].map((link): [string, string] => [
    link.getAttribute("ref")!,
    link.getAttribute("location")!,
  ]);
  return { rows, links, merged: [...sheet.querySelectorAll("mergeCells")].length > 0 };
}

function tableOf(path: string, files: ReadonlyMap<string, string>, xml: (path: string) => Xml): ReadSheet["table"] {
  const beside = path.replace(/([^/]+)$/, "_rels/$1.rels");
  const relations = files.has(beside) ? [...xml(beside).querySelectorAll("Relationship")] : [];
  const target = relations.find((each) => each.getAttribute("Type")?.endsWith("/table"))?.getAttribute("Target");
  if (!target) return null;
  const table = xml(target.replace("..", "xl"));
  return {
    name: table.documentElement.getAttribute("displayName")!,
    range: table.documentElement.getAttribute("ref")!,
    columns: [...table.querySelectorAll("tableColumn")].map((column) => column.getAttribute("name")!),
  };
}
