import type { settings as english } from '../en/settings.ts'

export const settings: Record<keyof typeof english, string> = {
  'web.settings.lead': 'El aspecto y el idioma de este sitio. Estas opciones se guardan en este navegador.',
  'web.settings.time': 'Fechas y horas',
  'web.settings.time.utc': 'Las fechas son días de calendario, los mismos para todos. Las horas se indican en UTC.',
  'web.settings.time.here': 'Su dispositivo usa {zone}: las {here} de allí son las {utc} UTC.',
  'web.settings.keys': 'Teclado',
  'web.settings.keys.about':
    'Se puede llegar a todos los controles con la tecla Tab. Los atajos de un solo carácter se pueden desactivar en su lista.',
  'web.settings.news': 'Recibir avisos',
  'web.settings.news.about':
    'Las páginas abiertas incorporan los cambios por sí mismas. Los vencimientos de mandatos y exámenes están en el calendario.',
  'web.settings.safety': 'Inicio de sesión',
  'web.settings.safety.about':
    'Las llaves de acceso, el segundo factor, la contraseña, las claves para programas y las sesiones abiertas están en su cuenta.',
}
