const day = 86_400_000;

/** The day of an instant, at midnight in UTC: records of people are dated by days. */
export const dayOf = (at: Date): Date => new Date(Math.floor(at.getTime() / day) * day);
export const dayAfter = (from: Date, days: number): Date => new Date(from.getTime() + days * day);
