/** What somebody typed about themselves stays in no copy of the page on a computer that others use, too. */
export const unkept = () => ({ 'Cache-Control': 'private, no-store' });
