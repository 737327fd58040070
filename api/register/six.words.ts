/**
 * Plain things that most people can spell, no two of them one letter apart: 1,024 of them, so that each stands for ten
 * bits. The order is part of every code that was ever given out.
 */
export const codeWords = `
acorn acre actor adult album alley almond amber anchor angel angle annex antler apple apricot april
apron arch arena arrow artist aspen atlas attic august aunt author autumn avenue avocado award axle
baby badge bagel bagpipe baker balcony ball ballet balloon bamboo banana band bandage banjo banner
bark barley barrel basil basket bath batter beacon beagle beak beard beaver bedroom beef beetle belt
bench berry bicycle bike bingo birch bird biscuit blanket blazer blizzard blossom blouse blue boat
bobbin bonfire bonnet book border bottle bowl bowler box bracken braid branch brass bread breeze
brick bridge broccoli broom brother brown brush bubble bucket buckle buffet bugle builder bulb
bundle burger burrow butler button
cabbage cabin cable cactus cafe calendar calm camel camera camp canal candle canoe canvas canyon
captain caramel caravan card cardigan carnival carpet carriage carrot cartoon castle cedar celery
cello cement chain chalk chapel chapter charcoal cheese chef cherry chess chicken chimney china chip
chives choir cider cinema circle circus city class clay cliff climb cloak cloud clover clown club
coach coast cobble cobweb cocoa coconut coffee collar collie column comb comet comic compass concert
cone cookie copper coral cork cosy cottage cotton country cousin cowboy crab cradle crane crater
crayon cream creek cricket crisp crocus cruise crumb crumpet crust crystal cube cuckoo cup curlew
curry curtain cushion custard cycle cymbal cypress
daffodil dahlia dairy damson dance dawn deck delta denim desert diamond diary diesel diner dinghy
dipper dish doctor dolphin domino donkey door doormat double dough dove dragon drain drama drawer
dresser drift drill drum duckling dune dungaree dusk duvet
earring earth easel echo eclair egg elbow elder electric elephant elm emerald engine envelope
evening
fabric factory falcon family fancy farm farmer feast feather fence fennel fern ferret fiddle field
fig film finch finger fire firefly fisher flag flamingo flannel flask fleece flint float flock floor
florist flute foam focus folder folk forest fountain frame freckle freezer friday friend frog frost
fruit fudge funfair
galaxy gallery gallop gander garage garden garland garlic garnet gate gather gazebo gecko geese
gentle giant gift giraffe glacier glade glider globe gold goldfish gondola goose grandad granite
granny grape gravel gravy green grid grocer grotto grouse guard guest guide guitar gull gutter
gymnast
haddock halibut hallway hamlet hammer hammock hamster hangar harbour harmony harp harvest hat hatch
haystack hazel heart heater hedge helmet hen herald herb heron herring hexagon hiker hill hive hobby
hockey holiday holly honey hood horizon hornet horse hostel hummus hurdle husky hyacinth
iceberg icicle icing igloo iguana indigo ink inlet insect island ivory ivy
jackdaw jacket jaguar jam january jasmine jazz jelly jersey jetty jewel jigsaw jingle jogger joiner
joke journal journey jug juggler juice july jumble jumper juniper
kangaroo kayak kebab keeper kestrel kettle keyhole kick kilt king kitchen kite kitten kiwi knitting
knuckle koala
label lace ladder ladle lagoon lamb lantern laptop lasso laurel leaf lecture leek lemon lentil
leopard letter lettuce lever library lichen lilac lily lime limpet linen linnet lion lizard llama
lobster locket lodge loft loom lotus lounge lovely luggage lullaby lunch lupin lynx
magnet magnolia magpie mallard mango manor mantel map maple marble margin marigold marina market
maroon marsh mask master meadow meal medley melody melon member menu mercury mermaid meteor midday
midwife mile miller mimosa minstrel mint mirror mobile model mohair monday month moon moorhen
morning mosaic moss mother motor mound mouse movie muffin mural museum mushroom music
napkin nature navy nectar needle nephew nest nibble nickel niece noble noodle north nougat november
nurse nursery nutmeg
oak oasis oatmeal oats ocean october octopus office olive omelette onion opal opera orange orbit
orchard orchid organ oriole osprey ostrich otter outdoor oven overcoat owner oyster
paddle padlock page pagoda painter palace palette pancake panda pansy panther pantry paper parade
parasol parcel parsley parsnip party passage pasta pastel pasture patio paving peacock peanut pearl
pebble pedal pelican pencil penguin penny people pepper perch perfume petrol pheasant phoenix piano
piccolo pickle picnic picture pie pigeon pigment pilgrim pillar pillow pilot pioneer pirate pitcher
pixie pizza planet plank plaster plate platform plaza plough plum plumber plywood poem polar polka
pond pool poppy port porter portrait potato pottery poultry powder prairie prawn present prince
print prism prize prune pudding pulley pumpkin puppet purple puzzle pyjama pyramid
quail quarry quartz queen quiche quilt quince quiver quiz
rabbit raccoon radio radish raft railway rainbow raisin rally ranger rattle raven ravine recipe
record redwood reed reindeer relay rhubarb rhyme rhythm ribbon rice ripple river road robin robot
rooftop rooster rope rosehip rotary rowan rowboat rower royal ruby ruffle ruler runner rustic
saffron sailor salad salmon salt sample sandal sandwich sapling sapphire sardine satchel satin
saturday saucepan saucer sausage savoury scallop scarf scarlet school science scissors scooter scout
screen seagull season seaweed settee shadow shallot shamrock shape shark shawl shed sheep shelf
sherbet shield shilling shingle shirt shoebox shop shoulder shovel shower shrimp shutter signal silk
silver sister skate sketch skipper skylark sledge sleeve slope smoothie snail snooker snow snowball
snowman soap sofa soldier solo south spade spaniel sparkle sparrow spinach spiral sponge spoon
spring sprinkle sprout spruce square squash squirrel stable stadium stage stamp star starfish
starling station statue steam steeple steward stilt stitch stocking stone stool stork street stripe
studio sugar suitcase summer summit sunday sundial sunset supper surfer swallow swan sweater sweet
swift swimmer swing symbol syrup
tablet tadpole talent tandem tankard tart tartan tavern taxi teacake teacher teacup teapot teddy
temple tennis tent terrace terrier thicket thimble thistle thread throne thrush thumb thunder tiger
timber tinsel toddler tomato toolbox topaz torch tortoise toucan towel town toyshop tractor trader
traffic trail tram trapeze treacle treat tree trellis triangle tricycle trifle trilby trinket
trombone trophy trouser trout trunk tuesday tulip tuna tundra tunic tunnel turban turkey turnip
turret turtle tweed twig twine twinkle
ukulele umbrella uncle unicorn uniform upland upstairs usher
vacuum valve vanilla vase vault velvet veranda verse viaduct vicar village vine vinegar viola violet
violin visitor volcano volley voyage
waffle wagon waiter wallaby walnut walrus waltz warren weekend welcome wheat wheel whisker wicker
widget window winter wisteria wombat wonder woodland world wren
yacht yarn yellow yoghurt yoyo
zebra zephyr zigzag zinnia zither
`
  .trim()
  .split(/\s+/);
