/** The arrangement whose terms are revised; or the run and the package from which a new one is filled in. */
export interface ReviseSearch {
  revise?: string
  run?: string
  requirement?: string
  offer?: string
}

export function reviseSearch(raw: Record<string, unknown>): ReviseSearch {
  const text = (key: keyof ReviseSearch): ReviseSearch => {
    const value = raw[key]
    return typeof value === 'string' && value !== '' ? { [key]: value } : {}
  }
  return { ...text('revise'), ...text('run'), ...text('requirement'), ...text('offer') }
}
