/** Whoever teaches people to see through tricks names them all. */
const teaches =
  /\b(?:scam[- ]?(?:spotting|watch|awareness|busters?|talk|wise|savvy|smart|alert)|(?:spot|avoid|dodge|recogni[sz]e|beat|about|against) (?:the |a |online |phone )?(?:scams?|scammers?|fakes?|frauds?|fraudsters?|cheats?)|trading standards|never click|beware of (?:scams?|cheats?)|fraud (?:prevention|awareness))\b/i;
/** Who warns of tricks to play one: there is something to pay or to open at once. */
const asks =
  /£\s?\d|https?:|www\.|\b(?:sort code|account number|quote|our (?:app|software|product|service|fee|plan)s?|sign up|guarantee)\b/i;

/** Whether a text warns of tricks and asks nothing of its readers itself. */
export const warns = (text: string): boolean => teaches.test(text) && !asks.test(text);
