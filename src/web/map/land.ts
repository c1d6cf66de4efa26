import { geoEqualEarth, geoGraticule10, geoPath, type GeoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import atlas from 'world-atlas/land-110m.json'
import type { Area } from './search.ts'

/**
 * The land of the Earth without any boundary: the atlas draws boundaries as they are in fact, several of which the
 * United Nations shows otherwise or not at all, and it knows only those of today.
 */
const topology = atlas as unknown as Topology
const LAND = feature(topology, topology.objects['land']!)
const NET = geoGraticule10()

/** West, south, east, north, in degrees, of what a picture must hold. */
const EDGES: Readonly<Record<Area, readonly [number, number, number, number]>> = {
  world: [-122, -42, 150, 62],
  africa: [-19, -36, 52, 38],
  'middle-east': [22, 10, 64, 44],
}
/** Height of a picture for its width, and its most in pixels. */
const SHAPES: Readonly<Record<Area, readonly [number, number]>> = {
  world: [0.44, 560],
  africa: [1, 620],
  'middle-east': [0.85, 620],
}

export interface Chart {
  readonly height: number
  readonly projection: GeoProjection
  readonly land: string
  readonly net: string
}

/** The Earth in Equal Earth projection, where equal areas are equal, fitted to a width in pixels. */
export function chart(area: Area, width: number): Chart {
  const [share, most] = SHAPES[area]
  const height = Math.round(Math.min(width * share, most))
  const [west, south, east, north] = EDGES[area]
  const middle = (west + east) / 2
  const coordinates = [west, middle, east].flatMap((x) => [south, 0, north].map((y) => [x, y]))
  const projection = geoEqualEarth()
    .rotate([area === 'world' ? -12 : -middle, 0])
    .fitSize([width, height], { type: 'MultiPoint', coordinates })
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection).digits(1)
  return { height, projection, land: path(LAND) ?? '', net: path(NET) ?? '' }
}
