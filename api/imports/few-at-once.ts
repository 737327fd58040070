/**
 * Does `work` for each thing, at most `most` of them at the same time; the answers stand in the order of the things.
 * After a failure nothing more is begun.
 */
export async function fewAtOnce<Thing, Answer>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = things.entries();
  let failed = false;

  async function takeTurns() {
    for (const [at, thing] of waiting) {
      if (failed) return;
      try {
        answers[at] = await work(thing);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, takeTurns));
  return answers;
}
