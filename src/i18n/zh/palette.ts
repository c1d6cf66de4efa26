import type { palette as english } from '../en/palette.ts'

export const palette: Record<keyof typeof english, string> = {
  'web.palette.search': '页面、特派团、能力或操作',
  'web.palette.capabilities': '能力',
  'web.palette.actions': '操作',
  'web.palette.none': '没有匹配项。请换一个词。',
}
