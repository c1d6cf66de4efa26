import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import type { ShownLine } from './gap-lines.tsx'

/** How many pledges could serve a line, as far as the reader may know; a link to them. */
export function Candidates({ line }: { readonly line: ShownLine }): ReactNode {
  const { t, number } = useTranslator()
  const { candidates, mission, capability } = line
  if (candidates === undefined) return null
  if (candidates === 0) return <data value={0}>{number(0)}</data>
  return (
    <Link
      to="/pledges"
      search={{ capability: capability.code }}
      aria-label={t('web.list.candidates', { n: candidates, mission: mission.code, capability: capability.name })}
    >
      {number(candidates)}
    </Link>
  )
}
