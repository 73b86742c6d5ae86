// How to cite a thing: the line to copy, and the files for reference managers. Knows no kind of thing.

import { referenceFormats, type ReferenceFormat } from "../../../lib/reference-formats.ts";
import { citationText, type Citation } from "../../../model/dataset/citation.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Code } from "./code.tsx";

const names: Record<ReferenceFormat, string> = { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" };

/** `file` gives the paths of the files, where there are any. */
type CiteProps = { citation: Citation; file?: (format: ReferenceFormat) => string };

export function Cite({ citation, file }: CiteProps) {
  const site = useSite();
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">Cite this {citation.kind}</h2>
      <Code label={`Citation of this ${citation.kind}`} text={citationText(citation)} />
      <p>
        {file && <Files file={file} />}
        {site.library.pages.some(({ id }) => id === "cite") && (
          <a href={site.url(paths.page("cite"))}>How to cite what is on this site</a>
        )}
      </p>
    </section>
  );
}

function Files({ file }: Required<Pick<CiteProps, "file">>) {
  const site = useSite();
  return (
    <>
      For reference managers:{" "}
      {referenceFormats.map((format, index) => (
        <>
          {index > 0 && ", "}
          <a href={site.url(file(format))} download>
            {names[format]}
          </a>
        </>
      ))}
      .{" "}
    </>
  );
}
