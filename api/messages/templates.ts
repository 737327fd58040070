/** What each mail is told, by the name of its template. A template turns it into text and HTML. */
export type TemplateData = {
  /** To sign in; the link is used once and ends after `minutes`. */
  'sign-in': { name: string; link: string; minutes: number };
};
export type Template = keyof TemplateData;
