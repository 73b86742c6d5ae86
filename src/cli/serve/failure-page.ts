// The page shown in place of a site that could not be built even once. Complete without script; knows no problem's
// meaning, only its words.

/** A whole HTML page that says what stands in the way. */
export function failurePage(problems: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The site could not be built yet</title>
<link rel="stylesheet" href="/__dev/client.css">
</head>
<body>
<main id="dev-problems" class="whole-page">
<h1>The site could not be built yet</h1>
<p>Mend what is said below and save the file: this page then turns into the site by itself.</p>
<pre>${escapeHtml(problems)}</pre>
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
