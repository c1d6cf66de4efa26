import { geoAzimuthalEqualArea, geoCircle, geoPath, type GeoProjection } from 'd3-geo'
import type { FeatureCollection, GeometryObject } from 'geojson'

export interface Placed {
  readonly latitude: number
  readonly longitude: number
}

const KM_PER_DEGREE = 111.195
/** Around each site, so that a mission of one site has a picture too. */
const AROUND_KM = 70

/** The middle of some places as the Earth has it: across the antimeridian and at the poles too. */
export function middleOf(places: readonly Placed[]): [number, number] {
  let [x, y, z] = [0, 0, 0]
  for (const { latitude, longitude } of places) {
    const [a, b] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
    x += Math.cos(a) * Math.cos(b)
    y += Math.cos(a) * Math.sin(b)
    z += Math.sin(a)
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]
}

/** Everything within so many kilometres of a place. */
export const circleAround = ({ latitude, longitude }: Placed, km: number) =>
  geoCircle()
    .center([longitude, latitude])
    .radius(km / KM_PER_DEGREE)
    .precision(4)()

/** An equal-area picture around some places, fitted to a width in pixels. */
export function fitted(places: readonly Placed[], width: number, height: number): GeoProjection {
  const [longitude, latitude] = middleOf(places)
  const around: FeatureCollection = {
    type: 'FeatureCollection',
    features: places.map((place) => ({ type: 'Feature', properties: null, geometry: circleAround(place, AROUND_KM) })),
  }
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      around,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}

export const pathOf = (projection: GeoProjection, what: GeometryObject): string =>
  geoPath(projection).digits(1)(what as Parameters<ReturnType<typeof geoPath>>[0]) ?? ''

/** Kilometres of a scale bar that takes at most a fifth of a width, and its length in pixels. */
export function scaleBar(projection: GeoProjection, width: number): { readonly km: number; readonly pixels: number } {
  const perKm = projection.scale() / 6371
  const fits = [500, 200, 100, 50, 20, 10, 5].find((km) => km * perKm <= width / 5) ?? 5
  return { km: fits, pixels: fits * perKm }
}
