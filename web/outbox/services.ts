/** A mail as it would have gone out. */
export type OutboxMail = { id: string; to: string; subject: string; text: string; writtenAt: Date };

/** The newest first. */
export type OutboxServices = {
  list: (limit: number) => Promise<OutboxMail[]>;
  byId: (id: string) => Promise<OutboxMail | null>;
};
