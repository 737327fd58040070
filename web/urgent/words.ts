import type { Danger } from '../../api/contract/urgent.ts';
import type { IconName } from '../kit/icons.ts';

export type Help = {
  who: string;
  call: string;
  href: string;
  icon: IconName;
  body: string;
  also?: { words: string; href: string };
};

export const words = {
  leave: 'Leave this page quickly',
  leaveTo: 'https://www.bbc.co.uk/weather',
  leaveKeeps:
    'This takes you to the weather. It does not clear your history: this page can still be found there.',
  notKept: 'We have not kept what you typed.',
  nearYou: 'Groups and places near you that can help',
  allHelp: 'All urgent help',
  notThis: 'Not what you meant? Go back and ask with other words. We would rather show this once too often.',
  title: 'Urgent help',
  lead: 'If someone is in danger, or you cannot cope, talk to someone now. These are open day and night, and free to ring.',
  body: 'None of these is run by this directory. They work anywhere in England, Scotland and Wales; most work in Northern Ireland too.',
  deaf: 'If you cannot hear or speak on the phone, dial 18000 to ring 999 with Relay UK. Or text 999: send the word “register” to it once, before you need it. With British Sign Language, use 999bsl.co.uk.',
  help: [
    {
      who: 'Someone is badly hurt, or in danger right now',
      call: '999',
      href: 'tel:999',
      icon: 'triangle-alert',
      body: 'Ask for ambulance, police or fire. If you cannot speak on a mobile, press 55 when you are asked to.',
    },
    {
      who: 'You cannot cope, or are thinking of ending your life',
      call: '111',
      href: 'tel:111',
      icon: 'life-buoy',
      body: 'Ring 111 and choose the mental health option (option 2 in England and Wales) to talk to a team near you. In Northern Ireland ring Lifeline on 0808 808 8000.',
      also: { words: 'Lifeline, 0808 808 8000', href: 'tel:08088088000' },
    },
    {
      who: 'You want somebody to listen',
      call: '116 123',
      href: 'tel:116123',
      icon: 'phone',
      body: 'Samaritans listen without judging, about anything at all. You need not be suicidal to ring.',
    },
    {
      who: 'You would rather text',
      call: '85258',
      href: 'sms:85258?&body=SHOUT',
      icon: 'message-circle',
      body: 'Text the word SHOUT to 85258. A trained volunteer texts back. It does not show on your phone bill.',
    },
    {
      who: 'Someone at home frightens or hurts you',
      call: '0808 2000 247',
      href: 'tel:08082000247',
      icon: 'house',
      body: 'The National Domestic Abuse Helpline for England. In Scotland ring 0800 027 1234, in Wales 0808 80 10 800, in Northern Ireland 0808 802 1414. If you are in danger now, ring 999.',
    },
    {
      who: 'A child is not safe, or you are under 19 and need to talk',
      call: '0800 1111',
      href: 'tel:08001111',
      icon: 'shield',
      body: 'Childline is for children and young people, about anything. If a child is in danger now, ring 999.',
    },
    {
      who: 'You are ill and it cannot wait, but it is not an emergency',
      call: '111',
      href: 'tel:111',
      icon: 'info',
      body: 'NHS 111 in England, Scotland and Wales tells you where to go. In Northern Ireland ring your GP, or their out-of-hours number.',
    },
  ] satisfies Help[] as Help[],
  textSamaritans: 'Write to Samaritans instead: jo@samaritans.org. It can take a day or more to answer.',
};

/** What each page says first, and what to look for near by. */
export const dangerWords: Record<
  Danger,
  { heading: string; lead: string; near: Record<string, string> | null }
> = {
  suicide_self_harm: {
    heading: 'You can talk to someone now',
    lead: 'If you, or somebody you care about, may not stay safe tonight, ring one of these. You do not need the right words.',
    near: { category: 'mental_wellbeing' },
  },
  abuse_violence: {
    heading: 'You deserve to be safe',
    lead: 'If somebody hurts, frightens or controls you, or someone you know, these people listen and believe you. If it is safer, ring from another phone.',
    near: { category: 'domestic_abuse' },
  },
  child_at_risk: {
    heading: 'Help to keep a child safe',
    lead: 'If a child may be hurt or is not safe, tell someone now. It is not your fault if it is you, and you need not be sure.',
    near: { category: 'family_parenting' },
  },
  exploitation: {
    heading: 'Nobody may use you like that',
    lead: 'If somebody makes you, or someone you know, work, carry, sell or pay, these people can help. You are not the one in trouble.',
    near: { category: 'advocacy' },
  },
  emergency: {
    heading: 'Get help now',
    lead: 'If somebody may be badly ill or hurt, or there is fire, ring 999 now. They tell you what to do until help comes. If it is not safe where you are, get out first.',
    near: null,
  },
};
