import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import type { AssetPage } from './asset.view.ts';
import { words } from './words.ts';

/** Two ways to tell, which go to different people; and what workers may press. */
export function Tell({ asset, worker }: Pick<AssetPage, 'asset' | 'worker'>) {
  const { id, slug, revision, freshness } = asset;
  const isOld = freshness.state === 'stale' || freshness.state === 'never_checked';
  return (
    <>
      <p className="buttons">
        <a className="button quiet" href={paths.wrong(slug)}>
          <Icon name="circle-alert" />
          {words.tellDetail}
        </a>
        <a className="button quiet" href={paths.worried(slug)}>
          {words.tellWorry}
        </a>
      </p>
      {worker && (worker.mayReport || worker.mayLook) && (
        <div className="for-workers" role="group" aria-label={words.forWorkers}>
          {isOld && <p>{words.ringFirst}</p>}
          {worker.mayReport && (
            <form method="post" action={paths.number(slug)}>
              <button className="button quiet">{words.tellNumber}</button>
            </form>
          )}
          {worker.mayLook && (
            <form method="post" action={paths.toRing()}>
              <input type="hidden" name="assetId" value={id} />
              <input type="hidden" name="revision" value={revision} />
              <input type="hidden" name="how" value="phone" />
              <input type="hidden" name="back" value={slug} />
              <button className="button quiet">{words.lookedBy}</button>
            </form>
          )}
        </div>
      )}
    </>
  );
}
