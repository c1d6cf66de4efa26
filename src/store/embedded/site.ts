import { findBinaries, prepareBinaries, type Binaries } from './binaries.ts'
import { serverTag } from './instance.ts'
import { pickLaunch, type Launch } from './launch.ts'
import { canEnter, ownerOf, requireEntry } from './ownership.ts'
import type { Places } from './paths.ts'

/** All that is needed to run the server of one home on this machine. */
export interface Site {
  readonly places: Places
  readonly launch: Launch
  readonly binaries: Binaries
  /** See serverTag. */
  readonly tag: string
}

/** Decides how to run here. Throws `unsupported` or `not_writable`. */
export function surveySite(places: Places): Site {
  const launch = pickLaunch(ownerOf(places.data))
  requireEntry(launch, places.home)
  const binaries = prepareBinaries(findBinaries(), places.home, (dir) => canEnter(launch, dir))
  return { places, launch, binaries, tag: serverTag(places.home) }
}
