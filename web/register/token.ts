/** Whether it can be a private link of ours. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
