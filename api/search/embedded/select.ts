/**
 * The n-th to m-th best of many by rising `keys`, equals by rising `ties`, as positions in these lists.
 * A quicksort that leaves unsorted whatever lies outside the page: about two readings of the list.
 */
export function selectPage(keys: Float64Array, ties: Uint32Array, from: number, to: number): Uint32Array {
  const order = Uint32Array.from(keys, (_, i) => i);
  const before = (a: number, b: number) =>
    keys[a]! < keys[b]! || (keys[a] === keys[b] && (ties[a]! < ties[b]! || (ties[a] === ties[b] && a < b)));

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
        [order[left], order[right]] = [order[right]!, order[left]!];
      }
      if (from <= right && right >= low) {
        if (to > right + 1) sort(right + 1, high);
        high = right;
      } else low = right + 1;
    }
  }

  function median(a: number, b: number, c: number) {
    if (before(a, b)) return before(b, c) ? b : before(a, c) ? c : a;
    return before(a, c) ? a : before(b, c) ? c : b;
  }

  sort(0, order.length - 1);
  return order.subarray(from, to);
}
