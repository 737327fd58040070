import type { Caller } from '../../api/contract/actor.ts';
import type { AssetCard, AssetView, Labelled } from '../../api/contract/asset.ts';
import type { HereAnswer } from '../../api/contract/here.ts';
import type { PlaceSuggestion, ResolvedPlace } from '../../api/contract/place.ts';
import type { CouldNotFind, CouldNotFindAnswer, OutcomeForm } from '../../api/contract/counts.ts';
import type { SearchAnswer, SearchQuery } from '../../api/contract/search.ts';
import type { ShortlistAnswer, ShortlistQuery } from '../../api/contract/shortlist.ts';
import type { GroupServices } from '../groups/services.ts';
import type { TellServices } from '../tell/services.ts';
import type { ClaimServices, RegisterServices } from '../register/services.ts';
import type * as z from 'zod';
import type { takeSources } from '../../api/contract/take-endpoints.ts';
import type { Booklet } from '../../api/contract/booklet.ts';
import type { Danger, UrgentAnswer } from '../../api/contract/urgent.ts';
import type { AuditServices } from '../audit/services.ts';
import type { ConversationServices } from '../conversations/services.ts';
import type { ConnectionServices } from '../connections/services.ts';
import type { GatewayServices } from '../gateway/services.ts';
import type { OutcomeServices } from '../outcomes/services.ts';
import type { StrengthServices } from '../strengths/services.ts';
import type { FreshnessServices } from '../freshness/services.ts';
import type { SettingsServices } from '../settings/services.ts';
import type { TeamServices } from '../team/services.ts';
import type { KeyServices } from '../keys/services.ts';
import type { MatchingServices, PlanServices } from '../plan/services.ts';
import type { CurateServices } from '../curate/services.ts';
import type { CalendarServices, ImportServices } from '../imports/services.ts';
import type { OutboxServices } from '../outbox/services.ts';
import type { AccountServices } from '../account/services.ts';
import type { AdminServices } from '../admin/services.ts';
import type { PeopleServices } from '../people/services.ts';
import type { RightsServices } from '../rights/services.ts';
import type { RunningServices } from '../running/services.ts';

/** Who asks: the public, or somebody signed in with one role. */
export type PageActor = Caller;

/** Where the map's ground comes from. */
export type Basemap = { kind: 'offline' | 'raster' | 'pmtiles'; url?: string; attribution?: string };

/** Somebody local who answers when a search does not. */
export type LocalContact = { name: string; phone?: string; words: string };

/** The settings that pages may show. */
export type PageConfig = {
  /** `https://hereabouts.example`, without a slash at the end. */
  origin: string;
  /** The whole directory is invented. */
  demo: boolean;
  /** `near` is what a person would type for it. */
  defaultPlace: { label: string; near: string };
  basemap: Basemap;
  ring: LocalContact | null;
  /** This browser shows where a form comes from by its `Origin` alone, which `no-referrer` would hide. */
  tellsOrigin: boolean;
};

/** The use cases that pages call: the same functions as the JSON API's, without the HTTP hop. */
export type PageServices = {
  search: {
    find: (actor: PageActor, query: SearchQuery) => Promise<SearchAnswer>;
    thisWeek: (actor: PageActor, limit: number) => Promise<AssetCard[]>;
  };
  assets: {
    byId: (actor: PageActor, id: string) => Promise<AssetView>;
    /** One that everybody may see, for examples; null while there is none. */
    example: () => Promise<{ id: string; slug: string } | null>;
    /** Throws a problem: `not-found` or `gone`. */
    bySlug: (actor: PageActor, slug: string) => Promise<{ asset: AssetView } | { movedTo: string }>;
    similar: (actor: PageActor, id: string) => Promise<AssetCard[]>;
    /** The coming dates as a text/calendar file. */
    calendar: (actor: PageActor, slug: string) => Promise<string>;
  };
  places: {
    resolve: (text: string) => Promise<ResolvedPlace | null>;
    suggest: (text: string, limit: number) => Promise<PlaceSuggestion[]>;
  };
  here: {
    /** Throws `not-found`. */
    read: (actor: PageActor, slug: string) => Promise<HereAnswer>;
    /** The last part of the address of a place's page. */
    find: (near: string) => Promise<string | null>;
  };
  conversations: ConversationServices;
  connections: ConnectionServices;
  outcomes: OutcomeServices;
  strengths: StrengthServices;
  gateway: GatewayServices;
  freshness: FreshnessServices;
  settings: SettingsServices;
  team: TeamServices;
  people: PeopleServices;
  keys: KeyServices;
  register: RegisterServices;
  claims: ClaimServices;
  tell: TellServices;
  groups: GroupServices;
  shortlist: (actor: PageActor, query: Pick<ShortlistQuery, 'ids'>) => Promise<ShortlistAnswer>;
  counts: {
    /** Returns at once; the words are not kept. */
    searched: (query: SearchQuery, found: Pick<SearchAnswer, 'place' | 'total'>) => void;
    /** Returns at once. */
    looked: (asset: Pick<AssetView, 'id' | 'categories'>) => void;
    /** People who opened its page in the last four weeks, to the nearest ten; null where that says too much. */
    lookedAt: (id: string) => Promise<number | null>;
    wantedIn: (words: string) => { need: string[]; category: string[] };
    couldNotFind: (actor: PageActor, query: CouldNotFind) => Promise<CouldNotFindAnswer>;
    outcome: (actor: PageActor, form: OutcomeForm) => Promise<void>;
  };
  /** Works with nothing else up. */
  safety: {
    /** Where it is sure, nothing else is to be shown first; where it is not, who can be rung stands above the results. */
    hear: (typed: string) => { sure: Danger | null; perhaps: Danger | null };
    help: (kind: Danger) => UrgentAnswer;
  };
  matching: MatchingServices;
  plans: PlanServices;
  /** Null where mail goes to people. */
  outbox: OutboxServices | null;
  account: AccountServices;
  admin: AdminServices;
  curate: CurateServices;
  imports: ImportServices;
  rights: RightsServices;
  running: RunningServices;
  audit: AuditServices;
  taxonomy: { lists: () => Record<string, Labelled[]> };
  calendars: CalendarServices;
  /** `part` from 1. */
  booklet: (query: SearchQuery, part: number) => Promise<Booklet>;
  take: { sources: () => Promise<z.infer<typeof takeSources.answer>['sources']> };
};

/** What the server hands to every loader and action. */
export type PageContext = {
  services: PageServices;
  actor: PageActor;
  /** The private link of the group that this browser is registering, and the `Set-Cookie`s that keep one and end it. */
  draft: { token: string | null; cookie: (token: string) => string; clear: () => string };
  now: () => Date;
  /** The list this browser keeps, and the `Set-Cookie` that keeps another. */
  kept: { ids: string[]; cookie: (ids: string[]) => string };
  config: PageConfig;
  /** The content-security nonce of this answer; every script tag carries it. */
  nonce: string;
  /** Told once of anything unexpected that a page ran into. */
  report?: (error: unknown) => void;
};

declare module 'react-router' {
  // An empty extension is how the router is told the type of its context.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends PageContext {}
}
