type Told = { title: string; body: string[] };

export const words = {
  home: 'Go to the first page',
  search: 'Find something',
  faults: 'What needs changing',
  urgent: 'If someone is in danger, or you cannot cope, get urgent help now',
  missing: {
    title: 'We could not find that page',
    body: [
      'The address may have a letter wrong, or what was here may have ended.',
      'Looking for the name of the group will often find where it went.',
    ],
  },
  unexpected: {
    title: 'Something went wrong on our side',
    body: [
      'It is not your doing. Please try again in a minute.',
      'What you were reading is safe where it was.',
    ],
  },
  code: (code: string) => `For people who build on our data, this is called “${code}”.`,
  of: {
    'bad-request': {
      title: 'We could not read that address',
      body: ['Part of the address is broken. If you followed a link, it may have been cut short.'],
    },
    'bad-input': {
      title: 'Something in that address needs changing',
      body: ['We did not understand all of what was asked.'],
    },
    'not-signed-in': {
      title: 'Please sign in first',
      body: ['That part is only for people with an account.'],
    },
    'bad-key': {
      title: 'That key does not work',
      body: [
        'The key that was sent with this request is not one of ours, has run out, or was ended. Without a key you can still ask at the open rate.',
      ],
    },
    'not-allowed': {
      title: 'You may see this but not do that',
      body: ['Somebody else has to do this one, or you need a different role for it.'],
    },
    'not-found': {
      title: 'We could not find that page',
      body: [
        'The address may have a letter wrong, or what was here may have ended.',
        'Looking for the name of the group will often find where it went.',
      ],
    },
    'method-not-allowed': {
      title: 'That is not how this page is used',
      body: ['It can be read, but nothing can be sent to it.'],
    },
    conflict: {
      title: 'Somebody changed this first',
      body: ['Go back, look at what it says now, and try again.'],
    },
    gone: {
      title: 'That is no longer here',
      body: [
        'It has ended, or whoever runs it asked us to take it down.',
        'There may be something like it nearby.',
      ],
    },
    'too-large': {
      title: 'That is more than we can take in one go',
      body: ['Please send less at once.'],
    },
    'unsupported-media': {
      title: 'We cannot read that kind of content',
      body: ['Please send it as a plain form.'],
    },
    'too-many': {
      title: 'That was a lot of requests',
      body: ['Please wait a minute, then carry on.'],
    },
    unexpected: {
      title: 'Something went wrong on our side',
      body: ['It is not your doing. Please try again in a minute.'],
    },
    unavailable: {
      title: 'That part is resting',
      body: ['It should be back soon. Please try again in a few minutes.'],
    },
  } satisfies Record<string, Told> as Record<string, Told>,
};
