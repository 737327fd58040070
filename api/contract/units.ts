/** The international mile, exactly. */
export const metresInAMile = 1609.344;
