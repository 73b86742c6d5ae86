// The parts of an .xlsx file as XML: a marked-up table, links to other sheets, the title and author. Pure text.

import { escapeMarkup } from "../lib/escape.ts";
import { columnLetters } from "../lib/column-letters.ts";
import type { Sheet } from "../model/dataset/workbook.ts";

/** A file inside the spreadsheet's archive. */
export type XmlPart = { path: string; xml: string };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The mark-up of a sheet's table, so that spreadsheets and screen readers know its header row. `id` counts from 1. */
export function tableXml({ lines, table }: Sheet, id: number): XmlPart {
  const { name, columns, rows } = table!;
  const top = lines.length + 1;
  const range = `A${top}:${columnLetters(columns.length - 1)}${top + rows.length}`;
  const cells = columns.map((title, index) => `<tableColumn id="${index + 1}" name="${escaped(title)}"/>`).join("");
  const xml = [
    `${head}<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<tableColumns count="${columns.length}">${cells}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ];
  return { path: `xl/tables/table${id}.xml`, xml: xml.join("") };
}

/** The links from a sheet's cells to the first cell of other sheets; "" without any. */
export function sheetLinksXml({ lines, table }: Sheet): string {
  const links = (table?.rows ?? []).flatMap((row, down) =>
    row.flatMap(({ sheet, text }, across) => {
      const place = `${columnLetters(across)}${lines.length + 2 + down}`;
      return sheet ? [`<hyperlink ref="${place}" location="'${sheet}'!A1" display="${escaped(text)}"/>`] : [];
    }),
  );
  return links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

/** The title and author of the file. */
export function propertiesXml(title: string, author: string): XmlPart {
  const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  const xml = `${head}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`;
  return { path: "docProps/core.xml", xml };
}

/** A line's end inside an attribute would be read as a space. */
const escaped = (text: string): string => escapeMarkup(text).replace(/\n/g, "&#10;");
