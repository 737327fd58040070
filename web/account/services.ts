import type { Role } from '../../api/contract/roles.ts';

export type DemoPerson = { who: string; name: string; does: string };
/** `cookies` are `Set-Cookie` headers; `to` is where to go on to. */
export type Entered = { cookies: string[]; to: string | null };
export type Invited = {
  email: string | null;
  role: Role;
  organisation: string | null;
  from: string | null;
  name: string | null;
  asksPassword: boolean;
};
export type Own = {
  name: string;
  email: string;
  by: 'link' | 'password' | 'organisation' | 'demo';
  hasAuthenticator: boolean;
  recoveryCodesLeft: number;
  roles: { id: string; role: Role; organisation: string | null; isActive: boolean; mayCarry: boolean }[];
  sessions: { id: string; device: string; beganAt: Date; seenAt: Date; isThis: boolean }[];
};

/** Signing in and out, for the browser that asks. */
export type AccountServices = {
  /** What else there is than mailbox and password. */
  ways: { organisation: string | null; demo: DemoPerson[] };
  askForLink: (form: { email: string; to?: string | undefined }) => Promise<void>;
  askForRecovery: (form: { email: string }) => Promise<void>;
  lookLink: (key: string) => Promise<{ name: string }>;
  useLink: (key: string) => Promise<Entered>;
  signIn: (form: { email: string; password: string; code: string }) => Promise<Entered>;
  /** How they signed in decides how they show again that it is them. */
  by: () => Promise<Own['by'] | null>;
  showAgain: (form: { password?: string | undefined; code?: string | undefined }) => Promise<Entered>;
  lookRecovery: (key: string) => Promise<{ name: string }>;
  recover: (key: string, password: string) => Promise<Entered>;
  lookEnrolment: (key: string) => Promise<{ address: string; secret: string }>;
  enrol: (key: string, code: string) => Promise<Entered & { codes: string[] }>;
  /** Where to set up another authenticator. */
  enrolAnew: () => Promise<string>;
  newCodes: () => Promise<string[]>;
  lookInvitation: (key: string) => Promise<Invited>;
  join: (
    key: string,
    form: { name?: string | undefined; email?: string | undefined; password?: string | undefined },
  ) => Promise<Entered>;
  toOrganisation: (to: string | null, again: boolean) => Promise<{ address: string; cookies: string[] }>;
  fromOrganisation: (query: string) => Promise<Entered>;
  demo: (who: string) => Promise<Entered>;
  own: () => Promise<Own>;
  carry: (membership: string) => Promise<Entered>;
  endSession: (id: string) => Promise<void>;
  endOthers: () => Promise<void>;
  signOut: () => Promise<{ cookies: string[] }>;
};
