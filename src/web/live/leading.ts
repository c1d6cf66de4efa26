/** The lock that one tab of a browser holds. */
const NAME = 'gaplist-live'

export interface Leading {
  /** Wants to lead from now on, or no longer. */
  want(wanted: boolean): void
}

/**
 * One tab of all that want to leads: `lead` is called in it, and what it answers when it is over. Where the browser
 * has no locks (they take https), every tab leads.
 */
export function leading(lead: () => () => void): Leading {
  let over: (() => void) | null = null
  const { locks } = navigator as Navigator & { readonly locks?: LockManager }

  function begin(): () => void {
    if (!locks) return lead()
    const asking = new AbortController()
    let end: (() => void) | null = null
    void locks
      .request(NAME, { signal: asking.signal }, () => {
        const finish = lead()
        return new Promise<void>((resolve) => {
          end = () => {
            finish()
            resolve()
          }
        })
      })
      .catch(() => {})
    return () => {
      if (end) end()
      else asking.abort()
    }
  }

  return {
    want(wanted) {
      if (wanted === (over !== null)) return
      if (over) {
        over()
        over = null
      } else over = begin()
    },
  }
}
