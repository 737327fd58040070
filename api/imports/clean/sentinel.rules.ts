const nothing =
  /^(?:n\.?\/?a\.?|nan|null|nil|undefined|none|no data|not (?:known|applicable|available|relevant|stated|specified|provided|recorded|given|supplied|set)|unknown|unspecified|tbc|tbd|to be (?:confirmed|advised)|[-–—_.?*x]+|blank|empty|test|#n\/a|#ref!|#value!|-1|-999|9999)$/i;

/** A cell that only says that nothing is known: "NA", "Not known", "-", … What is left out is counted by the report. */
export const isSentinel = (text: string): boolean => nothing.test(text.trim());
