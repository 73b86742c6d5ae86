// An area's name as a link to its page; any other name as it is.

import type { Area } from "../../../model/things.ts";
import type { Label } from "../../../model/series/series.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

/** A label whose id may be an area's code. An area that a table names has a page. */
export function AreaLink({ label }: { label: Label }) {
  const area = useSite().library.areas.get(label.id);
  return area ? <LinkTo area={area} words={label.title} /> : <>{label.title}</>;
}

export function LinkTo({ area, words = area.name }: { area: Area; words?: string }) {
  return <a href={useSite().url(paths.area(area))}>{words}</a>;
}

/** Names of areas as links, in a sentence: "Dorset, Surrey and Sussex". */
export function LinksTo({ areas }: { areas: readonly Area[] }) {
  return (
    <>
      {areas.map((area, index) => (
        <span key={area.code}>
          {index === 0 ? "" : index === areas.length - 1 ? " and " : ", "}
          <LinkTo area={area} />
        </span>
      ))}
    </>
  );
}
