import type { IconName } from '../kit/icons.ts';

export const words = {
  title: 'Find people, places and groups near you that make life better',
  metaTitle: 'Hereabouts – people, places and groups near you',
  find: 'Find it',
  form: 'Find something near you',
  like: 'I’d like to …',
  hand: 'I could do with a hand with …',
  all: 'See all of them',
  week: (place: string) => `On this week around ${place}`,
  strong: (place: string) => `What is strong in ${place}`,
  weekAll: 'More that is on this week',
};

export type Tile = { label: string; icon: IconName; tint: string; query: Record<string, string> };

/** What people would like to do, said their way. */
export const like: Tile[] = [
  { label: 'sing', icon: 'mic-vocal', tint: 'berry', query: { q: 'singing' } },
  { label: 'grow things', icon: 'sprout', tint: 'leaf', query: { category: 'nature' } },
  { label: 'meet people', icon: 'coffee', tint: 'marigold', query: { need: 'meet_people' } },
  { label: 'learn', icon: 'book-open', tint: 'slate', query: { need: 'learn' } },
  { label: 'give a hand', icon: 'hand-helping', tint: 'teal', query: { category: 'volunteering' } },
  { label: 'share a skill', icon: 'repeat', tint: 'amber', query: { need: 'skills_share' } },
];

/** What people could do with a hand with. */
export const hand: Tile[] = [
  { label: 'company', icon: 'message-circle', tint: 'marigold', query: { need: 'lonely' } },
  { label: 'money', icon: 'wallet', tint: 'slate', query: { need: 'money' } },
  { label: 'food', icon: 'soup', tint: 'amber', query: { category: 'food_help' } },
  { label: 'getting about', icon: 'bus', tint: 'teal', query: { need: 'get_about' } },
  { label: 'looking after someone', icon: 'heart-handshake', tint: 'berry', query: { need: 'caring' } },
  { label: 'feeling low', icon: 'sun', tint: 'leaf', query: { need: 'low_mood' } },
];
