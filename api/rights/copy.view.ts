/** Everything held of a person, as a page that can be read and printed by itself. */
export function copyPage({
  title,
  madeOn,
  sections,
}: {
  title: string;
  madeOn: string;
  sections: { title: string; data: unknown }[];
}): string {
  const body = sections
    .map(({ title: heading, data }) => `<section><h2>${escape(heading)}</h2>${draw(data)}</section>`)
    .join('\n');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>body{font:1.125rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold;margin-top:.5rem}dd{margin:0 0 .5rem 1rem;white-space:pre-wrap}section{border-top:2px solid;margin-top:2rem}li{margin:.75rem 0}</style>
</head><body><h1>${escape(title)}</h1>
<p>Made on ${escape(madeOn)}. Where it says “[another person]”, the name of somebody else was left out.</p>
${body}
</body></html>
`;
}

function draw(data: unknown): string {
  if (data === null || data === undefined || data === '') return '<p>Nothing.</p>';
  if (data instanceof Date) return `<p>${escape(data.toISOString().slice(0, 16).replace('T', ' '))}</p>`;
  if (Array.isArray(data))
    return data.length === 0
      ? '<p>Nothing.</p>'
      : `<ol>${data.map((each) => `<li>${draw(each)}</li>`).join('')}</ol>`;
  if (typeof data === 'string') return `<p>${escape(data)}</p>`;
  if (typeof data === 'number' || typeof data === 'boolean') return `<p>${String(data)}</p>`;
  if (typeof data !== 'object') return '';
  const rows = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  return `<dl>${rows.map(([key, value]) => `<dt>${escape(inWords(key))}</dt><dd>${draw(value)}</dd>`).join('')}</dl>`;
}

/** `createdAt` is "Created at". */
function inWords(key: string): string {
  const spaced = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
