// A page at an old address that leads to the new one, on any host and without script.

import { pagesOf } from "../template.ts";

export default pagesOf("redirect", (target, site) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <title>This page has moved</title>
      <meta http-equiv="refresh" content={`0; url=${site.url(target)}`} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={site.absolute(target)} />
    </head>
    <body>
      <main>
        <h1>This page has moved</h1>
        <p>
          <a href={site.url(target)}>Go to its new address</a>
        </p>
      </main>
    </body>
  </html>
));
