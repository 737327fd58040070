/** Ten figures whose last is the check digit (modulus 11): one figure wrong, or two changed about, is found. */
export function isNhsNumber(text: string): boolean {
  const digits = [...tidyNhsNumber(text)].map(Number);
  if (digits.length !== 10 || digits.some(Number.isNaN)) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits[9] && new Set(digits).size > 1;
}

/** As it is kept: figures alone. */
export const tidyNhsNumber = (text: string): string => text.replaceAll(/[\s-]/g, '');

/** As people read it: 943 476 5919. */
export const spacedNhsNumber = (digits: string): string =>
  digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
