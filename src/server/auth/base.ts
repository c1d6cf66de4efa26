export const AUTH_BASE = '/api/auth'
/** The header in which better-auth is told the client's address; whatever a client sends in it is overwritten. */
export const ADDRESS_HEADER = 'x-gaplist-address'
