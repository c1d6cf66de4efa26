import type { problemRequirement as english } from '../en/problem-requirement.ts'

export const problemRequirement: Record<keyof typeof english, string> = {
  'problem.requirement.unknown': 'Нет потребности «{requirement}».',
  'remedy.requirement.unknown': 'Проверьте её ключ; строки перечня называют потребность, на которой они основаны.',
}
