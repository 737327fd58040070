import type { OrukPage } from '../contract/oruk.ts';

/** One page as the standard wraps it. Behind the last page there is an empty one, never a failure. */
export function pageOf<T>(
  contents: T[],
  total: number,
  { page, per_page }: { page: number; per_page: number },
): OrukPage<T> {
  const pages = Math.ceil(total / per_page);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}
