import { wish, type Wish } from '../../../api/contract/matching.ts';

/** Company near Sale, by bus; name what matters to the test. */
export const aWish = (more: Partial<Wish> = {}): Wish => ({
  ...wish.parse({ topics: ['lonely'], near: 'M33' }),
  ...more,
});
