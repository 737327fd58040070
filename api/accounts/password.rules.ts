/** Letters. NIST SP 800-63B asks for 8 beside a second factor; length is all that it finds worth asking for. */
const shortest = 12;

/** What people choose when they are asked for twelve letters, without the numbers that they hang on to it. */
const everybodys = [
  ...['password', 'passwordpassword', 'letmein', 'welcome', 'qwertyuiop', 'qwerty', 'iloveyou', 'liverpool'],
  ...[
    'manchester',
    'arsenal',
    'football',
    'sunshine',
    'princess',
    'monkey',
    'dragon',
    'hereabouts',
    'changeme',
  ],
  ...['abcdefghijkl', 'administrator', 'charlie', 'summer', 'winter', 'autumn', 'spring', 'christmas'],
];

/** What is wrong with a new password in words, or null. */
export function faultOfPassword(password: string, about: { email: string; name: string }): string | null {
  if (password.length < shortest)
    return `Use at least ${shortest} letters or numbers. Three words are a good one.`;
  const plain = password.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (new Set(password).size < 5 || everybodys.includes(plain))
    return 'Many people use that one. Three words that only you would put together are a good one.';
  const own = [...about.email.toLowerCase().split(/[@.]/), ...about.name.toLowerCase().split(/\s+/)];
  if (own.some((word) => word.length > 3 && plain === word))
    return 'That is your own name or address. Three words that only you would put together are a good one.';
  return null;
}
