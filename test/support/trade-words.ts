/** Words of a trade that the public does not speak. */
export const trade =
  /\b(assets?|signpost\w*|referrals?|refer|referred|service users?|clients?|outcodes?|eligib\w+|ineligib\w+|VCSE|stakeholders?|beneficiar\w+|interventions?|pathways?|oops|no results|submit|invalid)\b/i;
