// Living examples of citations, for the page that says how to cite: made as the pages of charts and findings make theirs.

import { citationText } from "../../../model/dataset/citation.ts";
import { chartCitation, findingCitation } from "../../citations.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";
import { Code } from "./code.tsx";

export function SiteExample() {
  const site = useSite();
  const { name, tagline } = site.library.site;
  return (
    <Code
      label="Citation of the site"
      text={`${name}. ${tagline}. ${site.absolute(paths.home())}, read on [add the day].`}
    />
  );
}

export function ThingExamples() {
  const site = useSite();
  const [chart, finding] = [site.library.charts[0], site.library.findings[0]];
  return (
    <>
      {chart && <Code label="Example: a chart" text={citationText(chartCitation(site.versionOf(chart), site))} />}
      {finding && <Code label="Example: a finding" text={citationText(findingCitation(finding, site))} />}
    </>
  );
}

export function NumberExample() {
  const site = useSite();
  const finding = site.library.findings.find(({ numbers }) => numbers.size > 0);
  const [name] = finding?.numbers.keys() ?? [];
  if (!finding || !name) return null;
  return <Code label="Example: address of one number" text={site.absolute(paths.number(finding.id, name))} />;
}
