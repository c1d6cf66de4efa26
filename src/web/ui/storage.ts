/** Small preferences of this browser. Storage may be barred: then they last as long as the page. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`gaplist.${key}`)
  } catch {
    return null
  }
}

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`gaplist.${key}`)
    else localStorage.setItem(`gaplist.${key}`, value)
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
}
