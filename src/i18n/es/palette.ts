import type { palette as english } from '../en/palette.ts'

export const palette: Record<keyof typeof english, string> = {
  'web.palette.search': 'Página, misión, capacidad o acción',
  'web.palette.capabilities': 'Capacidades',
  'web.palette.actions': 'Acciones',
  'web.palette.none': 'Nada coincide. Pruebe con otra palabra.',
}
