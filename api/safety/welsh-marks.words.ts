const list = `
adra adre adref allan angen angladd anadlu arogl atal babi bachgen banc beth blino blynyddoedd bod boddi brawd brifo
bwlio bwrw bwyd bygwth byth byw cael cam camdrin cariad caru ces chwaer cloi clwb cofio colli cor cwrs cyfaill cyffuriau
cymraeg cymryd cysgu daro ddim deud dianc dosbarth drwg drws dw dweud dwi dwylo dydi dydw dyled dyn dyna dynion dysgu
efo eisiau fedra ffoi ffrind ffrindiau fyw gadael gan gartre gartref gatre gen ges gofalwr gofalwraig golli gorfodi
grwp gweiddi gweld gwely gwlad gwnaeth gwneud gwr gwraig gwrthod gyda gymorth haws heb heddiw heno hogan hogyn hunan
hunanladdiad isio ladd lladd llais lleisiau lloches llosgi llyncu llystad mae maen marw mas meddwi meddwl merched methu
mrawd mwyach mynd neb neidio neithiwr nes nhad nhw noson nwy oes ofn ofnus pam pawb plant plentyn pobl poeni poen pres
pwynt rhag rheoli rhiant rhywun rwy rwyf rydw sgen sgrechian sdim siarad tad taid tagu talu taro torri trais treisio
ty'r tydi wedi wraig wyr wyrion ydi ydw ydy ymosod ymlaen ysgol ystafell fy yn
`;

/** Words that only Welsh has, or that stand in English text so seldom that they tell it is Welsh. */
export const welshMarks: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
