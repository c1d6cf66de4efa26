/** Longitude and latitude, in degrees east and north. */
export type Place = readonly [number, number]

/**
 * Where the headquarters of `data/reference/missions.csv` are, to a tenth of a degree (about 11 km). Background, such as every
 * gazetteer has: no source of the register gives coordinates, and none of these has been verified.
 */
const TOWNS: Readonly<Record<string, Place>> = {
  Abidjan: [-4, 5.3],
  Abyei: [28.4, 9.6],
  'Addis Ababa': [38.7, 9],
  Asmara: [38.9, 15.3],
  Baghdad: [44.4, 33.3],
  Bamako: [-8, 12.6],
  Bangui: [18.6, 4.4],
  Bogotá: [-74.1, 4.7],
  Bujumbura: [29.4, -3.4],
  'Camp Faouar': [36, 33.3],
  Cavtat: [18.2, 42.6],
  Damascus: [36.3, 33.5],
  Dili: [125.6, -8.6],
  Dushanbe: [68.8, 38.6],
  'El Fasher': [25.3, 13.6],
  Freetown: [-13.2, 8.5],
  'Guatemala City': [-90.5, 14.6],
  Islamabad: [73, 33.7],
  Jerusalem: [35.2, 31.8],
  Juba: [31.6, 4.9],
  Kabale: [30, -1.2],
  Kabul: [69.2, 34.5],
  Kathmandu: [85.3, 27.7],
  Khartoum: [32.5, 15.6],
  Kigali: [30.1, -1.9],
  Kinshasa: [15.3, -4.3],
  Laayoune: [-13.2, 27.2],
  Luanda: [13.2, -8.8],
  Maputo: [32.6, -26],
  Mogadishu: [45.3, 2],
  Monrovia: [-10.8, 6.3],
  "N'Djamena": [15, 12.1],
  Naqoura: [35.1, 33.1],
  Nicosia: [33.4, 35.2],
  'Phnom Penh': [104.9, 11.6],
  'Port-au-Prince': [-72.3, 18.5],
  Pristina: [21.2, 42.7],
  'San Salvador': [-89.2, 13.7],
  Sarajevo: [18.4, 43.9],
  Skopje: [21.4, 42],
  Srinagar: [74.8, 34.1],
  Sukhumi: [41, 43],
  Tegucigalpa: [-87.2, 14.1],
  'Umm Qasr': [47.9, 30],
  Vukovar: [19, 45.4],
  Zagreb: [16, 45.8],
}

/** Where a mission stands on the map: its headquarters, midway where it has two; null where none is known. */
export function placeOf(headquarters: string | null): Place | null {
  const towns = headquarters?.split(' / ').map((name) => TOWNS[name]) ?? []
  const known = towns.filter((town) => town !== undefined)
  if (known.length === 0 || known.length < towns.length) return null
  const middle = (axis: 0 | 1): number => known.reduce((sum, town) => sum + town[axis], 0) / known.length
  return [middle(0), middle(1)]
}
