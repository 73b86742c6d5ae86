// The area that a reader keeps in sight from page to page: the button that begins it, and the line that shows it and ends
// it. Both are hidden until script brings them to life; the choice stands in the address and nowhere else.

import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

export function KeptArea() {
  const site = useSite();
  return (
    <div class="kept-area" data-names={site.url(paths.areaNamesFile())} hidden data-pagefind-ignore>
      <p>
        You keep <a href={site.url(paths.list("areas"))}>an area</a> in sight. Its code stands in the addresses of the
        pages that you open, and so in your browser’s history. <button type="button">Let it go</button>
      </p>
    </div>
  );
}

export function KeepArea({ area }: { area: Area }) {
  return (
    <p class="keep-area" hidden data-pagefind-ignore>
      <button type="button" data-keep={area.code}>
        Keep {area.name} in sight on the pages that I open next
      </button>
    </p>
  );
}
