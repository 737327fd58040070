import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { paths } from './paths.ts';
import { forgetDrafts } from './conversations/forget-drafts.ts';

// Signing out throws away what this device keeps for whoever was signed in, also where a browser does not know how to
// clear a site at the server's word.
document.addEventListener('submit', ({ target, defaultPrevented }) => {
  if (defaultPrevented || !(target instanceof HTMLFormElement)) return;
  const { pathname } = new URL(target.action, location.href);
  if (pathname === paths.signOut() || pathname === paths.finish()) forgetDrafts();
});

startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});
