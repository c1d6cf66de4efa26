/** Regions of the world, with those whose host countries lie in several of them, and those without a host country. */
export const REGIONS = ['AFRICA', 'AMERICAS', 'ASIA', 'EUROPE', 'OCEANIA', 'SEVERAL', 'NONE'] as const
export type Region = (typeof REGIONS)[number]

/** Member and observer States by region: UN Statistics Division, standard country or area codes (M49), ISO 3166 alpha-3. */
const COUNTRIES: Readonly<Partial<Record<Region, string>>> = {
  AFRICA:
    'DZA EGY LBY MAR SDN TUN ESH BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD UGA TZA ZMB ZWE AGO CMR CAF TCD COG COD GNQ GAB STP BWA SWZ LSO NAM ZAF BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO',
  AMERICAS:
    'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO BLZ CRI SLV GTM HND MEX NIC PAN ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN CAN USA',
  ASIA: 'KAZ KGZ TJK TKM UZB CHN PRK JPN MNG KOR BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM AFG BGD BTN IND IRN MDV NPL PAK LKA ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM',
  EUROPE:
    'BLR BGR CZE HUN POL MDA ROU RUS SVK UKR DNK EST FIN ISL IRL LVA LTU NOR SWE GBR ALB AND BIH HRV GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP AUT BEL FRA DEU LIE LUX MCO NLD CHE',
  OCEANIA: 'AUS NZL FJI PNG SLB VUT FSM KIR MHL NRU PLW WSM TON TUV',
}

const REGION_OF = new Map(
  REGIONS.flatMap((region) => (COUNTRIES[region]?.split(' ') ?? []).map((code) => [code, region] as const)),
)

/** The region of a mission from its host countries (ISO 3166 alpha-3); NONE where none is recorded or known. */
export function regionOf(hosts: readonly string[]): Region {
  const regions = new Set(hosts.map((code) => REGION_OF.get(code) ?? 'NONE'))
  if (regions.size > 1) return 'SEVERAL'
  return [...regions][0] ?? 'NONE'
}
