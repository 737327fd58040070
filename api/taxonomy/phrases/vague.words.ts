/**
 * Common words, as typed, that start a need where somebody says little else ("talk", "bridge") and say nothing beside
 * others: "of course", "felt", "fell out", "I bet", "the bus company lets us down".
 */
export const vagueWords: ReadonlySet<string> = new Set(
  `
  circuit circuits weight weigh weighs weighed advise advised advises advising advisory terminal terminals wake wakes ash ashes
  read reads novel script scripts scripted write writes booked booking bookings exclude excludes excluding gang ganged expel
  grave graves graved relate relates related relating draw draws oil oils strictly acting improve improves improved improving
  operating operate operates operated stage stages staged staging pants stag bet bets speed speeds speeding speedy habit habits
  recover recovers recovered recovering spice spices slot slots mass masses massed confirmation confirmations adopt adopts
  adopting fair fairs picture pictures pictured bridge bridges bridged card pool pools pooled trivial compose composes composed
  composing pot pots rose roses seed seeds dig digs collect collects collected collecting train trained training trains coin
  coins coined stamp stamps stamped stamping steam steamed castle castles canal canals medal medals let lets letting lodge
  lodges inventor inventors retirement attack attacks attacked attacking sentence sentences tag tags tagged mug mugs unlock
  felt felts felted alteration alterations darn hem hems yarn yarns add adds added down downed downing mask masks masked masking
  profound class classes classed course courses coursed degree degrees fraction fractions talk talks talked talking lecture
  workshop workshops contract contracts contracted fault faults fine fines fined separate separates separating deed deeds warrant
  cab cabs suede sue busy low lows noisy peace sleep sleeps sleepy worry worries worrying sink sinks sinking spiral spirals rage
  rages racing pretend pretends pretended pretending calm calms calmed nerve nerves nerved temper tempers crack cracks cracked
  unravel struggle struggles struggled struggling drown dinner dinners single singles singled trip trips tripped tripping forget
  forgot forgetting mixed wander wanders wandered wandering forge forges forged bill bills broke grant grants granted providing
  uniform uniforms lend lends lending finance finances penny pennies band bands according keyboard fiddle fiddles fiddled
  fiddling trumped tribute tributes interpret interprets interpreted senior bowl mature matures matured aged compute computes
  computed data scan scans scanned scanning stream streams streaming streamed update updates updated updating text texts virus
  viruses cloud clouds tablet tablets android messenger park parks parked wood camp camps express expresses expressed expect
  expects expected expecting biting bottle bottles bottled feed feeds fight fights fighting teeth bump bumps bumped dummy
  dummies latch latched bark barks barking staffs hounded hall halls room rooms bench represent represents represented
  representing section sections cross crosses crossed crossing protest protests traffic bin bins drain drains flood floods
  flooded flooding playground playgrounds grit consultation hack hacks cons fleece flee flees drone drones eye eyes sight sights
  sighs vision visions blinds blinded patch patches patched crystal crystals disposable five fives run runs shoot shoots
  shooting fence fences divine rounded climb climbs climbed curl curled hurl fall fallen falling fell balance balances balanced
  pace paces constitution heated perish perished founder founders angle angles angled environment environments fish bat bats
  swift robin twitch apple apples application applications apply applies applied applying dismiss dismissed guide guided
  junior juniors beaver cub secretary sponsor sponsors sponsored treasure treasured steward gossip rotary rail rails pendant
  adapt adapts adapted adapting iron irons meal meals microwave painter shower showers tent tents elf detention exclusion bull
  bulls lump lumps bypass consultant stroked stroking shield shields flare wig oxygen chicken chickens journal discharge
  discharged anniversary memorial legion submarine drag drags dragged dragging transition transitions binder pronounce pride
  hopeless vinyl gig gigs comedy stretch stretched stretching fat slim diet
  camera cameras climate den dens kite kites marathon boulder boulders sail sailed
  stray strays vet vets neuter owl lamb lambs lambing pup
  `
    .trim()
    .split(/\s+/),
);
