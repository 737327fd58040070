import type { AssetView } from '../../api/contract/asset.ts';
import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/icons.ts';
import { Answer } from './Answer.tsx';
import { contactHref, phoneOf, webHref } from './contact.ts';
import { words } from './words.ts';

const pictures: Record<string, IconName> = {
  phone: 'phone',
  textphone: 'phone',
  relay: 'phone',
  email: 'mail',
  text: 'message-circle',
  whatsapp: 'message-circle',
};

/** How to join, with the number large enough to press with a thumb and to read on paper. */
export function Join({ asset }: { asset: AssetView }) {
  const { join, joinWords, capacity, capacityNote, waitWords, contacts } = asset;
  const phone = phoneOf(asset);
  const others = contacts.filter(({ id }) => id !== phone?.id);
  return (
    <Answer id="join" icon="hand-heart" title={words.join}>
      {phone && (
        <p className="big-phone">
          <a className="figures" href={contactHref(phone) ?? undefined}>
            <Icon name="phone" />
            {phone.value}
          </a>
          {phone.label && <span className="hint">{phone.label}</span>}
        </p>
      )}
      {join.length === 0 && <p>{joinWords}</p>}
      {join.length > 0 && (
        <ul>
          {join.map(({ route, note, url }) => {
            const href = url && webHref(url);
            return (
              <li key={route.id + (note ?? '')}>
                {route.label}
                {note && `: ${note}`}
                {href && (
                  <>
                    {' '}
                    <a href={href} rel="noreferrer">
                      {words.joinOnline}
                    </a>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="contacts">
          {others.map((contact) => {
            const href = contactHref(contact);
            return (
              <li key={contact.id}>
                <Icon name={pictures[contact.kind] ?? 'globe'} />
                <span>
                  {contact.label ?? words.contactKinds[contact.kind]}:{' '}
                  {href ? (
                    <a href={href} rel="noreferrer">
                      {contact.value}
                    </a>
                  ) : (
                    contact.value
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {(capacity.id !== 'unknown' || capacityNote) && (
        <p>
          <b>{words.room}</b>{' '}
          {[capacity.id !== 'unknown' && capacity.label, capacityNote].filter(Boolean).join(' – ')}
        </p>
      )}
      {waitWords && (
        <p>
          <b>{words.wait}</b> {waitWords}
        </p>
      )}
    </Answer>
  );
}
