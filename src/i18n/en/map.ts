/** The map of missions and their gaps. */
export const map = {
  'web.map.lead':
    'Where missions are, and how many lines of the gap list are open in each. The area of a circle is the number of open gaps; each kind has its own pattern.',
  'web.map.picture': 'Map of missions with lines in the gap list; the table says the same',
  'web.map.area': 'Part of the world',
  'web.map.area.world': 'World',
  'web.map.area.africa': 'Africa',
  'web.map.area.middle-east': 'Middle East',
  'web.map.open': '{n, plural, =0 {no open gap} one {# open gap} other {# open gaps}}',
  'web.map.column.open': 'Open gaps',
  'web.map.table': 'Missions and their open gaps',
  'web.map.scale': 'Area of a circle: open gaps',
  'web.map.moved': 'Circles that would cover each other are moved apart; a line leads to the place.',
  'web.map.unplaced': 'Not on the map, because no place is recorded: {names}',
  'web.map.lines': 'Show the lines',
  'web.map.page': 'Page of the mission',
  'web.map.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
  'web.map.source':
    'No boundaries are drawn. Coastline: Natural Earth (public domain). Circles stand at the headquarters given in the register, to a tenth of a degree; positions are background, not verified.',
} as const
