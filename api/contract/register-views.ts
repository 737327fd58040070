import type { AssetView } from './asset.ts';
import type { Question } from './register.ts';

/** What was typed or chosen, by field; given back unchanged. */
type Typed = Record<string, string[]>;

/** A place of the map that a group may meet at, and what it says of its own door. */
export type VenueOffer = { id: string; name: string; where: string; access: string[] };

/** An entry that may be the same group. */
export type TwinOffer = { id: string; slug: string; name: string; where: string; summary: string };

/** A question as its page needs it. */
export type QuestionView = {
  question: Question;
  typed: Typed;
  /** Null for what is asked only on request. */
  progress: { at: number; of: number } | null;
  /** The question before this one. */
  back: Question | null;
  /** How the answer before this one was understood, to be said back. */
  said: { question: 'where' | 'when'; lines: string[]; access: string[] } | null;
  /** Whether there is anything else to answer. */
  isLast: boolean;
  how: 'self' | 'phone' | 'paper';
};

/** What must be known before an answer can be kept, beside what was typed. */
export type StillAsked =
  | { about: 'venue'; venues: VenueOffer[] }
  | {
      about: 'when';
      needs: 'next' | 'another-next' | 'day' | 'time' | 'half' | 'words';
      falls?: string;
      read: string[];
    };

/** All of it before it is sent. */
export type CheckView = {
  asset: AssetView;
  /** Their words are hard to read; a shorter way to say the same. */
  hard: { words: 'long-sentences' | 'hard-words'; pattern: string } | null;
  /** What it was put under, and whether we guessed that. */
  sorts: string[];
  guessed: boolean;
  /** What only we see. */
  hidden: { label: 'phone' | 'email' | 'website' | 'home'; value: string }[];
  you: { who: string; email?: string; phone?: string };
  hasWelcome: boolean;
  how: 'self' | 'phone' | 'paper';
};

/** What somebody takes away who has sent it. */
export type Receipt = { name: string; reference: string; lookBy: string; email?: string };
