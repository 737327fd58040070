/**
 * Whether a text has a sentence in a language nobody here can read for signs of danger: any other than English and
 * Welsh. Names of languages and a word or two of greeting do not count.
 */
export function isUnread(text: string): boolean {
  if ((text.match(otherScripts) ?? []).join('').length >= 6) return true;
  return [text, ...text.split(/[\n\r.!?;•]+/)].some(isForeign);
}

const otherScripts = /[^\P{L}\p{Script=Latin}]{2,}/gu;

function isForeign(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/(?<![\p{L}\p{N}_-])[\p{L}'’]{2,}(?![\p{L}\p{N}_-])/gu) ?? [];
  if (words.length < 3) return false;
  const foreign = words.filter((word) => foreignWords.has(word) || oddLetters.test(word)).length;
  const ours = words.filter((word) => ourWords.has(word)).length;
  return foreign >= 2 && foreign > ours;
}

// letters of Polish, Romanian, Turkish, Lithuanian, Vietnamese, …; those of Welsh, French and Spanish loans stay out
const oddLetters = /[ąćęłńśźżăâșşțţğıőűāčēģķļņšūžėįųřťůđƴɗñãõäöåæøß]|[\u1e00-\u1eff](?<![ẁẃẅẀẂẄ])/u;
const ourWords = new Set(
  'the and of to for a in is with on at we you are our or by from all an be can have it as this that who your their y yr a ac i o ar yn mae gan am ei eu chi ni bob pob neu gyda wrth'.split(
    ' ',
  ),
);
const foreignWords = new Set(
  [
    'dla i w z na się jest do przez oraz kobiet kobiety dzieci pomoc dom które którzy od po nie',
    'pentru și si femei copii cu sau din care în sprijin ajutor casă este la de un o',
    'para y mujeres niños con los las del en una por ayuda apoyo casa que se su el la',
    'mulheres crianças com ajuda apoio uma dos das não e em os as',
    'pour femmes enfants avec les des une et dans aide soutien maison qui aux sur le la du',
    'per donne bambini con il lo gli della di aiuto sostegno casa che e',
    'für und frauen kinder mit der die das ein eine zu hilfe haus von',
    'moterims vaikams ir su pagalba namai skirta',
    'nők gyermekek és segítség ház egy az akik számára',
    'kadınlar çocuklar ve için ile bir yardım destek ev',
    'haweenka carruurta iyo ee oo ka ku la gargaar guri caawimaad taageero waa',
    'gratë fëmijët dhe për me në një ndihmë shtëpi të',
    'ženy ženám deti pre a pomoc domov děti pro ktoré které',
    'vrouwen kinderen en voor het een met van hulp huis',
    'phụ nữ trẻ em và cho hỗ trợ nhà',
    'wanawake watoto na kwa msaada nyumba ya wa',
    'aurton auraton bachon ke ki ka liye madad aur mein hai khawateen mahilaon lai te di da nu',
    'jin zarok ji bo alîkarî mal û',
    'kvinder børn og til hjælp hus kvinnor barn och hjälp',
  ]
    .join(' ')
    .split(' ')
    .filter((word) => !ourWords.has(word)),
);
