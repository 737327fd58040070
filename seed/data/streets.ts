/** Street names that could be anywhere. No address of the demo data is a real one. */
export const streets: readonly string[] = [
  'Larch Walk', 'Old Orchard Lane', 'Tanner’s Row', 'Chapel Bank', 'Linnet Street', 'Copper Lane', 'Weir Side',
  'Mallow Road', 'Kingcup Avenue', 'Ropewalk Yard', 'Thistle Street', 'Sycamore Rise', 'Foundry Close',
  'Quarry Bank', 'Marigold Road', 'Wren Street', 'Dyer’s Court', 'Hollin Lane', 'Lamplighter Street',
  'Cooper’s Green', 'Juniper Road', 'Fern Street', 'Goose Lane', 'Bellfounder Street', 'Rowan Drive',
  'Paddock Row', 'Saddler Street', 'Willowbank', 'Curlew Road', 'Barley Close', 'Sorrel Avenue', 'Mill Race Road',
  'Turnstone Way', 'Damson Lane', 'Teasel Street', 'Packhorse Lane', 'Skylark Road', 'Bobbin Street',
  'Lower Croft', 'Hazel Bank Road',
]; // prettier-ignore
