import type { palette as english } from '../en/palette.ts'

export const palette: Record<keyof typeof english, string> = {
  'web.palette.search': 'Раздел, миссия, силы и средства или действие',
  'web.palette.capabilities': 'Силы и средства',
  'web.palette.actions': 'Действия',
  'web.palette.none': 'Ничего не найдено. Попробуйте другое слово.',
}
