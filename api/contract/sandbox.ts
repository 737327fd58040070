/**
 * What a frame of ours may do in somebody else's page, said twice: by the element that makes the frame, and by the answer
 * itself, for whoever writes a frame by hand.
 * `allow-scripts`: to tell its height and draw the map. `allow-forms`: to ask. `allow-popups`: what is found, and urgent
 * help, open in a window of their own. `allow-popups-to-escape-sandbox`: that window is an ordinary one, or signing in and
 * keeping a list would fail there. Not `allow-same-origin`: it has no origin, so no cookies or storage, even on our own
 * site. Not `allow-top-navigation`: it cannot take the host away.
 */
export const frameSandbox = [
  'allow-scripts',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
] as const;
