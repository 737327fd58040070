/** Ends the throwaway server, if this run started one. */
export default async function globalTeardown() {
  await globalThis.throwawayMongod?.stop();
}
