import { plainOf } from './heard.rules.ts';

/**
 * A language in which people here also write. `marks`: small words of which a sentence of that language has two at
 * least. `harm` with `shelter`: a place to be safe from somebody. `secret`: what is
 * nobody’s business, said `of` one person.
 */
export type Tongue = { marks: ReadonlySet<string>; script: RegExp | null } & Record<
  'harm' | 'shelter' | 'secret' | 'of',
  RegExp
>;

/** Words apart by `|`, each also the beginning of a longer one unless it ends in `$`. Signs that are not Latin may stand inside a word. */
const any = (list: string): RegExp => {
  const each = list.split('|').map((word) => {
    const plain = plainOf(word.replace(/\$$/, ''));
    return { latin: !/[^\u0000-\u024f]/.test(plain), pattern: word.endsWith('$') ? `${plain}(?![a-z\u00df-\u024f])` : plain }; // eslint-disable-line no-control-regex
  });
  const of = (latin: boolean) => each.filter((one) => one.latin === latin).map(({ pattern }) => pattern).join('|');
  return new RegExp([...(of(true) ? [`(?<![a-z\u00df-\u024f])(?:${of(true)})`] : []), ...(of(false) ? [of(false)] : [])].join('|'));
}; // prettier-ignore

const homes: string[] = [];
/** `marks`: words, or for a script of its own the signs that it has. */
const tongue = (marks: string | RegExp, home: string, harm: string, shelter: string, secret: string, of: string): Tongue => {
  homes.push(home);
  return {
    marks: new Set(typeof marks === 'string' ? marks.split('|').map((word) => plainOf(word.replace('$', ''))) : []),
    script: typeof marks === 'string' ? null : marks,
    ...{ harm: any(harm), shelter: any(shelter), secret: any(secret), of: any(of) },
  };
}; // prettier-ignore

export const tongues: Tongue[] = [
  // Welsh
  tongue(
    'mae$|yn$|yr$|ar$|bob$|ni$|chi$|dewch$|wedi$|ddim$|eto$|neu$|gyda$|sydd$|sy$|os$|oes$|ein$|eich$|fydd$|bydd$|roedd$|dyw$|peidiwch|cofiwch|croeso|am y$|ac$|hyd$|fel$',
    'ein tŷ|tŷ ni$|fy nhŷ|yn ein cartref|fy nghartref|ein cegin|fy nghegin|ein lolfa|fy lolfa|ein hystafell fyw|tŷ mam|gartref gyda ni|ein garej|ein gardd gefn',
    'trais|cam-drin|camdrin|ei fwrw|ei bwrw|eich bwrw|dy fwrw|yn bwrw|yn curo|yn taro|eich curo|ofn eich|ofn ei|ofn gŵr|ofn partner|rheoli eich|gorfod gadael|gorfod ffoi|wedi ffoi|dianc|bygwth',
    'tŷ i famau|tŷ i fenywod|tŷ i ferched|llety|enw ar y drws|lle diogel|lle saff|lloches|ystafell|gwely|lle i aros|aros gyda ni|llety|fflat|neb yn gwybod|gwybod ble|cyfrinach|dim arwydd',
    'canser|carchar|garchar|ysbyty|stroc|strôc|dementia|ddementia|iselder|isel iawn|yn isel$|yn yfed|yfed eto|dyled|beichiog|hunan-niwed|hunanladd|ysgar|gwahanu|ei ben ei hun|ei phen ei hun|ei hunan bach|colli ei|wedi marw|bu farw|arestio|llys$|mewn gofal|gweithiwr cymdeithasol|epilepsi|awtist|diabetes|chemo|tabledi|ddim yn gwybod|wrth ei mam|wrth ei wraig|wrth ei gŵr|budd-daliadau|digartref|hoyw$',
    'mae e$|mae hi$|mae ei$|mae o$|mae$|dyw e$|dyw hi$|fydd$|roedd$|fod$|arni$|arno$|ganddi$|ganddo$|iddi$|iddo$|ei gŵr|ei wraig|ei mab|ei fab',
  ),
  // Polish
  tongue(
    'w$|na$|się$|jest$|nie$|dla$|do$|prosimy|zapraszamy|mamy$|jeśli$|gdzie$|że$|po$|od$|u$|z$|ma$|pani$|pan$|nasz|lub$|oraz$|ciebie|nikt|drugie|dzieci',
    'u mnie$|u nas w domu|w moim domu|w naszym domu|w moim mieszkaniu|w mieszkaniu pan|mój dom$|moja kuchnia|w mojej kuchni|w naszym salonie|domofon|kod do drzwi',
    'odeszły od|odeszła od|uciekły|uciekła|uciekają|bije$|bił$|pobi|przemoc|maltret|znęca|grozi|boisz się|boi się|uciec|uciek|kontroluje cię',
    'dom dla kobiet|dom dla matek|nie podajemy|pokój|pokoje|pokoju|schronieni|nocleg|łóżk|mieszkani|nikt nie|adresu|bezpieczn|ukry',
    'ma raka|raka$|nowotwór|szpital|więzieni|autyzm|depresj|rozwod|rozwód|alkohol|pije znowu|znowu pije|stracił mieszkan|stracił prac|stracił dom|znów pije|udar|padaczk|cukrzyc|ciąż|długi|zmarł|umarł|mieszka sam|chory$|chora$|chemioterapi|klasy \\d|deportac|bez papierów|bezdomn|zawał|próbował',
    'ma$|jest$|był$|była$|leży|wyszedł|wyszła|jej$|jego$|mu$|zmarł|stracił|choruje|mieszka|chodzi|pije$|nasz kolega|nasza koleżanka|pani$|pan$',
  ),
  // Urdu, Hindi and Punjabi in Latin letters
  tongue(
    'hai$|hain$|ka$|ki$|ke$|ko$|mein$|se$|aur$|par$|pe$|na$|nahi$|nahin$|hota$|hoti$|hamare|hamara|mere$|mera$|aap$|agar$|kisi$|gaya$|gayi$|karen$|karein$|liye$|te$|di$|da$|nu$|sade$|saade$|wale$|wali$|bhi$|woh$|ya$|unka$|unki$',
    'hamare ghar|mere ghar|hamaray ghar|meray ghar|apne ghar|humare ghar|sade ghar|saade ghar|ghar pe hota|ghar par hota|ghar pe hoti|ghar par hoti|ghar mein hota|baji ke ghar|aunty ke ghar|upar wali manzil|teesra ghar|doosra ghar|agla ghar',
    'maar pitai|maar peet|maarta|marta hai|maarte|marte hain|susral|tang karte|zulm|tashaddud|dhamki|kutt|marda hai|khauf|darti|zabardasti',
    'kamre|kamra|panah|chhup|chup na|mehfooz|mahfooz|raat ko|pata nahi|pata na|kisi ko na|kise nu|rehne ki jagah|raasta kisi|reh sakti|aa sakti',
    'depression|cancer|kainsar|sugar hai|sugar ki|jail|hospital|haspatal|bimar|beemar|guzar gaya|guzar gayi|intiqal|talaq|talak|sharab|nasha|goliyan|akeli|akela|qarz|karz|hamla se|pagal|operation|dil ka|fail ho|visa|tb hai|shaq',
    'hai$|hain$|gaya$|gayi$|rahi$|raha$|leti$|leta$|uska|uski|unka|unki|us ka|us ki|woh$|baji$|bhai$|aunty$|chacha$',
  ),
  // Romanian
  tongue(
    'la$|și$|si$|pentru$|te$|nu$|este$|are$|avem$|cu$|de$|în$|in$|dacă$|daca$|unde$|tine$|copii|nimeni|va$|bărbat|sta$|stă$',
    'la mine acasă|la noi acasă|acasă la|casa mea|casa noastră|apartamentul meu|bucătăria mea',
    'au fugit|a fugit|te bate|bătut|bataie|bătaie|violen|frică|amenin|abuz|fugi|scap',
    'casă pentru femei|camer|adăpost|cazare|pat$|paturi|nimeni nu|siguranță|sigur$|adresa',
    'cancer|spital|închisoare|depresi|divorț|alcool|bea din nou|autism|singură|singur acasă|datori|a murit|gravid|deport',
    'are$|este$|stă$|sta$|doamna|domnul|ei$|lui$|a murit|soțul|soția',
  ),
  // French
  tongue(
    'le$|la$|les$|un$|une$|des$|et$|vous$|nous$|dans$|pour$|avec$|est$|pas$|votre|ne$|si$|sur$|personne|seule$|seul$|vit$',
    'chez moi$|chez nous$|dans notre maison|dans ma maison|mon appartement|notre appartement|ma cuisine|notre salon$|mon salon$',
    'qui ont fui|vous bat|vous frappe|frapp|violen|maltrait|menac|fuir|peur de votre|mariage forc',
    'maison pour femmes|maison pour les femmes|foyer pour femmes|chambre|abri|hébergement|un lit$|des lits|personne ne saura|en sécurité|logement|cachette|adresse secrète',
    'cancer|hôpital|prison|dépression|divorc|alcool|vit seul|enceinte|dettes|est mort|autis|sans papiers|vih$|avc$',
    'a$|est$|madame|monsieur|mme$|son mari|sa femme|elle$|il$|vit$',
  ),
  // Spanish and Portuguese
  tongue(
    'el$|la$|los$|las$|un$|una$|uma$|y$|e$|con$|com$|para$|por$|que$|no$|não$|te$|su$|se$|en$|em$|tiene|tem$|si$|nadie|ninguém|vive$|está$|señora|você',
    'en mi casa|en nuestra casa|mi cocina|mi salón|en casa de|mi piso$|na minha casa|em minha casa|nossa casa|minha cozinha',
    'huyen|huido|fogem|fugiram|te pega|pega$|golpea|maltrat|violen|amenaz|ameaça|huir|fugir|te bate|agride|miedo de tu|medo do',
    'casa para mujeres|casa para mulheres|tenemos una cama|habitaci|cuarto|quarto|cama$|camas$|abrigo|refugio|nadie sabrá|ninguém|segur|alojamiento|dónde estás',
    'cáncer|câncer|cancro|hospital|cárcel|prisión|prisão|depresi|divorci|alcohol|vive sol|embarazada|grávida|deudas|autis|murió|morreu|sin papeles|sida$|vih$',
    'tiene|tem$|está$|es$|señora|señor|doña|dona$|senhora|su marido|su mujer|vive$|ella$|él$|ela$|ele$',
  ),
  // Somali
  tongue(
    'waa$|waxaan|waxay|iyo$|ka$|ku$|ee$|oo$|haddii|adiga|carruur|dumar|ah$|haynaa|waxa|waxayna|si$|u$',
    'gurigayga|guriga aan degan|gurigeenna|gurigeena',
    'garaac|tacaddi|tacadi|rabshad|xadgudub|cabsi|cabsan|hanjab|qasab',
    'qol$|qolal|hoy$|amaan|badbaad|sariir|qarsoodi|qarin',
    'kansar|isbitaal|xabsi|murug|furriin|furiin|khamri|qaad$|keligeed|keligiis|geeriyoot|dayn$|uur leh|hiv$',
    'waxay|wuxuu|haweeney|eeddo|adeer|ninkeed|xaaskiisa|waa$',
  ),
  // Turkish
  tongue(
    've$|bir$|için$|ile$|bu$|da$|de$|sizi|eğer|kimse|çocuk|var$|yok$|biz$|siz$|olarak|evde',
    'evimde|bizim evde|evimizde|benim evim|mutfağımda',
    'döv|şiddet|tehdit|korku|kaçmak|zorla',
    'oda$|odamız|odalar|sığın|güvenli|yatak|kimse bil|barın',
    'kanser|hastane|hapis|depresyon|boşan|alkol|yalnız yaş|hamile|borç',
    'hanım|bey$|kocası|karısı|onun|oldu$|yaşıyor',
  ),
  // scripts of their own: Arabic and Persian and Urdu, Ukrainian and Russian, Hindi, Punjabi, Bengali, Chinese
  tongue(/[\u0600-\u06ff]{2}/, 'في بيتي|في منزلي|في بيتنا|ہمارے گھر|میرے گھر|خانه ما|خانه من|در خانه', 'يضرب|ضرب|عنف|تهديد|خائف|هرب|مارتا|مار پیٹ|تشدد|ظلم|خشونت|کتک|می زند|میزند|ترس', 'غرفة|غرف|مأوى|آمن|سرير|سري|کمرہ|کمرے|پناہ|محفوظ|اتاق|امن|خوابگاه', 'سرطان|سجن|مستشفى|اكتئاب|طلاق|هسپتال|ہسپتال|جیل|کینسر|ڈپریشن|زندان|بیمارستان|افسرد|وحدها|وحده', 'السيدة|السيد|أم |أبو |زوج|ہے|بیگم|صاحب|باجی|خانم|آقای|است'),
  tongue(/[\u0400-\u04ff]{2}/, 'у мене вдома|у нас вдома|в моїй квартирі|у меня дома|у нас дома|в моей квартире', 'б’є|бє|бьет|бьёт|насил|погрож|угрож|боїтеся|боитесь|втек|сбеж', 'кімнат|комнат|притул|приют|ніхто|никто|безпеч|безопасн|ліжк|нічліг|ночлег', 'рак$|на рак|лікарн|больниц|тюрм|тюрьм|депрес|розлуч|развел|алкогол|вагітн|беремен|борг|долг|живе сам|живет одн|помер|умер', 'пані|пан |її|його|її чоловік|она |он |муж|жена|у неї|у нього|має'),
  tongue(/[\u0900-\u0a7f]{2}/, 'हमारे घर|मेरे घर|ਸਾਡੇ ਘਰ|ਮੇਰੇ ਘਰ|আমার বাসা|আমাদের বাসা|আমাদের বাড়ি', 'मारता|मारते|हिंसा|पीट|धमक|ਕੁੱਟ|ਮਾਰਦਾ|ਹਿੰਸਾ|মারে|নির্যাতন|সহিংস', 'कमरा|कमरे|आश्रय|सुरक्षित|ਕਮਰਾ|ਪਨਾਹ|ਸੁਰੱਖਿਅਤ|ঘর|আশ্রয়|নিরাপদ', 'कैंसर|अस्पताल|जेल|तलाक|अकेली|ਕੈਂਸਰ|ਹਸਪਤਾਲ|ਜੇਲ|ক্যান্সার|হাসপাতাল|জেল|একা', 'है|जी|बहन|ਹੈ|ਭੈਣ|আপা|তার|তিনি'),
  tongue(/[\u4e00-\u9fff]{2}/, '我家|我们家', '打|家暴|虐待|威胁|逃', '房间|房間|庇护|安全|住处|床', '癌|监狱|医院|抑郁|离婚|怀孕|欠债', '她|他|太太|先生|阿姨'),
]; // prettier-ignore

/** That it takes place where whoever writes lives, in any of them. */
export const homesAbroad = any(homes.join('|'));
