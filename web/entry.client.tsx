import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { paths } from './paths.ts';
import { forgetDrafts } from './conversations/forget-drafts.ts';

// The button for a shared computer throws away all that this device keeps, also where a browser does not know how to clear a
// site at the server's word. Signing out does not: what is not sent yet is sealed, and opens for whoever typed it.
document.addEventListener('submit', ({ target, defaultPrevented }) => {
  if (defaultPrevented || !(target instanceof HTMLFormElement)) return;
  const { pathname } = new URL(target.action, location.href);
  if (pathname === paths.finish()) forgetDrafts();
});

startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});
