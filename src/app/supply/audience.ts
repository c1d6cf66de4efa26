import type { Audience } from '../../core/access/audience.ts'
import { widest, type Visibility } from '../../core/access/visibility.ts'

/** For whom a change is news: those who may see the widest of what it is about, and the owner; of public things, everyone. */
export function audienceOf(owner: string, visibilities: readonly Visibility[]): { readonly audience?: Audience } {
  const visibility = widest(visibilities)
  return visibility === 'PUBLIC' ? {} : { audience: { visibility, organisations: [owner] } }
}
