import type { Ideas } from './frame.ts';

/** What one person does to another. */
export const harmIdeas: Ideas = {
  HIT: `clobber, backhand, swing at, swung at, yank, nutted, twist my arm, kick off at, pelt, throw down, threw down, hit, punch, slap, kick, beat, beaten, batter, smack, strangle, choke, throttle, thump, headbutt, head butt, stab, attack, assault, hurt, harm,
    abuse, rape, molest, torture, whack, whip, clout, wallop, leather, deck, =belts, =belted, =brays, =braying, =bray, shove, drag, scald, burn, pinch, box,
    knock about, knock around, knocks about, knock seven, rough up, lay into, laid into, go for, goes for, went for, lash out, raise his hand, raises his hand, lift his hand, lifts his hand,
    bite, spit, spat, push, grab, shake, shook, pin down, pin me down, bash, twat, chin, stamp, kneecap, lick, thrash, caned, cane, flog, tied up, tie up, slam, pull my hair, pull her hair,
    hold down, hold me down, mistreat, ill treat, maltreat, force himself, mug, knife, violent, abusive, handy, knocks, pummel, rag, =clatters, =clatter, terrorise, =lamps, =lamped, lamp, baiting, skelp, skelps, leathered`,
  STRONG: `rape, molest, strangle, assault, beat up, beaten up, batter, throttle, sexually abuse, sexually assault, groom, traffic, abuse, stab, attacked, torture, punch, grope, choke, mug, spiked, drugged, kidnap, beaten, raped, held hostage, locked in, locked up, lock in, lock up, blackmail, exploit, stalk, threaten, kick in, jumped, hit, slap, hurt`,
  KILLYOU: `kill, murder, stab, shoot, finish me, finish her, burn, drown, slit, hurt, strangle, bury, batter, break my, break her, smash my, cut me, cut her, cut my throat, end me, do me in, make me disappear, make me pay, get me, throw acid, ruin me, burn house, petrol, put me in hospital, put me in ground, break my legs, do my legs, destroy me, harm, beat`,
  FEAR: `scared, afraid, frightened, terrified, petrified, fear, dread, frit, in fear, flinch, cower, hide from, ofnus, scary, frighten, shit scared, shaking, anxious, trembling, shakes, tiptoe, wary, nervy`,
  GOHOME:
    'go home, going home, come home, be home, go back, at home, get home, going back, go back home, walk home to, my own home, my own house, in own home, in house',
  DRUNK: `drunk, drinks, drinking, blocked, steaming, pissed, on drink, had a drink, wasted, off her head, off his head, off their head, out of it, passed out, high, stoned, drugs, smack, crack, heroin, coked up, hammered, bladdered, legless, on the vodka, on drugs, using again, spice, ket, off her face, off his face, plastered, ratted, half cut, hungover, unconscious, drink`,
  THROAT: 'neck, throat, windpipe',
  BRUISE:
    'bruise, black eye, finger mark, belt mark, cigarette burn, split lip, burn mark, scratch mark, bust lip, bite mark, hand mark, strap mark, fat lip, broken rib, burst lip, welt, whip mark, fingerprints on',
  BREAK:
    'break, smash, destroy, wreck, trash, burn, rip up, throw, kick in, kick down, kick, punch, chuck, snap, put fist through, puts fist through, fist through, brick, put through',
  BREAKABLE:
    'my phone, my laptop, my glasses, my stuff, my things, my clothes, up house, house up, my windows, windows, wall, door, holes, furniture, plates, telly, tv, phone, dishes, the place, things up, dinner, my car, up place, doors, walls, things',
  TAKE: 'take, keep, hide, hold, lock, confiscate, steal, pinch, withhold, control, has, get, empty, spend, use, nick, cut off, rob, demand, burn, will not return, refuse, in charge of, help himself, help herself, drain, clear out, max out, not give, no give, will not give, handle, check, grab, nicked, want',
  PAPERS:
    'passport, papers, paper, documents, visa, id card, brp, my id, id documents, identity card, travel documents, ids, =id',
  LIFELINE:
    'my phone, phone, my keys, house key, key, car keys, my inhaler, inhaler, charger, wheelchair, hearing aid, my stick, my medication, my insulin, my glasses, scooter, zimmer, frame, walking stick, my pills, sanitary, laptop, sim',
  MONEY:
    'money, wage, wages, bank card, card, cash, pension, benefit, benefits, pip, dla, giro, savings, bank account, account, pin, post office card, bankcard, purse, disability money, tips, universal credit, child benefit, online banking, tenner, cashpoint, allowance, pay',
  MESSAGES:
    'my phone, phone, messages, texts, my emails, miles, mileage, receipts, my facebook, location, my whatsapp, every penny, where i go, who i talk to, my bag, my pockets, her phone, what i spend, who i see, every call, my calls, my location, my steps, my social media, my post, my letters, where i am, my insta, call log, everything',
  CHECK:
    'check, go through, goes through, read, monitor, look through, count, track, watch, control, open, listen, delete, search, record, log into, has password, know password, time, hack, account for, note, test, ask',
  STALK:
    'follow, stalk, watch, track, spy, turn up, show up, shows up, turns up, park outside, outside, wait outside, sit outside, drive past, drives past, in my flat, in my house, in my garden, let himself in, find where, found me, find me, know where i live, knows where, keep ring, keep call, keep text, keep messag, will not leave me alone, not leave me alone, harass, bang on my door, at my door, keep come, made fake, fake account, fake profile, new address, hammering on door, come to my work, pester, hang around, hangs around',
  NOTLET:
    'not let, will not let, no let, not allow, will not allow, forbid, forbids, not permit, stop me, stops me, stopped me, ban, not want me to, not like me, keep me from, refuse to let, not allowed to, not allowed, is not allowed, never let',
  FREEDOM:
    'out, leave, go, see, work, ring, call, talk, speak, phone, wear, eat, sleep, doctor, gp, friend, friends, college, school, shop, shops, english, job, family, money, outside, house, alone, in my own, key, inhaler, drive, visitors, visit, bank, wash, shower, food, on my own, pads, makeup, anyone, anybody, mosque, use, contact, learn, own',
  GETAWAY:
    'get away, leave, escape, get out, run away, run, flee, fleeing, get away from, walk out, way out, move out, away from, go into hiding, safe from',
  RANDY:
    'sex, sleep with, sexual, favours, naked, undress, blow job, intimate, his needs, do things to him, do things to me, touch him, porn, strip, in bed with, bed with, have relations, lie with',
  FORCE:
    'make, force, pressure, coerce, threaten, trick, have to, bully, blackmail, order, expect, must, make me, against my will, pay me, sell, groom',
  TOUCH:
    'touch, fiddle with, fiddles with, interfere, do things, does things, rude things, rude stuff, something rude, kiss, private parts, privates, my bits, under my skirt, in my pants, down there, feel up, feels up, grope, in shower with, tickle, cuddle in bed, lie on top, lies on top, gets on top, on top of, rub, rubs, feel me, stare at me, undress',
  SECRET:
    'secret, not tell, not to tell, will not tell, if i tell, keep quiet, tell anyone, told mum, if she tells, if he tells, nobody will believe, no one will believe, not say anything, tell mum, not believe',
  PICS: 'pic, pics, photo, photos, picture, pictures, video, videos, nude, nudes, image, images, selfie, selfies, snaps, photie, vid, vids, recording, film of me',
  BARE: 'naked, nude, nudes, bare, knickers, underwear, swimsuit, topless, sexual, rude, sexy, bra, bikini, private, undressed, dirty, intimate, swimming costume, no clothes, in towel, pants, pyjamas, in bath',
  ONLINE:
    'twitch, kik, twitter, reddit, wizz, yubo, facetime, video call, onlyfans, steam, online, on line, roblox, snapchat, snap, insta, instagram, tiktok, discord, fortnite, xbox, playstation, minecraft, whatsapp, internet, game, app, facebook, dm, dms, messaging, message, messages, messaged, texting, texts, webcam, telegram, gaming, chat, headset, omegle',
  SHARE: 'send, post, share, leak, show, put, upload, tell',
  MARRY:
    'marry, marriage, married, wedding, nikah, engaged, engagement, rishta, bride, husband they chose, wed, nikkah, groom',
  ABROAD:
    'jordan, saudi, dubai, lebanon, algeria, senegal, albania, romania, vietnam, sri lanka, nepal, uganda, congo, tanzania, pakistan, bangladesh, india, mirpur, somalia, gambia, sudan, nigeria, egypt, kenya, sylhet, kashmir, turkey, iran, iraq, kurdistan, afghanistan, back home, abroad, sierra leone, eritrea, ethiopia, yemen, mali, guinea, morocco, summer, ghana, our country, their country, punjab, flight, ticket, overseas, village, lahore, islamabad, dhaka, mogadishu, holidays, oman',
  GIRL: 'daughter, sister, niece, girl, cousin, granddaughter, baby girl, me, her, girls, wee sister',
  DEMON:
    'demon, jinn, djinn, possessed, witch, witchcraft, devil, evil spirit, black magic, exorcism, kindoki, curse, spirits, satan',
  DRUGS:
    'drugs, gear, weed, coke, crack, heroin, cocaine, food, packages, packets, parcels, stuff, pills, spice, cannabis, bags, sell, wraps, bits, brown, ket, things, money, it, knife, package, packet, parcel, bag',
  HARDDRUGS:
    'ketamine, crystal meth, meth, xanax, monkey dust, drugs, gear, weed, coke, crack, heroin, cocaine, spice, cannabis, wraps, ket, mdma, bags of, brown, pills, the food',
  CARRY:
    'sell, run, carry, hold, deliver, drop, move, plug, pack, shot, trap, stash, bag, hide, keep, grow, look after, deal, drop off, dropping, shotting, do drop, pick up, transport, take',
  RUNNING:
    'going country, gone country, go country, cunch, trapping, to trap, up trap, trap house, doing drops, do drops, do drop, going ott, shotting, up north to, selling for, sell for, do runs, doing runs, running for, go ot, working for gang, plugging, sell drugs, selling drugs, carry drugs, carrying drugs, burner, burner phone, running drugs, drug running, out of county, run for them, sell for them, hold for them, trapping for, bando',
  NEWTHINGS:
    'new trainers, two phones, second phone, 2 phones, new phone, new phones, new clothes, designer, loads of money, wads, cash, money, trainers, expensive, new coat, phones, gifts, presents, jacket, gold chain, balenciaga, spare phone, another phone, hotel key, hotel room',
  GOESMISSING:
    'missing, disappear, train tickets, trains, out all night, not say where, will not say, vanish, taxi, taxis, not come home, does not come home, stay out, gone for days, comes back, come back, days at a time, not tell me where, secretive, no idea where, stays out, all hours, not know where',
  CHILDISH: 'CHILD, AGE, =lad, school, year old, teenager, son, grandson',
  TAKEOVER:
    'take over, move into, move in, moved in to, moving in, taking over, camp in, living in, set up in, squat in, barge in, using, use, dealing from, dealing out of, selling from, selling out of, cooking in, deal from, sell from, coming and going, stay at, deal out of, stashing',
  HOME: 'flat, house, home, gaff, place, bungalow, spare room, room, living room, council flat, bedsit, kitchen, sofa, caravan',
  WORKPLACE:
    'barber, kebab shop, chippy, bakery, laundrette, orchard, abattoir, meat plant, mushroom, cleaning job, nail bar, car wash, farm, factory, brothel, massage parlour, takeaway, cannabis, nail salon, building site, salon, restaurant, warehouse, chicken factory, cockle, scrap yard, fields, packhouse, picking, hotel, wash cars, house i clean, care job, domestic, shop, flower farm, polytunnel, fishing boat, boat, trawler, recycling, site, polytunnels, tarmac',
  TRAPPED:
    'sleep in, sleep at, sleep back, sleeps in back, sleep on floor, not go out, container, hungry, not leave, can not leave, not allowed out, locked, lock, police arrest, scared, terrified, frightened, shout, not speak, not allowed, no money, passport, not paid, no pay, not let, will not let, beat, hit, debt, owe, thin, sleep, bring by driven in van, minder, not get paid, not get wages, in one room, to a room, one room, send back, threaten, not go home, no day off, no days off, pay back, van, never smile, not talk, mattress, mattresses, no contract, same clothes',
  NOPAY:
    'no pay, not pay, not paid, no wage, no wages, without pay, work free, for free, unpaid, not get paid, keep my wages, no money, without wages, keeps wages, work for nothing, not give wages, take my wages, not see penny, few pound, barely paid, pay me nothing, not give me money, not get wages, takes wages, £2 hour, somemoney day, somemoney week, all my wages',
  VIOLENT1: `strangle, choke, punch, slap, headbutt, batter, =beats, =beating, =beat up, rape, molest, grope, threaten, stab, throttle, kick, assault, smack, thump, abusive, violent`,
  DEBT: 'owe, owes, owed, debt, owing, pay off, pay back, lend, borrowed, borrow, in debt, lent',
};
