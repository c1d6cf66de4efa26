import type { backup as english } from '../en/backup.ts'

export const backup: Record<keyof typeof english, string> = {
  'cli.backup.progress': '{table}: tabla {number, number} de {of, number}, {megabytes, number} MB…',
  'cli.backup.done':
    'Se ha escrito {file}: {rows, plural, one {# fila} many {# de filas} other {# filas}} de {tables, plural, one {# tabla} many {# de tablas} other {# tablas}}, {megabytes, number} MB.',
  'cli.backup.sensitive':
    'El archivo contiene todo lo que contiene el registro, también las promesas confidenciales y los secretos: guárdelo como la propia base de datos.',
  'cli.backup.sealed': 'El archivo está cifrado: sin su frase de contraseña nadie puede restaurarlo.',
  'cli.restore.checked':
    '{file} está completo: copia de seguridad del {on, date}, {rows, plural, one {# fila} many {# de filas} other {# filas}}, esquema {migration}.',
  'cli.restore.confirm': 'Esto sustituye todo lo que hay en {where}. Escriba esa dirección para continuar:',
  'cli.restore.verifying': 'Comprobando…',
  'cli.restore.done': 'Restaurado y comprobado: {rows, plural, one {# fila} many {# de filas} other {# filas}}.',
  'cli.restore.aside': 'Lo que había antes se conserva en {schemas}; elimínelo cuando ya no haga falta.',
}
