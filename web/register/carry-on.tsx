import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { loadCarryOn, takeUp, type CarryOnPage } from './carry-on.server.ts';
import './register.css';
import { carryOn } from './words.ts';

const served = page({ for: 'anyone', load: loadCarryOn, act: takeUp });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from './unkept.ts';

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(carryOn.title) }, { name: 'robots', content: 'noindex' }];

/** Behind the private link. The form goes to this same address, which is written nowhere in the page. */
export default function CarryOn({ loaderData: { name, isSent } }: { loaderData: CarryOnPage }) {
  return (
    <div className="page prose">
      <h1>{carryOn.title}</h1>
      <p className="lead">{carryOn.lead(name)}</p>
      {isSent && <p>{carryOn.isSent}</p>}
      <form method="post">
        <p>
          <button className="button">{isSent ? carryOn.seeReceipt : carryOn.goOn}</button>
        </p>
      </form>
    </div>
  );
}
