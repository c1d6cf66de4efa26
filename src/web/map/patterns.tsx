import type { ReactNode } from 'react'

/** One pattern for each kind, so that colour alone never tells them apart. */
export const Patterns = (): ReactNode => (
  <defs>
    <pattern id="map-POLICE" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="ground" width="5" height="5" />
      <rect className="ink" width="2" height="5" />
    </pattern>
    <pattern id="map-CIVILIAN" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect className="ground" width="5" height="5" />
      <circle className="ink" cx="2.5" cy="2.5" r="1.3" />
    </pattern>
    <pattern id="map-ALL" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className="ground" width="6" height="6" />
      <path className="stroke" d="M0 3H6M3 0V6" />
    </pattern>
  </defs>
)
