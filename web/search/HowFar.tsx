import { words } from './words.ts';

/** Half a mile, 1, 3 (said by leaving it out), 6, 12 and 25 miles, and the whole directory. */
const distances = ['805', '1609', '', '9656', '19312', '40234', '2000000'];
const usual = 4828;

/** How far somebody will go, as metres in the address. */
export function HowFar({ radius }: { radius: string }) {
  const values = radius === '' || distances.includes(radius) ? distances : [...distances, radius];
  return (
    <div className="field how-far">
      <label htmlFor="radius">{words.howFar}</label>
      <select className="box" id="radius" name="radius" defaultValue={radius}>
        {values.map((value) => (
          <option key={value} value={value}>
            {value === '2000000' ? words.anyDistance : words.miles(Number(value) || usual)}
          </option>
        ))}
      </select>
    </div>
  );
}
