/** The colours of the page around an element as figures: what it is written in, what it stands on, what links look like. */
export function hostColours(element: Element): { paper: string; ink: string; accent: string } {
  const ink = hexOf(getComputedStyle(element).color) ?? '#000000';
  const link = element.querySelector('a');
  return { paper: groundOf(element), ink, accent: (link && hexOf(getComputedStyle(link).color)) ?? ink };
}

/** The first ground that hides what lies under it; the browser's own is white. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    const alpha = /[,/]\s*([\d.]+)(%?)\s*\)$/.exec(/^rgba|\//.test(backgroundColor) ? backgroundColor : '');
    const share = alpha ? Number(alpha[1]) / (alpha[2] ? 100 : 1) : 1;
    if (backgroundColor && backgroundColor !== 'transparent' && share > 0.5)
      return hexOf(backgroundColor) ?? '#ffffff';
  }
  return '#ffffff';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whatever way a style writes it; null where nobody can tell. */
function hexOf(colour: string): string | null {
  const plain = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour)?.slice(1, 4).map(Number);
  const parts = plain ?? painted(colour);
  return parts && `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A colour of another kind (oklch, color-mix) as it is shown. */
function painted(colour: string): number[] | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen || !colour) return null;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
