export const words = {
  title: 'All done',
  lead: 'This browser has forgotten your list, and what it kept of these pages.',
  left: 'One thing is left: your browser’s history. It still names the pages you saw, and may show what you typed. We cannot clear it for you.',
  again: 'Press “Finish on this computer” at the foot of the page once more.',
  howTitle: 'To clear the history',
  how: [
    'On a computer, press Ctrl, Shift and Delete together. On a Mac, press Command, Shift and Delete.',
    'On a phone, open the browser’s menu, then History, then Clear.',
    'Then close every window of the browser.',
  ],
  away: 'Leave for a page about the weather',
  awayTo: 'https://www.bbc.co.uk/weather',
};
