import type { ReactNode } from 'react'
import { useOrganisations } from '../supply/queries.ts'

/** An organisation by its name in the reader's language; the code of one that the register does not name. */
export function OrganisationName({ code }: { readonly code: string }): ReactNode {
  const found = useOrganisations().find((one) => one.code === code)
  return <bdi>{found?.name ?? code}</bdi>
}
