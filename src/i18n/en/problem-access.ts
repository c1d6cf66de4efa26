import type { AccessProblems } from '../../core/problem/access.ts'

export const problemAccess: Record<`problem.${keyof AccessProblems}` | `remedy.${keyof AccessProblems}`, string> = {
  'problem.access.sign_in_needed': 'This needs a signed-in person.',
  'remedy.access.sign_in_needed': 'Sign in, or send an API key in the header x-api-key.',
  'problem.access.not_allowed': 'You may not do this: {action}.',
  'remedy.access.not_allowed':
    'Ask a manager of your organisation for the right to do it, or act for another of your organisations.',
}
