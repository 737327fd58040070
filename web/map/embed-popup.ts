import { Popup, type Map as LeafletMap } from 'leaflet';
import type { LatLng } from '../../api/contract/place.ts';
import type { Pin } from '../../api/contract/search.ts';
import { paths } from '../paths.ts';
import { picture } from './embed-buttons.ts';
import type { MapHit } from './props.ts';
import { words } from './words.ts';

/** What stands there, each with the way to its page. Takes the focus, and gives it back. */
export function openPopup(map: LeafletMap, at: LatLng, pins: Pin[], count: number, hits: MapHit[]): void {
  const before = document.activeElement;
  const content = document.createElement('div');
  content.className = 'map-popup';
  if (count > 1) content.append(line(words.manyHere(count)));
  const list = document.createElement('ul');
  for (const { assetId, slug, name, kind, precision } of pins) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = paths.asset(slug);
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = name;
    const far = hits.find(({ id }) => id === assetId)?.far;
    item.append(link, line([kind.label, far].filter(Boolean).join(' · '), 'map-popup-kind'));
    if (precision !== 'exact' && precision !== 'street') item.append(line(words.about));
    list.append(item);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'map-popup-close';
  close.setAttribute('aria-label', words.close);
  close.append(picture('M6 6l12 12M18 6 6 18', 20));
  content.append(list, close);

  const popup = new Popup({
    content,
    offset: [0, -12],
    closeButton: false,
    minWidth: 200,
    maxWidth: 240,
  });
  close.addEventListener('click', () => popup.remove());
  content.addEventListener('keydown', ({ key }) => key === 'Escape' && popup.remove());
  popup.on('remove', () => {
    if (content.contains(document.activeElement) || document.activeElement === document.body)
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  });
  popup.setLatLng(at).openOn(map);
  content.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
}

function line(text: string, className = ''): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  if (className) paragraph.className = className;
  return paragraph;
}
