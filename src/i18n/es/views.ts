import type { views as english } from '../en/views.ts'

export const views: Record<keyof typeof english, string> = {
  'web.views.name': 'Nombre de la vista',
  'web.views.save': 'Guardar',
  'web.views.none': 'Aún no se ha guardado ninguna vista.',
  'web.views.about':
    'Las vistas se guardan en este navegador, para quien haya iniciado sesión. Un enlace lleva una vista a cualquier lugar: quien lo abre hace la misma pregunta y ve lo que le está permitido ver.',
  'web.views.taken': 'Otra vista tiene este nombre.',
  'web.views.nameless': 'Dé un nombre a la vista.',
  'web.views.link': 'Copiar el enlace',
  'web.views.copied': 'Copiado',
  'web.views.delete': 'Eliminar',
  'web.views.deleted': 'Se eliminó «{name}».',
  'web.views.undo': 'Deshacer',
}
