import { useEffect, useState } from 'react'
import type { GeometryObject } from 'geojson'

let coast: Promise<GeometryObject> | null = null

/** The land as it is at this scale, without any boundary; loaded after the rest, as the picture says its own without it. */
async function loadCoast(): Promise<GeometryObject> {
  const [{ feature }, { default: atlas }] = await Promise.all([
    import('topojson-client'),
    import('world-atlas/land-50m.json'),
  ])
  const topology = atlas as unknown as Parameters<typeof feature>[0]
  return feature(topology, topology.objects['land']!) as unknown as GeometryObject
}

export function useCoast(): GeometryObject | null {
  const [land, setLand] = useState<GeometryObject | null>(null)
  useEffect(() => {
    let here = true
    coast ??= loadCoast()
    coast.then(
      (loaded) => here && setLand(loaded),
      () => (coast = null),
    )
    return () => {
      here = false
    }
  }, [])
  return land
}
