// A workbook -> an .xlsx file. The only door to write-excel-file; knows the file format and nothing of evidence.

import writeXlsxFile, { type CellObject, type Image, type Feature, type Row } from "write-excel-file/node";
import { shownPlaces } from "../model/numbers/unit.ts";
import type { Sheet, SheetCell, SheetLine, Workbook } from "../model/dataset/workbook.ts";
import { archiveOf, filesOfArchive } from "./archive.ts";
import { propertiesXml, sheetLinksXml, tableXml, type XmlPart } from "./spreadsheet-parts.ts";

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sizes = { title: 16, heading: 14, words: 12 };
const narrowest = 12;
const widest = 60;

/** The bytes of a workbook's file. The same workbook always gives the same bytes. */
export async function spreadsheetOf(workbook: Workbook): Promise<Uint8Array> {
  const { sheets, day } = workbook;
  const written = writeXlsxFile(
    sheets.map((sheet) => ({ sheet: sheet.name, data: rowsOf(sheet), columns: widthsOf(sheet) })),
    { fontFamily: "Arial", fontSize: sizes.words, features: [partsOf(workbook)] },
  );
  // The library dates the files of its archive by the clock.
  return archiveOf(filesOfArchive(new Uint8Array(await written.toBuffer())), day);
}

function rowsOf({ lines, table }: Sheet): Row[] {
  const header = table ? [table.columns.map((text) => cell({ text }, { fontWeight: "bold", wrap: true }))] : [];
  const body = table
    ? table.rows.map((row) => row.map((each) => cell(each, { wrap: true, alignVertical: "top" })))
    : [];
  return [...lines.map((line) => [lineCell(line, table === null)]), ...header, ...body];
}

/** Lines above a table run over its columns; without a table they break in the one column that there is. */
function lineCell({ text, style }: SheetLine, alone: boolean): CellObject {
  const bold = style === "words" ? {} : { fontWeight: "bold" as const };
  return cell({ text }, { fontSize: sizes[style], ...bold, wrap: alone });
}

function cell({ text, number, sheet }: SheetCell, style: Partial<CellObject>): CellObject {
  if (number) {
    const places = shownPlaces(text, 20);
    return { ...style, type: Number, value: Number(text), format: `#,##0${places ? `.${"0".repeat(places)}` : ""}` };
  }
  const link = sheet ? { textColor: "#0b4ea2", textDecoration: { underline: true as const } } : {};
  return { ...style, ...link, type: String, value: text };
}

/** As wide as the longest text of a column, within reason. */
function widthsOf({ table }: Sheet): { width: number }[] {
  if (!table) return [{ width: 100 }];
  return table.columns.map((title, index) => {
    const longest = Math.max(title.length, ...table.rows.map((row) => row[index]!.text.length));
    return { width: Math.min(Math.max(longest + 2, narrowest), widest) };
  });
}

/** What the library leaves out: tables marked up as tables, links between sheets, and the file's title and author. */
function partsOf({ sheets, title, author }: Workbook): Feature<Image["content"]> {
  const parts: XmlPart[] = sheets.flatMap((sheet, index) => (sheet.table ? [tableXml(sheet, index + 1)] : []));
  const sheetAt = (index: number) => sheets[index]!;
  const overrides = parts.map(({ path }) => `<Override ContentType="${main}" PartName="/${path}"/>`).join("");
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () => `${overrides}<Override ContentType="${core}" PartName="/docProps/core.xml"/>`,
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) =>
            xml.replace("</sheetData>", `</sheetData>${sheetLinksXml(sheetAt(sheetIndex))}`),
          insert: (_, { sheetIndex }) =>
            sheetAt(sheetIndex).table ? `<tableParts count="1"><tablePart r:id="rId-table"/></tableParts>` : undefined,
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) =>
            sheetAt(sheetIndex).table
              ? `<Relationship Id="rId-table" Type="${relations}/table" Target="../tables/table${sheetIndex + 1}.xml"/>`
              : undefined,
        },
      },
      write: {
        files: () =>
          Object.fromEntries([...parts, propertiesXml(title, author)].map(({ path, xml }) => [path, xml] as const)),
      },
    },
  };
}
