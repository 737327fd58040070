const list = `
advise african alcoholic alice alzheimer ancestor angle angles arrow badger baker banger bangers barley barrow
basged battery battle battles beacon bearing bears bedside beech began begin berries bigger bitter blank blooms
boast bolts boosted boring bound bounded brack bramble bread breath breather breathing bridal brides bridle
brisk brock browse brunch bullet bullets buries burnley burnt bushes butter buttery button byker bytes cables
candle carve cater caters cattle caving cells changer changers changeset chars chest chests choker claims click
closer collage companions complaint complaints composite compute connector contained contrast contrasts
conversation convert cookie cooper cornet cotter couldn councillor crawling cress croft crown cruise cruiser
cruises curling curse curtain curve curves dancer danger ddynion ddysgu decade decide decided deciding depot
derive derives detail differently diogelu disable discos discuss dives documenso document documented dominos
donors drapes drawn drift dripping drove druids drums drying dyeing earning easting eighty elevation escapes
expires exploded exploring fallow farce favour feather filler filling finch finer fireside floats footballer
foraging gaeth galaru ganges gaping garbage gartref ghost goose grace granda grapes grapevine greet grooms
groomsman grove gwella gwirfoddolwyr gymry handler hangar hanger hangers haven healthy hearth hearty heath heron
hitch hitched homicide hostel hurdle hurst indoor injection invitation karte kicker kilns kilts knackers knight
knights knitter lacks lather latter layer leaning learnt leaver ledger leeds lifft llythyrau loader lodge louse
manger marker marsh mechanism median mediation meditation merry moder moose mouse mummy neighbourly nettle
nibble nodes noise noises noisy nonna nuances nudges occupational operating owned pacing packhorse palace parity
parkinson patent patents patrol pensioner persona personas pesticide photograph pilates pilot pimples pirate
please plenty plural poeth poised poppy ports postalcode pothole powder pregnancy presenter presenters
projection projector punctures purse ranger ranking rattle raving rebinding recycle referer refugee regularly
relation release replay resource resumable retraining retried retries reuse robes rooms roped rouse sacred safer
salver scale scarce scarf scarred scarves schema scores searchset seaside seasides seeking sender serve sharded
shatter shave shinty ships shore shred shutter silver simple sinks situation skill slade slater sleepy smashing
smock smoother snack snake snaked snatches somali sound sparse spelling spills splash splat sprung stabile
stable stables stack stage stager stale starling starring starter starters state stated states stating
statistical status steel sticky stinging stockings stori strand strange stranger stream string stroke strokes
stronger stuck sturdy subset suited suites sweet sylheti tables tamper tanner taped tapped tapping taster
teenage thank thorn those though thread threads three threes thrown ticked titles trader trafalgar traffic
trafford trampolinau trams treats trial tricky trikes trucks trunk trunks tuned upsert vices violet visitor
voice vouches waving wether wiltshire withheld worse wrest writer yemeni zombie`;

/** Words in their own right that are one slip from a word of ours. */
export const ordinaryWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
