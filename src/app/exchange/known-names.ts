import type { Known } from '../../core/exchange/registers.ts'
import { aliases } from '../../store/exchange/imported.ts'
import type { Db } from '../../store/open.ts'
import { nearest } from '../nearest.ts'
import type { Reference } from '../reference.ts'

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Missions and organisations by every name that the register knows them by. */
export async function knownNames(db: Db, ref: Reference): Promise<Known> {
  const organisations = new Map<string, string>()
  for (const { code, iso3, names } of ref.organisations.values())
    for (const name of [code, iso3, ...Object.values(names)]) if (name) organisations.set(fold(name), code)
  for (const [name, code] of await aliases(db)) organisations.set(fold(name), code)
  const names = [...ref.organisations.values()].map((o) => o.names['en'] ?? o.code)
  return {
    mission: (code) => (ref.missions.has(code) ? code : null),
    organisation: (name) => organisations.get(fold(name)) ?? null,
    nearestMission: (code) => nearest(code, ref.missions.keys()),
    nearestOrganisation: (name) => nearest(name, names),
  }
}
