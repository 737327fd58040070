import { scratch } from './scratch.ts';

/**
 * The n-th to m-th best of many by rising `keys`, equals by rising `ties`, as positions in these lists,
 * for the length of one question.
 * A quicksort that leaves unsorted whatever lies outside that stretch: about two readings of the list.
 */
export function selectBest(
  keys: Float64Array,
  ties: Uint32Array,
  length: number,
  from: number,
  to: number,
): Uint32Array {
  const order = scratch(length);
  for (let i = 0; i < length; i++) order[i] = i;
  sort(0, length - 1);
  return order.subarray(from, to);

  function before(a: number, b: number) {
    const difference = keys[a]! - keys[b]!;
    return difference < 0 || (difference === 0 && (ties[a]! < ties[b]! || (ties[a] === ties[b] && a < b)));
  }

  function sort(low: number, high: number) {
    while (low < high) {
      const pivot = median(order[low]!, order[(low + high) >>> 1]!, order[high]!);
      let left = low - 1;
      let right = high + 1;
      for (;;) {
        do left++;
        while (before(order[left]!, pivot));
        do right--;
        while (before(pivot, order[right]!));
        if (left >= right) break;
        const swapped = order[left]!;
        order[left] = order[right]!;
        order[right] = swapped;
      }
      if (from > right) low = right + 1;
      else {
        if (to > right + 1) sort(right + 1, high);
        high = right;
      }
    }
  }

  function median(a: number, b: number, c: number) {
    if (before(a, b)) return before(b, c) ? b : before(a, c) ? c : a;
    return before(a, c) ? a : before(b, c) ? c : b;
  }
}
