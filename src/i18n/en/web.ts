/** The site's own words. */
export const web = {
  'web.title': 'Gap list',
} as const
