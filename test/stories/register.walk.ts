import type { Page } from 'playwright-core';

/** What the treasurer of Thursday Tea answers, a page at a time: the heading she sees and what she does there. */
export const answers: { asked: string; does: (page: Page) => Promise<void>; typed: string }[] = [
  {
    asked: 'Add your group',
    typed: 'Thursday Tea',
    does: async (page) => {
      await page.getByLabel('Name of the group').fill('Thursday Tea');
      await page.getByRole('button', { name: 'Start' }).click();
    },
  },
  {
    asked: 'What happens there?',
    typed: 'Tea, cake and a chat for anyone who would like company. Come on your own if you like.',
    does: async (page) => {
      await page
        .getByLabel('What happens', { exact: true })
        .fill('Tea, cake and a chat for anyone who would like company. Come on your own if you like.');
      await goOn(page);
    },
  },
  { asked: 'Who is it for?', typed: '', does: goOn },
  {
    asked: 'Where do you meet?',
    typed: 'Larkfield Community Hall M33 7WW',
    does: async (page) => {
      await page.getByLabel('Name of the place').fill('Larkfield Community Hall');
      await page.getByLabel('Postcode').fill('M33 7WW');
      await goOn(page);
    },
  },
  {
    asked: 'When does it happen?',
    typed: 'Every Thursday 2pm to 4pm, not in August',
    does: async (page) => {
      await page.getByLabel('When', { exact: true }).fill('Every Thursday 2pm to 4pm, not in August');
      await goOn(page);
    },
  },
  {
    asked: 'What does it cost?',
    typed: '',
    does: async (page) => {
      await page.getByLabel('People give what they can').check();
      await goOn(page);
    },
  },
  {
    asked: 'How can people get in touch?',
    typed: '07700 900123',
    does: async (page) => {
      await page.getByLabel('People can just turn up').check();
      await page.getByLabel('Phone', { exact: true }).fill('07700 900123');
      await goOn(page);
    },
  },
  {
    asked: 'How can we reach you?',
    typed: 'Maureen tea@example.org',
    does: async (page) => {
      await page.getByLabel('Your name').fill('Maureen');
      await page.getByLabel('Your email').fill('tea@example.org');
      await page.getByLabel('Yes, I may speak for this group').check();
      await page.getByRole('button', { name: /Save and/ }).click();
    },
  },
];

async function goOn(page: Page) {
  await page.getByRole('button', { name: 'Save and go on' }).click();
}
