/** What the server wrote for the address that was opened first; read before the program takes its place. */
const served = {
  path: location.pathname,
  lead: document.querySelector('#root .lead')?.textContent,
}

/** The lead of a page as the server's own page had it, for the time until an answer says it again. */
export const servedLead = (path: string): string | undefined =>
  path === served.path ? (served.lead ?? undefined) : undefined
