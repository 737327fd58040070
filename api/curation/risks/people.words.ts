/** First names beside those of the import: some are words or places too, so they count only where a text speaks of somebody. */
export const moreNames: ReadonlySet<string> = new Set(
  [
    'kev baz gaz shaz trev bri jase col phill yusra mags jen jo kaz lou shell jules max finn toby theo alec angus blanche brenda cass cleo cliffy cynthia dale davey dean deano ebony ernest freya glen gwenda hector hetty ingrid ivan josef kofi kwame leroy mabel marek matty nev nigella nuala orla otis pavlo pip queenie rahim rehan roz rudi sanj sher sky tamsin tone ulla vernon wes winston xavier yan zara',
    'aled alun aneurin angharad arwel berwyn branwen catrin efa emrys enfys ffion geraint gruff gruffydd guto gwenllian gwenno gwilym hefin hywel iestyn llinos llyr llywelyn mabli macsen mared meinwen meirion menna myfanwy rhisiart sion taliesin tecwyn tegwen tudur twm',
    'sal roy mo bo cal cath cherie chas colette cyn dai deb dicky doug eirlys emyr fran gareth geoff gerald glan gwen gwil gwyn heledd howell huw idwal ieuan ifan ioan iolo iorwerth iwan jan kirsty lowri lyn mair mal mari marian marlene megan meical meinir merv mihangel minnie moss nanette nerys nest nesta norm olwyn osian owain padraig pam pedr petal ray rhian rhodri rhydian rhys rich sara seren si sioned stan steff terry tomos trevor val viv wendy winnie wyn ynyr deiniol delyth dewi dilwyn eifion eirian eirwen eleri elin elen ela elgan heulwen bethan bryn carwyn ceri dafydd dyfan gethin glenys',
    'abdi abdul abdullah ada adele aditi agnes agnieszka ahmed aiden ailsa aimee akira alf alina amara amelia amina amir amira',
    'anil anjali annie anwar april arjun arlo asha asif audrey ava ayesha ayaan aziz babs bashir beatrice becky bella bernie',
    'bert bertie beryl bess betty bev bilal billy bobby brandon bronwen bruce caitlin cameron carys casey cecil celia cerys chantelle',
    'chelsea cliff connie cora courtney cyril daisy dan danny darius deepak dee deirdre del denis denzel des desmond dev dilys dion dolly',
    'doreen doris dot dougie edie edith edna eddie effie eira elif elias elijah elsie elvis emil emilia emlyn enid ernest ernie esme',
    'esther ethel eunice farah farida farzana fatema fatou femi finley flo flora florence florin fred frida gemima gerry ged gethin gina',
    'gladys glenda glenn glynis grace gus gwyneth habib hafsa hamid hamza hana hari haroon hattie hayley henrik hilary hilda hollie',
    'holly horace hussein ida idris imani ina ines ingrid iqra iris irma isha isla ismail ivor ivy jackson jada jayden jaydon jeanette',
    'jed jemma jerome jessie jimmy jodie joey jordi josie juan kai kamal karim kath kathie katy kayden kaylee kayleigh ken kendra kenny keisha khadija kian kit',
    'krystal kuldeep kumar lacey laila lana lara lata leah leanne lena len lexi lexie lil lila lilian lillian lin linh lionel lottie',
    'lou lucia luis lydia mabel mabs maddie madge mae maggie maisie maisy mandy manuel marcus margot marge marjorie marlon marta martha',
    'marvin masood mateusz maud mavis maya megs mehmet mervyn mia micky mildred millie milly min mina minnie mo moira mona monica morag mostafa',
    'muriel mustafa myra nadir nasir nasreen ned nell nellie nelson ngozi nia nicki nila nita noel noor nora noreen norah ola olga olive ollie',
    'olwen omid parveen patsy pauly pavel pearl peggy percy petra phyllis piotr poppy preeti rafiq raj rajesh ralph ramona ravi reece reg',
    'reggie rehana reuben rex rhiannon rhona ricky riley rina rishi robbie roisin ron ronnie rosa rosie rowena roxanne rubina ruby rufus rupert',
    'sadie sadia saeed saffron saira saima salma samina sammy sanjay sasha sean selina seth shabnam shamim shanice shauna sheena shelagh shirin',
    'sid sian sienna simone siobhan sonia stacey stefan stella stu sunita suki summer sunil sushila sybil syd tahir tam tamara tariq tasha ted',
    'teddy terri tess theo tilly tirhas tommy trish trixie tyler tyrone una ursula usha vicki vi vic viki vikram viola violet wanda wilf wilfred',
    'wilma winifred winnie wojtek yasmeen yonas yusuf yvette zainab zak zeb zeeshan zelda zena zofia zuzanna',
  ]
    .join(' ')
    .split(' '),
);

/** Words with a capital that are nobody: days, makers, faiths, what halls and groups are called. */
export const nobody =
  /^(?:Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Mon|Tues?|Wed|Weds|Thurs?|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Eid|Diwali|Ramadan|Hanukkah|Lent|Advent|Bank|Facebook|WhatsApp|Instagram|Zoom|Google|YouTube|Twitter|Eventbrite|TikTok|NHS|GP|PIP|BSL|CV|UK|GCSE|English|Welsh|Polish|Urdu|Arabic|Farsi|Somali|Punjabi|Bengali|French|Spanish|Irish|Scottish|British|Caribbean|African|Asian|Indian|Chinese|Christian|Muslim|Jewish|Hindu|Sikh|Catholic|Methodist|Baptist|Quaker|Anglican|God|Jesus|Bible|Quran|Wi|Abba|Elvis|Scrabble|Lego|Tai|Zumba|Pilates|Yoga|Rummikub|Covid|Team|Page|Committee|Trust|Tel|Please|Ring|Text|Call|Email|Ask|Bring|Come|Contact|Free|New|The|This|That|These|Those|We|You|They|It|He|She|If|When|Where|What|Who|Why|How|And|But|Or|So|For|From|With|Not|No|Yes|All|Any|Every|Our|My|Your|His|Her|Their|There|Then|Also|Just|Now|Open|Meet|Run|Held|Some|Most|Many|Since|After|Before|Until|At|In|On|Of|To|By|As|Is|Are|Was|Were|Has|Have|Had|Do|Does|Can|Will|Would|Should|Could|Local|Street|Road|Lane|Avenue|Close|Drive|Grove|Crescent|Terrace|Rise|Way|Court|House|Hall|Church|Chapel|Centre|Center|Library|School|College|Park|Green|Gardens?|Club|Group|Society|Association|Rooms?|Hub|Café|Cafe|Pub|Inn|Arms|Mill|Bridge|Station|Community|Council|Hospital|Surgery|Clinic|Lodge|Tower|Towers|Square|Place|Row|Market|Estate|Village|Town|City|North|South|East|West|Upper|Lower|Great|Little|Old|Saint|St|University|Primary|Academy|Nursery|Museum|Theatre|Institute|Pavilion|Field|Fields|Farm|Wood|Woods|Hill|Moor|Valley|Vale|Canal|River|Lake|Pool|Project|Service|Services|Support|Network|Forum|Choir|Band|Shed|Sheds|Kitchen|Pantry|Fridge|Mum|Mums|Dad|Dads|Nan|Gran|Grandad|Sir|Madam|Ltd|CIC|CIO|Inc|Plc)$/;

/** Who works in the open under their own name: a councillor, a vicar, a doctor. */
export const inOffice =
  /\b(?:Cllr|Councillor|Rev|Revd|Reverend|Fr|Father|Canon|Bishop|Pastor|Imam|Rabbi|Vicar|Dr|Prof|Professor|Sister|MP|PC|PCSO|Sgt|Sergeant|Nurse|Lord|Lady|Dame|Sir|Mayor)\.?\s+$/;
