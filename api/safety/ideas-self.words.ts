import type { Ideas } from './frame.ts';

/** Despair, and harm to oneself. */
export const selfIdeas: Ideas = {
  NOT: `not, no longer, no more, nah, dont, tired of, sick of, fed up of, fed up with, done with, enough of,
    stop, hate, bored of, lost will, no wish, no desire, no want, over, fed up, given up`,
  WANT: `want, wish, wanted, plan, ready, rather, hope, pray, ask, asking, long, longing, think, thought, thinking, considering, consider, need,
    should, decide, might as well, may as well, tempt, urge, talk, say, saying, says, said, wants, mention, threaten, try, tried, trying,
    tries, attempt, about, better if i, best if i, dream, fantasise, imagine, picture, feel like, deserve, googled, google,
    searching, search, way, ways, how, let me, easier, can i, crave, time, easiest, quickest, painless, beg`,
  WILL: 'going to, will, about to, might, could, gonna, may, would, soon be, would like to, intend, ready to',
  DIE: `=die, =dying, =dead, =death, end my life, end me, disappear, not exist, not wake up, not wake, stop existing, not here, not alive, in the ground,
    not born, six foot under, six feet under, in my grave, in my box, sleep forever, sleep for ever, go to sleep forever, go to sleep and not,
    sleep and not wake, stop breathing, vanish, cease, run over, hit by bus, hit by car, go to god, go heaven, gone, pass away in my sleep, fall asleep forever, =suicide`,
  LIVE: `=live, be alive, =alive, exist, =wake, =wake up, waking up, waking, here, be here, living, =life, carry on living, on this earth, on this planet, in this world,
    around anymore, around any more, open my eyes, breathe, this world, breathing, see morning, see tomorrow, see another, see christmas, see spring,
    carry on breathing`,
  GOON: `going on, go on, carry on, carrying on, keep going, keeping going, keep on, continue, fight on, stick around, sticking around, trying any, trying anymore,
    living, live, life, waking, wake, get up, getting up, being here, any of it, anything, anymore, any more, existing`,
  ANYMORE: `anymore, any more, no more, nomore, any longer, much longer, longer, like this, today, tonight, again, with this, with life, without`,
  KILL: 'kill, hang, drown, shoot, stab, gas, electrocute, suffocate, top, neck, smother, do in, poison, strangle',
  HARM: `hurt, harm, cut, burn, starve, kill, hang, drown, stab, shoot, poison, injure, punish, scratch, scald, slash, slice, carve, smash, bang, punch, hit,
    bite, choke, mutilate, self harm, gash, batter, blister, score, bruise`,
  LIMB: `arm, wrist, thigh, =leg, =legs, skin, ankle, forearm, stomach, tummy, belly, hip, head, face, hand`,
  PILLS: `citalopram, fluoxetine, prozac, tramadol, temazepam, nurofen, naproxen, beta blocker, quetiapine, gabapentin, lithium, xanax, benzos, warfarin, drain cleaner, rat poison, nytol, sleeping pill, =pills, =tablets, =pill, paracetamol, ibuprofen, aspirin, =meds, medication, antidepressant, insulin, painkiller, sleeping tablet, sleeper, co codamol, cocodamol,
    codeine, propranolol, sertraline, morphine, diazepam, valium, blister pack, amitriptyline, bleach, antifreeze, weedkiller, zopiclone, medicine, mirtazapine, oramorph, pregabalin`,
  LOTS: `all, lot, lots, load, loads, bunch, handful, whole, pack, packs, packet, packets, box, boxes, bottle, too many, too much, how many, every, entire, rest, full, 10, 15, 16, 20, 24, 30, 32, 40, 50, 60, 100, pile, everything, stash, extra, double`,
  SAVE: 'save, saving, stash, hoard, stockpile, collect, squirrel, keeping back, put by, building up, count out, line up, lined up, stored, storing, hiding, hide, has been keeping, keep all, lining',
  TAKEN: 'take, swallow, neck, down, drink, drank, overdose, inject, eat, ate',
  ROPE: 'rope, noose, ligature, hosepipe, exhaust, shotgun, =gun, rifle, cord, tow rope, washing line',
  BLADE:
    'shard, broken glass, box cutter, kitchen knife, razor blade, blade, razor, craft knife, stanley knife, scalpel, sharpener blade, lighter, penknife, bit of glass, compass, scissors, knife',
  HIGH: `overpass, flyover, footbridge, rooftop, top floor, high rise, bridge, cliff, roof, ledge, railway, platform, viaduct, multi storey, multistorey, car park, tower block, balcony, tracks, train line, rail line, parapet, motorway, window, tenth floor, pier, edge, wrong side, quay, level crossing, building`,
  CRUSH:
    'tram, =tube, underground, train, traffic, lorry, lorries, truck, wall, tree, river, sea, bus, oncoming, canal, lake, loch, water, quarry, reservoir, road, dual carriageway, motorway',
  BETTEROFF:
    'better off, happier, better, manage, easier, cope, fine, relieved, not miss, not notice, best, not even notice, not care',
  NOPOINT:
    'no point, point, no reason, any reason, not see reason, no use, not worth, cba, reason, what for, purpose, not find reason, worth, whats it for',
  NOTHING:
    'nothing, not anything, nobody, no one, no reason, not see, not anyone, only, sod all, bugger all, fuck all, zero',
  GOODBYE:
    'goodbye text, goodbye note, goodbye letter, goodbye video, goodbye, good bye, goodbyes, farewell, bye everyone, suicide note, bye forever, goodnight forever, last message, last letter, final message, final letter, bye world, bye guys',
  LETTER: 'letter, letters, note, notes, message, video, text, post, card',
  AFFAIRS:
    'affairs in order, affairs are in order, affairs all in order, affairs, my will, his will, her will, paperwork in folder, will made, all paid up, funeral, bank details, passwords',
  GIVEAWAY: `give away, give my, give his, give her, give their, give all, give me his, give me her, give me all, give it away, rehome, find home for, new home for, giving his, selling all`,
  THINGS:
    'things, stuff, dog, dogs, cat, cats, everything, belongings, possessions, tools, xbox, playstation, clothes, records, guitar, bike, pigeons, watch, ring, jewellery, trainers, phone, pets, rabbit, car, books, medals, it',
  THINKING: 'think, thinking, thought, dream, dreaming, obsess, obsessing, imagine, picture, looking, look',
  DARK: 'dark thoughts, bad thoughts, dark place, suicidal thoughts, intrusive thoughts, black thoughts, thoughts of ending, suicide thoughts, thoughts about suicide, death thoughts',
  STUPID:
    'something stupid, something silly, something daft, something bad, something terrible, something worse, something to myself, something drastic, anything stupid, anything silly, something i can not take back, something i will regret, something awful, something to herself, something to himself',
  AFTERME:
    'after friday, after monday, after saturday, after sunday, after tuesday, after wednesday, after thursday, after tonight, after today, after tomorrow, after christmas, after weekend, where i am going, where im going, much longer, by christmas, come christmas, come summer, come spring, next week, tomorrow, for my birthday, for christmas, next year, this time tomorrow, in morning, by morning, anymore, any more, long',
  SURVIVE: 'here, around, about, alive, need, needing, see, bothering you, bother you, wake, home',
};
