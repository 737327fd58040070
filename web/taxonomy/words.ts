import type { IconName } from '../kit/icons.ts';

export const words = {
  title: 'All of them',
  lead: 'Everything you can look for here, in the words people use. Choose one, then say where.',
  needs: 'What would help?',
  categories: 'What there is',
  schemes: 'Ways of helping one another',
  other: 'And also',
};

/** A shelf of the list: ids of the closed lists, in the order they are shown. */
export type Shelf = { title: string; icon: IconName; tint: string; ids: string[] };

export const needShelves: Shelf[] = [
  {
    title: 'Company and feelings',
    icon: 'message-circle',
    tint: 'marigold',
    ids: ['lonely', 'meet_people', 'low_mood', 'bereaved', 'identity', 'crisis'],
  },
  {
    title: 'Doing things',
    icon: 'sprout',
    tint: 'leaf',
    ids: ['creative', 'outdoors', 'active', 'learn', 'purpose', 'skills_share'],
  },
  {
    title: 'Money, food and work',
    icon: 'wallet',
    tint: 'slate',
    ids: ['money', 'benefits', 'eat', 'eat_well', 'work'],
  },
  {
    title: 'Home and getting about',
    icon: 'house',
    tint: 'teal',
    ids: ['warm', 'housing', 'homeless', 'home_jobs', 'home_safe', 'housebound', 'get_about', 'online'],
  },
  {
    title: 'Family and looking after someone',
    icon: 'heart-handshake',
    tint: 'berry',
    ids: ['caring', 'memory', 'parent', 'child', 'pets'],
  },
  {
    title: 'Health and body',
    icon: 'heart',
    tint: 'amber',
    ids: ['condition', 'pain', 'steady', 'disabled', 'ld_autism', 'drink_drugs', 'smoke'],
  },
  {
    title: 'Safety and new starts',
    icon: 'shield',
    tint: 'slate',
    ids: ['unsafe', 'new_country', 'veteran', 'justice'],
  },
  {
    title: 'Speaking up, and a place to meet',
    icon: 'megaphone',
    tint: 'marigold',
    ids: ['rights', 'scam', 'say', 'place'],
  },
];
