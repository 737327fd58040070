import type { Phrases } from './phrases.ts';

/**
 * Welsh, as base words: their mutations (soft, nasal, aspirate) follow by rule, and no accents are needed.
 * `TEULU` is family. Words that are also English are heard only among Welsh ones.
 */
export const welshGroups: Record<string, string> = {
  TEULU:
    'gwr|gwraig|mam|tad|brawd|chwaer|mab|merch|nain|taid|mamgu|mam gu|tadcu|tad cu|partner|cariad|ffrind|modryb|ewythr|cymar|priod|plentyn|babi|wyr|wyres|rhieni|cymydog',
  EISIAU: 'eisiau|isio|isie|moyn|angen|ishe|chwilio am|hoffi|hoffwn|awydd|caru',
};

export const welshPhrases: Phrases = {
  lonely: [
    '(rhywun i siarad|unig|unigrwydd|unigedd|ynysig|cwmni|cwmniaeth)',
    'ar (fy|ei|ben) (mhen|ben|phen|ei) (hun|hunan|fy hun)?',
    '(ar|byw ar) (ben|pen) (ei|fy|eu) (hun|hunan|hunain)',
    'byw ar ben ei (hun|hunan)',
    '(dim|heb|neb) (ffrind|ffrindiau|cwmni|cyfeillion)',
    'neb i (siarad|sgwrsio)',
  ],
  meet_people: [
    '(ffrindiau newydd|lladd amser|cymdeithasu|newydd symud|dim byd i gwneud|diflasu)',
    '(cwrdd|cyfarfod) (a|ag|gyda|efo)? (pobl|ffrindiau|pobl newydd)',
    '(gwneud) (ffrindiau|ffrind)',
    'rhywle i (mynd|fynd)',
    'rhywbeth i (gwneud|wneud|ladd amser|basio)',
  ],
  coffee: ['(paned|disgled|dishgled|paned a sgwrs|bore coffi|clonc|cloncian|sgwrs|te a sgwrs)'],
  befriender: ['(cyfeillio|cyfaill|ymwelydd|galw heibio|ffonio am sgwrs)', 'rhywun i (ymweld|ffonio|galw)'],
  housebound: [
    'gaeth yn y ty',
    '(methu|ffaelu|dim yn gallu|cant) (mynd|gadael) (allan|mas|y ty|o r ty|ty)',
    'caeth i r (ty|cartref)',
  ],
  low_mood: [
    '(iselder|isel|gorbryder|pryder|pryderus|pryderu|poeni|straen|iechyd meddwl|hwyliau isel|digalon|trist|panig|lles meddyliol|hunanhyder)',
    '(methu|ffaelu) (cysgu|ymdopi)',
  ],
  counselling: ['(cwnsela|cwnselydd|therapi|therapydd|therapi siarad)'],
  peers: ['(grwp cefnogi|cefnogaeth|grwp cymorth|pobl sy n deall|yn yr un cwch|hunangymorth)'],
  bereaved: [
    '(galar|galaru|profedigaeth|gweddw|gwr gweddw|colled)',
    '(colli|collais|collodd|wedi colli|ers colli|golles|gollais) (i|fy|ei|y|r|eu|ein)? (i|fy|ei|y|r)? TEULU',
    'TEULU (wedi) (marw|farw|mynd)',
    '(bu|buodd) (farw|marw)',
    '(marwolaeth|claddu)',
    '(fy|ei) TEULU (wedi)? (marw|farw)',
  ],
  caring: [
    '(gofalwr|gofalwyr|gofalu|edrych ar ol|seibiant|gofalwyr ifanc|egwyl)',
    'gofalu am (fy|ei|y|r)? TEULU',
    'edrych ar ol (fy|ei|y|r)? TEULU',
  ],
  memory: [
    '(dementia|anghofio|anghofus|colli cof|cof|drysu|drysu n hawdd|dechrau anghofio)',
    'colli ei (chof|gof)',
  ],
  active: ['(ymarfer corff|cadw n heini|cadw n ffit|ffitrwydd|heini|campfa|ymarfer)'],
  exercise: ['(rhywbeth|ymarfer|ymarferion) (ysgafn|hawdd)', '(ioga|ymarferion cadair|tai chi)'],
  walking: ['(cerdded|taith gerdded|grwp cerdded|cerddwyr|mynd am dro)'],
  swimming: ['(nofio|pwll nofio)'],
  sport: ['(pel droed|peldroed|rygbi|pel droed cerdded|chwaraeon|bowlio|beicio|criced|rhedeg)'],
  dance: ['(dawnsio|dawns|twmpath)'],
  steady: ['(cwympo|syrthio|disgyn|cydbwysedd|ofn cwympo|codwm|simsan)'],
  eat: [
    '(banc bwyd|dim bwyd|bwyd|llwglyd|newynog|llwgu|parsel bwyd|dim yn y cypyrddau|pryd ar glud|oergell cymunedol)',
  ],
  eat_well: ['(bwyta n iach|colli pwysau|bwyd iach|deiet)'],
  cooking: ['(coginio|pobi|dysgu coginio)'],
  lunch: ['(clwb cinio|cinio|pryd o bwyd|cinio cymunedol)'],
  money: [
    '(dyled|dyledion|mewn dyled|arian|biliau|bil|methu talu|rhent|treth cyngor|beili|beiliaid|cynilo|undeb credyd|talu r bil|costau byw)',
  ],
  benefits: [
    '(budd dal|budd daliadau|budd dal plant|credyd cynhwysol|lwfans gweini|lwfans|taliad annibyniaeth|pensiwn|hawlio|ffurflen|ffurflenni)',
  ],
  warm: [
    '(gwresogi|gwres|biliau ynni|bil trydan|bil nwy|trydan|nwy|ynni|rhewi|oer|boeler|mesurydd|tlodi tanwydd|gwres wedi torri|cadw n cynnes|inswleiddio)',
    '(ty|cartref) (yn)? oer',
  ],
  warm_space: [
    'rhywle (cynnes|gynnes|i gadw n gynnes)',
    '(man cynnes|lle cynnes|gofod cynnes|croeso cynnes|hwb cynnes)',
  ],
  housing: [
    '(talu|methu talu) (r)? (rhent|morgais)',
    '(landlord|perchennog|ty cyngor|tai|tenantiaeth|tenant|llaith|lleithder|llwydni|cymdeithas tai|troi allan|taflu allan|atgyweirio|morgais)',
  ],
  homeless: [
    '(digartref|digartrefedd|dim cartref|nunlle i byw|hostel|cysgu ar y stryd|lloches nos|cysgu allan)',
    'dim lle i (byw|cysgu|aros)',
  ],
  home_jobs: [
    '(glanhau|glanhawr|garddwr|siopa|siopa bwyd|gwaith ty|trwsio|smwddio|gwteri)',
    'torri r (gwair|lawnt|glaswellt)',
    'torri (fy|ei|i)? (gwallt)',
    'cymorth yn y (cartref|ty)',
    'help (gartref|yn y ty|adre)',
  ],
  home_safe: [
    '(canllaw|canllawiau|lifft grisiau|offer|larwm|cymhorthion|addasiadau|ffon cerdded|sedd toiled)',
  ],
  get_about: [
    '(cludiant|trafnidiaeth|bws|bysiau|tacsi|dim bws|bathodyn glas|cludiant cymunedol|cyrraedd yr ysbyty|mynd i r ysbyty|tocyn bws|apwyntiad ysbyty)',
    'lifft i r (ysbyty|ysbyty|meddyg|dre|dref|doctor)',
    '(angen|isio|eisiau|moyn) lifft',
  ],
  online: [
    '(cyfrifiadur|rhyngrwyd|ffon symudol|ar lein|arlein|tabled|gliniadur|ebost|digidol|y we|sgiliau digidol|defnyddio ffon)',
  ],
  work: [
    '(gwaith|swydd|swyddi|di waith|cael gwaith|chwilio am waith|colli swydd|ffatri cau|cyflogaeth|cyfweliad|prentisiaeth|diswyddo)',
  ],
  learn: [
    '(dysgu|cwrs|cyrsiau|dosbarth|dosbarth nos|dosbarthiadau|gwersi|addysg oedolion|coleg|mathemateg|darllen a ysgrifennu)',
  ],
  languages: [
    '(gwella|ymarfer|siarad) (fy|ei)? cymraeg',
    '(dosbarth cymraeg|dysgwyr|dysgwr|gwersi cymraeg)',
    'dysgu (cymraeg|sbaeneg|ffrangeg)',
    'cymraeg i (dechreuwyr|oedolion)',
  ],
  english: ['(dysgu saesneg|gwersi saesneg|dim saesneg)'],
  music: ['(cerddoriaeth|band pres|cerddorfa|offeryn|gitar|telyn|eisteddfod|canu r piano)'],
  shed: ['(sied|sied dynion|gwaith coed|saer)'],
  singing: ['(cor|corau|canu|cor meibion|cor merched|cymanfa|canwr)'],
  craft: ['(crefft|crefftau|celf|peintio|paentio|arlunio|crochenwaith|creadigol|celfyddydau)'],
  knitting: ['(gwau|gwnio|gweu|crosio|cwiltio)'],
  drama: ['(drama|theatr|actio|panto|cwmni drama)'],
  books: ['(clwb llyfrau|darllen|llyfrau|barddoniaeth|ysgrifennu|cynganeddu)'],
  history: ['(hanes|hanes lleol|hel achau|amgueddfa|treftadaeth|clwb hanes)'],
  games: ['(gwyddbwyll|bingo|cardiau|dominos|gemau|cwis)'],
  gardening: ['(garddio|gardd|gardd gymunedol|rhandir|tyfu llysiau|blodau|lotment)'],
  wild: ['(natur|bywyd gwyllt|adar|pysgota)'],
  outdoors: ['(awyr agored|awyr iach|coedwig|parc|mas yn yr awyr)'],
  volunteer: [
    '(gwirfoddoli|gwirfoddolwr|gwirfoddol|rhoi yn ol|rhoi amser|elusen)',
    'helpu (eraill|pobl|allan|mas)',
  ],
  purpose: ['(wedi ymddeol|ymddeol|teimlo n ddefnyddiol|amser sbar|ymddeoliad)'],
  swap: ['(banc amser|cyfnewid|cyfnewid sgiliau|caffi trwsio|llyfrgell pethau|rhannu sgiliau)'],
  condition: [
    '(clefyd siwgr|diabetes|stroc|strok|canser|arthritis|clefyd|cyflwr iechyd|asthma|cyflwr hirdymor|calon|menopos)',
  ],
  pain: [
    '(cefn|pen glin|penglin|clun|ysgwydd|cymalau|gwddf) (i|yn)? (n)? (drwg|brifo|poenus|dost|tost|poeni|cloi)',
    '(poen|poen cefn|cryd cymalau|poen cronig)',
  ],
  disabled: ['(anabl|anabledd|pobl anabl|cadair olwyn)'],
  sight_hearing: ['(byddar|dall|colli clyw|colli golwg|trwm ei clyw|iaith arwyddion)'],
  ld_autism: ['(awtistiaeth|awtistig|anabledd dysgu|anghenion dysgu|anghenion ychwanegol)'],
  drink_drugs: [
    '(alcohol|yfed|yfed gormod|cyffuriau|gamblo|meddwi|hapchwarae|caethiwed|rhoi r gorau i yfed)',
  ],
  smoke: ['(ysmygu|smygu|smocio|sigarets|fepio)', 'rhoi r gorau i (ysmygu|smocio|smygu)'],
  unsafe: ['(trais yn y cartref|trais domestig|cam drin domestig|lloches i merched|perthynas treisgar)'],
  scam: ['(sgam|twyll|twyllo|sgamio|twyllwr)'],
  legal: ['(cyfreithiwr|cyngor cyfreithiol|ewyllys|llys|ysgariad|cyngor ar bopeth|pwer atwrnai)'],
  advice: ['(cyngor|pwy all helpu)'],
  rights: ['(eiriolwr|eiriolaeth|eiriol|cwyno|cwyn|hawliau|neb yn gwrando|siarad drosta i)'],
  parent: [
    '(babi|babi newydd|mam newydd|rhiant|rhieni|cylch meithrin|ti a fi|cylch ti a fi|bwydo ar y fron|rhiant sengl|plentyn bach|beichiog)',
  ],
  family: ['(teulu|teuluoedd|rhywbeth i r plant|gweithgareddau i r teulu|i r plant)'],
  child: ['(bwlio|gwrthod mynd i r ysgol)', 'poeni am (fy|y)? (mab|merch|plentyn)'],
  young: [
    '(clwb brecwast|pobl ifanc|ieuenctid|clwb ieuenctid|plant|ffermwyr ifanc|aelwyd|urdd|gwyliau ysgol|gwyliau r haf)',
  ],
  older: ['(pobl hyn|henoed|pensiynwr|pensiynwyr|hen bobl|dros 60|oedrannus|canolfan dydd)'],
  new_country: ['(ffoadur|ffoaduriaid|lloches|ceisiwr lloches|mewnfudwyr|fisa|cyfieithydd)'],
  lgbt: ['(lhdt|hoyw|traws|lesbiaidd|lhdtc|balchder)'],
  faith: ['(capel|eglwys|crefydd|crefyddol|mosg|gweddi|gweddio|ysgol sul|oedfa|ficer|gweinidog)'],
  veteran: ['(cyn filwr|cyn filwyr|lluoedd arfog|milwr|yn y fyddin|y fyddin|llynges)'],
  justice: ['(carchar|o r carchar|prawf|cyn droseddwr|dioddefwr trosedd)'],
  pets: ['(ci|cwn|cath|cathod|anifail anwes|anifeiliaid|mynd a r ci am dro|bwyd ci|milfeddyg|fet)'],
  place: [
    '(neuadd|llogi neuadd|llogi ystafell|ystafell|llyfrgell|canolfan gymunedol|neuadd y pentref|festri)',
  ],
  say: [
    '(cynghorydd|deiseb|ymgyrch|dweud eich dweud|achub y|llais|pleidleisio)',
    'cau r (llyfrgell|ysgol|banc)',
  ],
};
