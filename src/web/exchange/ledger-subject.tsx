import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Where the things are shown that entries are about. */
const PAGES = {
  action: '/actions/$key',
  arrangement: '/arrangements/$key',
  pledge: '/pledges/$key',
  review: '/reviews/$key',
} as const

const hasPage = (kind: string): kind is keyof typeof PAGES => Object.hasOwn(PAGES, kind)

/** What an entry is about: a way to its page, where it has one. */
export function LedgerSubject({ subject }: { readonly subject: string }): ReactNode {
  const at = subject.indexOf(':')
  const kind = subject.slice(0, Math.max(at, 0))
  const text = <bdi className="hash">{subject}</bdi>
  return hasPage(kind) ? (
    <Link to={PAGES[kind]} params={{ key: subject.slice(at + 1) }}>
      {text}
    </Link>
  ) : (
    text
  )
}
