import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': '没有第“{edition}”版。',
  'remedy.edition.unknown': '已发布的各版列于/api/v1/editions。',
}
