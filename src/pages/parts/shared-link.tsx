// What other sites show of a link to a page, for the page's head. Knows no page.

import { cardSize } from "../../../charts/card.ts";
import type { SocialCard } from "../social-card.ts";
import { useSite } from "../site.ts";

type SharedLinkProps = { title: string; description: string; path: string; card?: SocialCard };

export function SharedLink({ title, description, path, card }: SharedLinkProps) {
  const site = useSite();
  return (
    <>
      <meta property="og:type" content={path === "/" ? "website" : "article"} />
      <meta property="og:site_name" content={site.library.site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={site.absolute(path)} />
      <meta property="og:locale" content="en_GB" />
      <meta name="twitter:card" content={card ? "summary_large_image" : "summary"} />
      {card && (
        <>
          <meta property="og:image" content={site.absolute(card.path)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(cardSize.width)} />
          <meta property="og:image:height" content={String(cardSize.height)} />
          <meta property="og:image:alt" content={card.alt} />
        </>
      )}
    </>
  );
}
