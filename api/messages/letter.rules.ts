import type { Letter, Paragraph } from './letter.ts';

/** Who writes, as the end of each mail says. */
export type Sender = { name: string; origin: string };

/** A mail as programs show it that show no HTML. */
export const letterText = ({ paragraphs }: Letter, sender: Sender): string =>
  [...paragraphs.map(paragraphText), `-- \n${sender.name}\n${sender.origin}`].join('\n\n') + '\n';

/** The same words as HTML; whatever people wrote stays text. No picture, nothing loaded, nothing that tells it was read. */
export const letterHtml = ({ subject, paragraphs }: Letter, sender: Sender): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(subject)}</title>
</head>
<body style="margin:0;background:#fbf7f0;color:#1e2a2c;font:18px/1.5 Verdana,'Segoe UI',sans-serif">
<div style="max-width:36em;margin:0 auto;padding:24px">
${paragraphs.map(paragraphHtml).join('\n')}
<p style="margin:32px 0 0;border-top:1px solid #c9c2b4;padding-top:12px;font-size:16px;color:#55646a">${escape(sender.name)}<br><a href="${href(sender.origin)}" style="color:#0a5a5c">${escape(sender.origin)}</a></p>
</div>
</body>
</html>
`;

/** One line without control characters, at most 200 letters, so that a header is nothing but a subject. */
export const subjectLine = (subject: string): string =>
  // eslint-disable-next-line no-control-regex
  [...subject.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()].slice(0, 200).join('');

/**
 * One plain mailbox (RFC 5321 without quoted names, comments, groups or addresses of machines): everything else is
 * refused, because a comma or a line break would be another recipient.
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(
    text,
  );

function paragraphText(part: Paragraph): string {
  if (typeof part === 'string') return part;
  if ('list' in part) return part.list.map((item) => `- ${item}`).join('\n');
  if ('quote' in part) return part.quote.replace(/^/gm, '> ');
  return `${part.label}:\n${address('button' in part ? part.button : part.link)}`;
}

function paragraphHtml(part: Paragraph): string {
  if (typeof part === 'string') return `<p style="margin:0 0 16px">${lines(part)}</p>`;
  if ('list' in part)
    return `<ul style="margin:0 0 16px">${part.list.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
  if ('quote' in part)
    return `<blockquote style="margin:0 0 16px;border-left:4px solid #c9c2b4;padding-left:12px">${lines(part.quote)}</blockquote>`;
  if ('link' in part)
    return `<p style="margin:0 0 16px"><a href="${href(part.link)}" style="color:#0a5a5c">${escape(part.label)}</a></p>`;
  return `<p style="margin:24px 0"><a href="${href(part.button)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0a5a5c;color:#ffffff;text-decoration:none;font-weight:bold">${escape(part.label)}</a></p>`;
}

const href = (text: string) => escape(address(text));

const lines = (text: string) => escape(text).replaceAll('\n', '<br>');

/** A whole address that a mail may lead to. A template that makes another is faulty. */
function address(text: string): string {
  if (!/^(https?:\/\/|mailto:|tel:)[^\s<>"]+$/.test(text))
    throw new Error('A mail may lead to https, mailto and tel only.');
  return text;
}

const escape = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[letter]!,
  );
