/** A whole page without script, in the colours of the site: for the API's docs, and for what goes wrong before a page is made. */
export function plainPage({ nonce, title, body }: { nonce: string; title: string; body: string }): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>`;
}

/** Text as HTML shows it. */
export const escape = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]!,
  );

const style = `:root{color-scheme:light dark}body{margin:0;font:1.1rem/1.55 system-ui,sans-serif;background:light-dark(#FBF7F0,#14201F);color:light-dark(#1E2A2C,#F1EDE4)}main{max-width:60rem;margin:0 auto;padding:1.5rem}a{color:light-dark(#0A5A5C,#7FD1C7)}a:focus-visible{outline:3px solid currentColor;outline-offset:2px}code{font-size:.95em;overflow-wrap:anywhere}section{border-top:1px solid light-dark(#C9C2B4,#3A4A48);padding-top:1rem;margin-top:2rem}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600}th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;overflow-wrap:anywhere}nav a{display:inline-block;padding:.5rem 0}`;
