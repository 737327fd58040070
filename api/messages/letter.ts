/** What a template makes of its data: words, once, from which the text and the HTML of a mail both come. */
export type Letter = { subject: string; paragraphs: Paragraph[] };

/** A link stands in a line of its own; a button is the one thing to do. A quote is what somebody else wrote. */
export type Paragraph =
  | string
  | { link: string; label: string }
  | { button: string; label: string }
  | { list: string[] }
  | { quote: string };
