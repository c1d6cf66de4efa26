import { useEffect, useState } from 'react'

/** The token behind the # of a one-time link. It is taken out of the address at once: no history keeps it. */
export function useLinkToken(): string {
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '')
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
  }, [])
  return token
}
