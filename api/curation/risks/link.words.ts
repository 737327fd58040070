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
