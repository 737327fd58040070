import { describe, expect, it } from '@jest/globals';
import { contactHref, webHref } from '../../../web/assets/contact.ts';
import { sayDate } from '../../../web/assets/dates.ts';
import { directionsTo, mapAppAt } from '../../../web/assets/directions.ts';

describe('a way to reach a group', () => {
  it.each([
    ['phone', '0161 496 0123', 'tel:01614960123'],
    ['relay', '0161 496 0123', 'tel:1800101614960123'],
    ['text', '07700 900123', 'sms:07700900123'],
    ['whatsapp', '07700 900123', 'https://wa.me/447700900123'],
    ['email', 'choir@example.org', 'mailto:choir@example.org'],
    ['website', 'example.org/choir', 'https://example.org/choir'],
    ['social', 'ask for Joan', null],
  ] as const)('%s %s leads to %s', (kind, value, href) => {
    expect(contactHref({ id: '1', kind, value })).toBe(href);
  });

  it('never becomes a link that runs something', () => {
    for (const value of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      ' x',
    ])
      expect(webHref(value)).toBeNull();
  });
});

describe('where it is', () => {
  it('opens in openstreetmap.org and in the map app of a phone', () => {
    expect(directionsTo({ lat: 53.4, lng: -2.3 })).toBe(
      'https://www.openstreetmap.org/directions?to=53.4%2C-2.3#map=16/53.4/-2.3',
    );
    expect(mapAppAt({ lat: 53.4, lng: -2.3 }, 'A & B')).toBe('geo:53.4,-2.3?q=53.4,-2.3(A%20%26%20B)');
  });
});

it('says a date as people do, and what is no date as it came', () => {
  expect(sayDate('2027-03-28')).toBe('28 March 2027');
  expect(sayDate('spring')).toBe('spring');
});
