import geodesic from 'geographiclib-geodesic'
import type { Distance, Place } from '../../core/reach/facts.ts'

const { WGS84 } = geodesic.Geodesic

/** Kilometres of the shortest line between two points of WGS 84 (Karney 2013), exact to nanometres. */
export function kilometres(from: Place, to: Place): number {
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null)
    return Infinity
  const { s12 } = WGS84.Inverse(from.latitude, from.longitude, to.latitude, to.longitude, geodesic.Geodesic.DISTANCE)
  return s12! / 1000
}

/** The same, with each pair measured once: a question asks for each many times over. */
export function measured(): Distance {
  const memory = new Map<Place, Map<Place, number>>()
  return (from, to) => {
    let known = memory.get(to)
    if (!known) memory.set(to, (known = new Map()))
    let km = known.get(from)
    if (km === undefined) known.set(from, (km = kilometres(from, to)))
    return km
  }
}
