import type { palette as english } from '../en/palette.ts'

export const palette: Record<keyof typeof english, string> = {
  'web.palette.search': 'قسم أو بعثة أو قدرة أو إجراء',
  'web.palette.capabilities': 'القدرات',
  'web.palette.actions': 'الإجراءات',
  'web.palette.none': 'لا شيء يطابق. جرّب كلمة أخرى.',
}
