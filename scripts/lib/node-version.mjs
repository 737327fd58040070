/** The oldest Node.js that runs Hereabouts; package.json says the same under `engines`. */
export const oldestNode = '20.19.0';

/**
 * Words for a Node.js that is too old, or null for one that will do. Written for old Node.js too: it has to parse there.
 * @param {string} running
 */
export function tooOld(running) {
  const have = running.replace(/^v/, '').split('.').map(Number);
  const need = oldestNode.split('.').map(Number);
  const at = need.findIndex((part, index) => have[index] !== part);
  if (at === -1 || have[at] > need[at]) return null;
  return (
    'Hereabouts needs Node.js ' +
    oldestNode +
    ' or newer; this is ' +
    running +
    '.\n' +
    'Get a newer one from https://nodejs.org, or with `nvm install 22`, then run the same command again.'
  );
}
