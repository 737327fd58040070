/**
 * Suicide and self-harm that somebody lived through, or mourns, and despair that names no harm, written as `frame.ts`
 * says. Nobody is sent away from what they looked for because of it, but who can be rung stands above it.
 */
export const livedThrough = `
  i|me|my|am|=was|=used_to|=felt|recover|recovered|recovering|survive|survived|survivor|old|history + PAST|=was|=used_to|=felt|once|ago|recover|recovered|recovering|survive|survived|survivor|old|scars|history|attempt|attempted + =suicidal|suicide_attempt|attempted_suicide|suicide|self_harm|self_harming|self_harmed|overdosed|end_my_life|take_my_life|kill_myself - squad|training|prevention|talk|career|political
  lost|lose|losing|loss|bereaved|bereavement|grief|grieving|mourn|mourning|widow|after|since|survivors|died|death|die|colli|golli|collais|gollais|collodd|angladd|galar + suicide|suicides|hunanladdiad - squad|training|prevention|career|political|watch
  KIN|he|she|friend|neighbour|mate|they|CHILD|classmate|colleague|brother|son =killed|=hanged|=hung himself|herself|themselves - laugh|laughing|nearly|book|film|play
  KIN|he|she|friend|neighbour|mate|they|CHILD|classmate|colleague|brother|son take|=took|=ended OWN|his|her|their life|own_life - book|film|play
  everything|life|days|it_all feels|feel|feeling|seems|seem|is =pointless|=hopeless|=meaningless|=worthless - game|meeting|form
  i|am feel|feeling|so|am =worthless|=hopeless|=pointless|=useless - phone|computer|maths|cooking|with|at
`;
