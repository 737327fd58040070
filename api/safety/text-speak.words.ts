const list = `
kms: kill myself; kmself: kill myself; kys: kill yourself; kil: kill; kll: kill; kiil: kill; unalive: kill; unaliving: killing
sewerslide: suicide; suside: suicide; sewercide: suicide; suacide: suicide; suey: suicidal; sui: suicidal; sucidal: suicidal; suicidle: suicidal
selfharm: self harm; selfharming: self harming; selfharmed: self harmed
im: i am; ive: i have; ill: i will; hes: he is; shes: she is; theyre: they are; theyll: they will; itll: it will; theyd: they would; hed: he would; youll: you will; weans: children; il: i will; thats: that is; whats: what is; theres: there is
theyve: they have; weve: we have; ur: your; u: you; r: are; yr: year; yrs: years; yo: year old; yrold: year old; hasnt: not; havent: not; hadnt: not
dont: not; doesnt: not; didnt: not; dnt: not; dosent: not; dosnt: not; don: not; dinnae: not; didny: not; didnae: not; doesnae: not; dinna: not; never: not; ain: is not
cant: can not; cannot: can not; carnt: can not; cnt: can not; canny: can not; cannae: can not; cyaan: can not; canna: can not; couldnt: can not; cudnt: can not; couldnae: can not; cany: can not
wont: will not; willnae: will not; wouldnt: will not; wouldnae: will not; wudnt: will not; isnt: is not; isnae: is not; arent: is not; aint: is not; wasnt: is not; hasnae: not; werent: is not; nae: not; hardly: not
wanna: want to; wana: want to; wnna: want to; wannna: want to; wnt: want; wan: want; watn: want; waant: want; gonna: going to; gona: going to; gunna: going to; gonny: going to; gonnae: going to; goin: going; gan: going to
gna: going to; finna: going to; tryna: trying to; gotta: have to; hafta: have to; haffi: have to; imma: i am going to; ima: i am going to; gon: going to
every1: everyone; some1: someone; any1: anyone; no1: no one; evry1: everyone; tonite: tonight; 2nite: tonight; tnite: tonight; tnight: tonight; 2day: today; nite: night; nites: nights; b4: before; 4ever: forever; 4eva: forever; bday: birthday
cos: because; coz: because; cuz: because; bc: because; wi: with; wiv: with; wid: with; n: and; nd: and; tho: though; thru: through; tru: through
meself: myself; mesen: myself; maself: myself; mysel: myself; masel: myself; mahself: myself; meself: myself; miself: myself; hersel: herself; hisself: himself; himsel: himself; hissen: himself; themself: themselves; theirself: themselves
lyf: life; lfe: life; lief: life; dei: die; diee: die; dieing: dying; dyin: dying; ded: dead; deid: dead; alife: alive; aliv: alive; deth: death
hert: hurt; hrt: hurt; hurtin: hurting; hitin: hitting; hitts: hits; beets: beats; rapd: raped; raepd: raped; nife: knife; abusd: abused; abuesd: abused; vilent: violent; skared: scared; scard: scared; feart: scared; feared: scared; ofan: ofn; feart: scared; scairt: scared; fritened: frightened; frighted: frightened
husban: husband; husbnd: husband; husbend: husband; hubbys: hubby; bfs: boyfriend; gfs: girlfriend; bf: boyfriend; gf: girlfriend; exs: ex; exes: ex; oh: oh; mams: mum; mam: mum; mums: mum; mom: mum; moms: mum; mummys: mum; maw: mum; mammy: mum; dads: dad; fada: father; dadda: dad; pa: pa
pasport: passport; passort: passport; passprt: passport; overdos: overdose; oded: overdosed; od: overdose; parcetamol: paracetamol; paracetomol: paracetamol; paracetemol: paracetamol
bairn: child; bairns: children; wean: child; weans: children; weeun: child; kiddie: kid; kiddies: kids; kidz: kids; littlun: child; nipper: child; bby: baby; babby: baby; dauther: daughter; dauhter: daughter; doughter: daughter; doter: daughter
nowt: nothing; nuthin: nothing; nuttin: nothing; nothin: nothing; nuffin: nothing; sod: sod; hee: hee; owt: anything; summat: something; summit: something; sumthing: something; somethin: something; sumat: something; oot: out; hame: home; hoose: house; heid: head; doon: down; aff: off; oan: on; tae: to; fae: from; aboot: about; mah: my; wor: my; took: take; taken: take; takes: take; tuk: take
gave: give; given: give; gives: give; giving: give; kept: keep; keeps: keep; held: hold; holds: hold; made: make; makes: make; mek: make; meks: make; threw: throw; thrown: throw; broke: break; broken: break; breaks: break; brok: break
shaken: shake; shook: shake; bitten: bite; struck: strike; drove: drive; driven: drive; tore: tear; torn: tear; swung: swing; woke: wake; woken: wake; chose: choose; chosen: choose; fought: fight; bled: bleed
sold: sell; sells: sell; sent: send; left: leave; leaves: leave; wrote: write; written: write; writ: write; hid: hide; hidden: hide; stole: steal; stolen: steal; got: get; gets: get; gotten: get; getting: get; ran: run; felt: feel; feels: feel; bought: buy; found: find; slept: sleep; sez: says; seh: say; tellt: told; nobdy: nobody; noone: nobody; noboby: nobody; tabs: tablets; tabletts: tablets; tablits: tablets
isho: isio; dwisio: isio; dwisho: isio; dwishe: isio; disio: isio; sio: isio; eisio: isio; isie: isio; ishe: isio; eisie: isio; eisiau: isio; moyn: isio; deutha: deud; gweud: deud; dweud: deud; gadel: gadael; meddwn: meddwl; twtsio: twtsio
`;

/** Shortened words, spoken forms and uneven verbs as they are typed, and how the lists of danger say them. */
export const textSpeak: Map<string, string> = new Map(
  list
    .split(/[;\n]/)
    .map((pair) => pair.split(':').map((part) => part.trim()))
    .filter((pair): pair is [string, string] => pair.length === 2),
);

/** Words that change nothing of what a sentence means here. */
export const fillers = new Set(
  'just really literally actually so very fucking fuckin fuck effing bloody please pls plz kinda honestly proper omg tbh rn atm ffs fr ngl lol idc idk ever basically totally completely absolutely truly genuinely seriously probably maybe perhaps yeah hi hello hey er um erm soo bit quite somehow the a an'.split(
    ' ',
  ),
);
