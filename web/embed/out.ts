/** Of everything that leads out of a frame: it cannot take the host's page along, and tells it nothing. */
export const out = { target: '_blank', rel: 'noopener noreferrer' } as const;
