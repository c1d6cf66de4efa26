import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'Esto exige que una persona haya iniciado sesión.',
  'remedy.access.sign_in_needed': 'Inicie sesión o envíe una clave de API en el encabezado x-api-key.',
  'problem.access.not_allowed': 'No tiene derecho a hacer esto: {action}.',
  'remedy.access.not_allowed':
    'Pida ese derecho a un gestor de su organización o actúe en nombre de otra de sus organizaciones.',
}
