/** An e-mail address in a text. `spelled`: "jo dot lee at example dot org", which nobody does for an office. */
export type SaidMail = { value: string; at: number; length: number; spelled: boolean };

const dot = String.raw`(?:\s*\.\s*|\s*[[({]\s*(?:\.|dot|period)\s*[\])}]\s*|\s+(?:then )?(?:a )?(?:dot|point|period|full stop)\s+(?:then )?)`;
const join = String.raw`(?:${dot}|\s+(?:dash|hyphen|underscore)\s+)`;
const at = String.raw`(?:\s*@\s*|\s*[[({]\s*(?:at|a|@)\s*[\])}]\s*|,?\s+(?:and )?(?:then )?(?:the |an )?at(?:[ -]?(?:sign|symbol))?(?: then)?,?\s+)`;
const free =
  'gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|btinternet|live|sky|talktalk|virginmedia|proton|protonmail|ymail|msn';
const ends = 'com|org|co|net|uk|me|info|org uk|co uk|ac|sch|gov|nhs|example|io|email';
const mail = new RegExp(
  String.raw`(?<![\w@])([a-z0-9][a-z0-9_+'-]*(?:${join}[a-z0-9][a-z0-9_+-]*)*(?:\s\d{1,4}(?=\s*(?:@|at\b|[[({])))?)${at}((?:[a-z0-9-]+(?:${dot}[a-z0-9-]+)*${dot}(?:${ends})\b(?:${dot}(?:uk|org))?)|(?:${free})\b(?:\s+(?:com|co uk))?)`,
  'gi',
);

/** All addresses of a text, those written as they are and those spelled out. */
export function mailsIn(text: string): SaidMail[] {
  return [...text.matchAll(mail)].flatMap((found) => {
    const [whole, local = '', domain = ''] = found;
    const spelled = !/\S@\S/.test(whole) || /[\s[({]/.test(whole);
    if (spelled && !/\b(?:dot|point|period|full stop)\b|@|[[({]a[\])}]/i.test(whole) && !new RegExp(`\\b(?:${free})\\b`, 'i').test(domain)) return [];
    const value = `${glue(local)}@${glue(domain)}`.toLowerCase();
    return [{ value: value.includes('.', value.indexOf('@')) ? value : `${value}.com`, at: found.index, length: whole.length, spelled }];
  });
} // prettier-ignore

const glue = (text: string) =>
  text
    .replace(
      /\s*[[({]?\s*\b(?:then )?(?:a )?(?:dot|point|period|full stop)\b(?: then\b)?\s*[\])}]?\s*/gi,
      '.',
    )
    .replace(/\s+underscore\s+/gi, '_')
    .replace(/\s+(?:dash|hyphen)\s+/gi, '-')
    .replace(/\s*\.\s*/g, '.')
    .replace(/[\s[\](){}]+/g, '');
