import { readConfig } from '../../api/config.ts';
import { thePublic } from '../../api/infra/actor.ts';
import { idFrom } from '../../api/infra/ids.ts';
import { createServices } from '../../api/services.ts';
import { aDraft, aPlace } from '../support/drafts.ts';
import { createRandom } from '../support/random.ts';

/** Writes changes through the asset service and tells each one only after it was acknowledged. */
const [count = 0, seed = 1] = process.argv.slice(2).map(Number);
const services = await createServices(readConfig());
const random = createRandom(seed);
const assets = Math.max(20, Math.round(count / 10));

for (let n = 0; n < count; n++) {
  const which = Math.floor(random() * assets);
  const gone = random() < 0.1;
  const { id, revision } = await services.assets.save(
    thePublic,
    aDraft({
      id: idFrom('fault', String(which)),
      name: `Garden Gang ${which}`,
      summary: `Change number ${n} of a garden that never stands still.`,
      status: gone ? 'archived' : 'live',
      places: [aPlace({ north: which * 10 })],
    }),
  );
  process.send!({ id, revision });
}
await services.stop();
process.send!('done');
