import { useState } from 'react';
import { words } from './words.ts';

/**
 * Around a box that takes `most` letters: says when it is full. A browser leaves out what does not fit of a long text that
 * is put in, and says nothing.
 */
export function Room({ most, children }: { most: number | undefined; children: React.ReactNode }) {
  const [isFull, setFull] = useState(false);
  if (!most) return children;
  return (
    <div onInput={({ target }) => setFull((target as HTMLInputElement).value.length >= most)}>
      {children}
      <span className="hint" role="status">
        {isFull && words.full(most)}
      </span>
    </div>
  );
}
