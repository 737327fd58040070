export const claim = {
  title: (name: string) => `Is ${name} yours?`,
  lead: 'Then you can keep it right by yourself. First we make sure that it is you.',
  noWay: 'The page has no email, phone or website that we could ask. Please ring us.',
  who: 'Your name',
  how: 'How can we make sure?',
  ways: {
    email: (value: string) => `Write to ${value}`,
    phone: (value: string) => `Ring ${value}`,
    website: (value: string) => `I can put a line on ${value}`,
  },
  email: 'Your email, to sign in with',
  emailHint: 'Leave it empty if we write to the address above.',
  go: 'Go on',
  thanks: 'Thank you',
  mailed: (to: string) => `We have written to ${to}. Press the button in that email.`,
  ringing: (day: string) => `A person rings that number by ${day}.`,
  looking: (day: string) => `Put this line anywhere on your site. A person looks for it by ${day}.`,
  reference: (reference: string) => `Your number: ${reference}.`,
  oursTitle: 'Yes, it is ours',
  ours: (name: string) =>
    `Press the button to look after the page of ${name}. Then sign in with this email address.`,
  oursGo: 'Look after it',
};
