import type { palette as english } from '../en/palette.ts'

export const palette: Record<keyof typeof english, string> = {
  'web.palette.search': 'Page, mission, capacité ou action',
  'web.palette.capabilities': 'Capacités',
  'web.palette.actions': 'Actions',
  'web.palette.none': 'Rien ne correspond. Essayez un autre mot.',
}
