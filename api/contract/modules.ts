/** What an organisation may switch on. What is off answers 404 and keeps nothing. */
export const modules = ['directory', 'conversations', 'gateway', 'time-bank'] as const;
export type Module = (typeof modules)[number];
