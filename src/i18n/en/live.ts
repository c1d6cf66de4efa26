/** What live updates say on a page. */
export const live = {
  'web.live.updated': 'Updated just now',
} as const
