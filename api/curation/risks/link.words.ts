/** Addresses that hide where they lead. */
export const shorteners = new Set(
  'bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rb.gy cutt.ly rebrand.ly shorturl.at shorturl.com t.ly tiny.cc tiny.one lnkd.in qrco.de qr.net s.id bl.ink short.io adf.ly trib.al dlvr.it amzn.to mcaf.ee soo.gd clck.ru urlz.fr x.co bit.do rotf.lol shorte.st snip.ly po.st tr.im j.mp u.to 1url.com hyperurl.co gg.gg t2m.io dub.sh dub.co l.ead.me kutt.it shrtco.de y2u.be linkin.bio'.split(
    ' ',
  ),
);

/** Sites whose name is borrowed by those who mean ill. */
export const knownSites =
  'facebook.com instagram.com twitter.com youtube.com linkedin.com whatsapp.com google.com gmail.com microsoft.com outlook.com apple.com amazon.co.uk amazon.com paypal.com eventbrite.co.uk eventbrite.com justgiving.com gofundme.com meetup.com nextdoor.co.uk nhs.uk gov.uk citizensadvice.org.uk ageuk.org.uk mind.org.uk samaritans.org redcross.org.uk salvationarmy.org.uk rnib.org.uk scope.org.uk shelter.org.uk turn2us.org.uk stepchange.org nationaldebtline.org mencap.org.uk parkrun.org.uk ramblers.org.uk royalmail.com trafford.gov.uk manchester.gov.uk salford.gov.uk bbc.co.uk'.split(
    ' ',
  );

/** Where money is asked for. */
export const moneySites =
  /(?:^|\.)(?:gofundme\.com|justgiving\.com|crowdfunder\.co\.uk|crowdfunder\.com|kickstarter\.com|indiegogo\.com|patreon\.com|ko-fi\.com|buymeacoffee\.com|paypal\.me|paypal\.com|cash\.app|venmo\.com|donorbox\.org|givebutter\.com|spotfund\.com|fundrazr\.com|gogetfunding\.com|revolut\.me|monzo\.me|wise\.com|westernunion\.com|moneygram\.com|virginmoneygiving\.com|localgiving\.org|totalgiving\.co\.uk|peoplesfundraising\.com|coinbase\.com|binance\.com)$/;

/** Ends of names that are given away or mostly misused. */
export const oddEnds = /\.(?:xyz|top|click|loan|win|bid|zip|mov|tk|ml|ga|cf|gq|ru|cn|su|icu|buzz|monster|rest|cam|work|date|racing|stream|download|review|party|trade|webcam|science|cricket|kim|country|gdn|men|surf|quest|sbs|cfd|bond|lol)$/; // prettier-ignore

/** A mark that follows a person about, or pays whoever set the link. */
export const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_eid|mc_cid|igshid|igsh|yclid|twclid|ttclid|li_fat_id|_hsenc|_hsmi|vero_id|oly_\w+|ref|ref_|refid|referral|referrer|aff|aff_?id|affiliate(?:_?id)?|a_aid|partner_?id|clickid|click_id|cid|tag|irclickid|awc|sid|campaign|trk|tracking(?:_?id)?|s_kwcid|epik|rdt_cid|wickedid|uid|user_?id|email|token)$/i;

/** The address of a site told aloud: whoever writes it so hides it from machines. */
export const spelledOut =
  /\b(?:h ?t ?t ?p ?s? ?(?:colon|:)? ?(?:double |forward )?slash|(?:h?t?tps?) colon|colon (?:double |forward )?slash|h t t p|w w w|www dot|(?:bit ?ly|tiny ?url|cutt ?ly|is ?gd) (?:forward )?slash)\b/i;
/** The same, less surely: an e-mail address is told so too. */
export const disguises = [
  /\bhxxps?:|\bhttps?:?\\\\/i,
  /\b[a-z0-9-]+\s?[[({]\s?(?:\.|dot)\s?[\])}]\s?[a-z]{2,}/i,
  /\bdot (?:com|co|uk|net|org|ly|me|io)\b.{0,12}\bslash\b/i,
  // "page dot teas stroke win", "bit full stop ly", "slash join equals 5"
  /\b(?:dot|full stop|point|period|\.) ?[a-z][\w-]* (?:(?:dot|full stop|point|period) [\w-]+ )*(?:forward |back ?)?(?:slash|stroke)\b/i,
  /\b(?:bit|tiny ?url|cutt|is|ow|rb|shorturl)(?: ?, ?| (?:full stop|point|period|dot) )(?:ly|com|gd|gy|at)\b/i,
  /\bslash [\w-]+ (?:question mark|equals|query)\b/i,
  /\bw ?w ?w ?(?:\.|dot) ?(?:[\w-]+ ){1,4}(?:\.|dot) ?[a-z]{2,}\b/i,
] as const;

/** What only those ask for who want to get into a telephone, a computer or an account. */
export const lures = [
  /\b(?:press|click|tap|say|hit|choose|tick)(?: \S+){0,3} (?:allow|accept all|yes to (?:all|unknown|everything|the pop))\b|\ballow (?:the )?(?:notifications?|pop ?-?ups?|unknown|installs?)|\bunknown sources\b|\b(?:the|our|an?|install) apk\b/i,
  /\b(?:photo|picture|scan|copy) of your (?:passport|driving licen[cs]e|bank card|id)\b|\bwith your (?:bank|banking) app\b/i,
  /\b(?:ignore|skip|click past|go past|get past|press) (?:the |any )?(?:\S+ )?(?:warning|unsafe|not secure|advanced)\b/i,
  /\bvirus (?:checker|scanner) off\b|\b(?:turn|switch) off (?:your )?(?:(?:\S+ )?anti ?-?virus|(?:\S+ )?virus (?:checker|scanner|protection)|pop ?-?up blocker|protection|ad ?-?blocker)/i,
  // the code by which somebody else signs in
  /\b(?:read|send|text|tell|give|put|type)(?: \S+){0,4} (?:code|six numbers|numbers)(?: \S+){0,8} (?:back|we (?:text|send)|you (?:get|are sent|receive)|texts (?:u|you)|to (?:the |our )?(?:admin|organi[sz]er))\b|\b(?:six|6|four|4)[ -]?(?:digit|figure) code\b[^.\n]{0,40}\b(?:back|to us|read|send)\b/i,
  /\blet (?:it|the (?:app|page|site)) (?:see|use|read|into) your (?:contacts|friends|messages|photos|phone)\b|\b(?:control|share|take over|see) your (?:phone|screen|computer|laptop)\b/i,
] as const;

/** What nobody needs to know for a place at a table. */
export const secret =
  /\b(?:log ?in|sign in|put|enter|type|text|send|e-?mail|give|fill in|needs?|wants?|asks? for|requires?|confirm|verify|tell us|upload|with) (?:\S+ ){0,5}?(?:password|pass ?code|pin(?: number)?|card (?:no\b|number|details)|bank (?:details|card|log ?in|account)|account (?:number|details)|sort code|cvv|security code|mother['’]?s maiden|national insurance|ni number|passport (?:number|photo|scan)|copy of your (?:passport|id|licence)|one[- ]time code|(?:facebook|google|e-?mail) (?:log ?in|details))\b/i;
