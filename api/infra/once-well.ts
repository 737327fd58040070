/** Work that is done once, at its first use; what failed is tried again at the next. */
export function onceWell<T>(work: () => Promise<T>) {
  let under: Promise<T> | null = null;
  return {
    get: (): Promise<T> =>
      (under ??= work().catch((error: unknown) => {
        under = null;
        throw error;
      })),
    /** What came of it, where it was done. */
    ifAny: async (): Promise<T | null> => under,
  };
}
