// The codes that put a version of a chart into somebody else's page. Knows how they are shown, not what they say.

import { dateLabel } from "../../../lib/iso-date.ts";
import { frameCode, imageCode } from "../../embed-code.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import type { Version } from "../../version.ts";
import { Section } from "../section.tsx";
import { Code } from "./code.tsx";

export function Embed({ version }: { version: Version }) {
  const site = useSite();
  const { id, edition, kept } = version;
  return (
    <Section id="embed" title="Put it on your own page" narrow>
      <p>
        Copy this where the chart is to stand. It needs no script, sets no cookies and keeps no record of your readers.{" "}
        {edition === null
          ? "It shows the newest figures."
          : "It stays as it is, and says so when there is a newer edition."}{" "}
        <a href={site.url(paths.at(edition, paths.embed(id)))}>See how it looks</a>
      </p>
      <Code label="Code of a frame that shows the chart" text={frameCode(version, site)} />
      {edition === null && kept !== null && (
        <>
          <p>
            To keep it as it is in the edition of {dateLabel(kept)}, take this one. It says so when there is a newer
            edition:
          </p>
          <Code label="Code of a frame that stays as it is" text={frameCode({ ...version, edition: kept }, site)} />
        </>
      )}
      <p>Or the picture alone, with words for readers who do not see it:</p>
      <Code label="Code of the picture with its alternative text" text={imageCode(version, site)} />
    </Section>
  );
}
