const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Beginnings and endings of invented place names, "Alder" + "mere": some 27,000 words, none of them meant. */
export const beginnings = list(`
  Alder Amber Anvil Apple Arden Arrow Ash Aspen Autumn Badger Balder Barley Barrow Beacon Beaver Beck Bell Berry Birch Bishop
  Black Blue Bodkin Bonny Bower Box Brack Bramble Bran Bray Briar Bridge Bright Broad Brock Brook Broom Buck Burn Butter
  Calder Candle Carr Castle Cedar Chaff Chalk Chandler Chapel Cherry Chest Clay Clear Cliff Clover Cold Colt Coney Copper Corn
  Cotter Cow Crab Crane Cress Cricket Crow Cuckoo Curlew Dabble Dairy Dale Damson Daw Deer Dell Dinder Dove Drake Dray Dun
  Dyer East Eel Elder Elm Ember Ewe Fair Falcon Fallow Farrow Fell Fen Fern Ferry Fiddle Field Finch Fisher Flax Flint Ford
  Foss Fox Frost Furze Gander Garth Gorse Goose Grange Grass Green Grey Grove Gull Hag Hale Hammer Harrow Hart Harvest Hatch
  Hawk Haw Hay Hazel Heath Heather Heron High Hind Holly Honey Hop Horn Ivy Jack Jay Juniper Keel Kestrel Kettle King Kite
  Lady Lamb Lane Lang Lapwing Larch Lark Lav Leather Leaf Lime Linden Linnet Little Lock Long Lovage Low Mallow Maple Marl Marsh
  Martin Mead Meadow Merle Mill Mint Moor Moss Mulberry Myrtle Nettle New Newt Night Nook North Nut Oak Oat Old Orchard Otter
  Over Owl Ox Paddock Park Pear Pebble Pen Pepper Pine Plover Plum Pond Poplar Poppy Quail Quarry Quince Rain Ram Raven Red
  Reed Ridge Robin Rook Rose Rowan Rush Rye Saddle Saffron Sage Salt Sand Sedge Sheep Shell Ship Silver Sloe Snipe Sorrel South
  Spar Spring Starling Stone Stork Stour Straw Sun Swallow Swan Sweet Swift Sycamore Tansy Tarn Teal Teasel Thatch Thistle Thorn Thrush
  Thyme Timber Toll Turn Vale Vetch Vine Wagtail Wain Walnut Water Weaver Weir Well West Wether Wheat Whin White Wick Wild Willow
  Wind Winter Withy Wolds Wood Wool Wren Yarrow Yew
`);

export const endings = list(`
  acre bank barn beck bottom bourne bridge brook burn bury by castle chapel church cliff close combe corner cote court croft cross
  dale dean den dene down edge end fall farm fell field firth flat fold ford foss gap garth gate ghyll glen grange green grove hall
  ham hatch haugh haven head heath hey hill holm holt house hurst ing keld knoll lade land lands law lea leigh ley lock low march
  marsh mead mere mill minster moor moss mouth neuk nook over park pool port reach ridge rigg rise row royd scar shaw shore side
  slade stead stock stoke stone stow street strand stream thorpe thwaite toft ton top tor town tree vale view wade wall ward wark
  water way well wharf wich wick wold wood worth yard yate
`);

/** What stands before a noun in a name. */
export const adjectives = list(`
  Amiable Bold Bonny Bright Broken Busy Calm Canny Cheerful Chatty Clever Corner Cosy Curious Daft Early Easy Evening Everyday Fair
  Forgotten Friday Friendly Gentle Giddy Gladsome Golden Good Grateful Handy Happy Hearty Homely Honest Hopeful Idle Jolly Kind
  Kindly Late Laughing Little Lively Loud Lucky Merry Midweek Monday Moonlit Mindful Muddy Neighbourly Nimble Noisy Odd Open Patient
  Peaceful Plain Playful Proud Purple Quick Quiet Rainy Rambling Ready Restful Roving Saturday Second Shared Silver Simple Singing
  Slow Small Snug Sociable Spare Steady Stout Strong Sunday Sunny Tender Thankful Thursday Tidy Timely Tuesday Upbeat Wandering
  Warm Wednesday Welcoming Wise Yellow Young-at-Heart
`);

/** What a group may call itself. */
export const companies = list(`
  Alliance Angels Assembly Association Band Bunch Brigade Chorus Circle Club Collective Companions Company Co-op Corner Crew Crowd
  Exchange Fellowship Forum Foundation Friends Gang Gathering Group Guild Helpers Hub Huddle League Link Meeting Mob Mornings
  Neighbours Network Nook Partnership Patch People Pioneers Place Project Regulars Rovers Scheme Sessions Shed Society Space
  Table Team Together Tribe Troop Trust Union Wanderers Works
`);

/** Kinds of building that groups meet in. */
export const buildings = list(`
  Hall Centre Rooms Pavilion Institute Library Chapel Church Club Barn House Hub Mission Schoolroom Courthouse Cabin Annexe Boathouse
  Tabernacle Lodge Drill-Hall Clubhouse Legion Workshop Studio Café
`);
export const roads = list(`
  Road Street Lane Avenue Close Drive Way Row Walk Terrace Crescent Place Square Gardens Mews Rise Grove Court Green Yard
`);
