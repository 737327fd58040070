import type { Flag, FlagKind, ProposalKind, Verdict } from '../contract/curation.ts';

/** Sentences to begin with, for each verdict: a curator chooses one and changes it. The likeliest comes first. */
export function wordingFor(flags: Flag[], kind: ProposalKind): Record<Verdict, string[]> {
  const found = [...new Set(flags.map((flag) => flag.kind))];
  return {
    publish: [
      ...(kind === 'heard' ? ['Thank you for keeping your eyes open. It is on the map now.'] : []),
      'Thank you. It reads well, and it is on the map now.',
      'Thank you. We corrected a small slip of the pen and put it on the map.',
    ],
    ask: [...found.map((each) => asks[each]), ...always],
    refuse: [...found.flatMap((each) => refuses[each] ?? []), ...never],
  };
}

const asks: Record<FlagKind, string> = {
  refuge:
    'Could people be in danger if somebody found them at this place? Then we do not show where it is. Please tell us how people should get in touch instead.',
  address:
    'The address you gave may be somebody’s home, or say how to get in. Shall we leave it out, and show only the part of town?',
  personal:
    'There is something in your words that belongs to one person: a name with their health, a phone number, or an address. May we take it out?',
  link: 'One of your links leads somewhere we did not expect. What is the address of your own page?',
  duplicate: 'There is an entry that looks like yours already. Is it the same thing? Then we join the two.',
  outside: 'The place you gave is outside the area that we cover. Do you meet anywhere nearer, too?',
  advertising:
    'Parts of it read like advertising. Could you tell us in plain words what people can do there, and what it costs?',
  contested: 'The list says something else than the group told us. Which of the two is right?',
};
const always = [
  'When does it take place, and does it rest in the holidays?',
  'Can people get in with a wheelchair or a pram? Is there a step at the door?',
  'What does it cost, and can people come who have no money just now?',
];

const refuses: Partial<Record<FlagKind, string[]>> = {
  duplicate: ['It is in the directory already. Thank you for looking out for it.'],
  outside: [
    'It is outside the area that this directory is for. Your own council can tell you who keeps the list there.',
  ],
  advertising: [
    'This directory is for what people can join in or get help from. We do not show what is for sale.',
  ],
  link: ['It asks for money, or its links lead somewhere we cannot vouch for.'],
  contested: ['The group told us otherwise, and it knows best.'],
};
const never = [
  'It does not seem to be open to people here any more.',
  'We could not reach anybody to make sure of it.',
];
