import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'No hay ninguna edición «{edition}».',
  'remedy.edition.unknown': 'Las ediciones publicadas figuran en /api/v1/editions.',
  'problem.edition.damaged':
    'La edición {edition} no está guardada tal como se publicó: su texto no tiene la huella que se guardó con él. No se muestra.',
  'remedy.edition.damaged':
    'Ejecute «gaplist ledger verify» para ver qué se modificó y restaure el registro desde una copia de seguridad.',
  'problem.edition.draft_unknown': 'No hay ningún borrador de edición «{draft}».',
  'remedy.edition.draft_unknown': 'Los borradores en curso figuran en /api/v1/edition-drafts.',
  'problem.edition.draft_closed': 'El borrador «{draft}» ya se publicó o se descartó.',
  'remedy.edition.draft_closed': 'Empiece un borrador nuevo.',
  'problem.edition.number_taken':
    'La edición {number} no se puede publicar con ese número: el siguiente es {next}. No se ha publicado nada.',
  'remedy.edition.number_taken':
    'Vuelva a ver la vista previa: entretanto puede haberse publicado otra edición. Publique después con el número {next}.',
  'problem.edition.preview_changed':
    'Lo que ahora se publicaría como edición {number} no es lo que usted vio en la vista previa. No se ha publicado nada.',
  'remedy.edition.preview_changed':
    'Vuelva a ver la vista previa: la lista de carencias o el borrador ha cambiado. Publique después.',
  'problem.edition.language_missing': 'La edición no se publica en ningún idioma.',
  'remedy.edition.language_missing': 'Elija al menos un idioma.',
  'problem.edition.text_missing':
    'El texto «{field}» está escrito en algún idioma, pero no en «{language}», en el que también se publica la edición.',
  'remedy.edition.text_missing':
    'Escríbalo en ese idioma, quite el idioma de la edición o elimine el texto en todos los idiomas.',
  'problem.edition.note_without_line': 'Hay una nota sobre «{line}», que no es una línea de esta edición.',
  'remedy.edition.note_without_line': 'Elimine la nota o amplíe el filtro para que la línea figure en la edición.',
  'problem.edition.note_twice': 'Hay más de una nota sobre «{line}».',
  'remedy.edition.note_twice': 'Reúnalas en una sola nota.',
  'problem.edition.empty': 'Ninguna línea de la lista de carencias se ajusta al filtro de la edición.',
  'remedy.edition.empty': 'Elija otras misiones o ámbitos, u otra fecha.',
  'problem.edition.superseded': 'La edición {edition} ya fue reemplazada por la edición {by}.',
  'remedy.edition.superseded':
    'Reemplace la edición {by}, o ninguna; o indique un motivo para retirar la edición {edition}.',
  'problem.edition.withdrawn': 'La edición {edition} ya fue retirada por la edición {by}.',
  'remedy.edition.withdrawn': 'Reemplace la edición {by}.',
  'problem.edition.reason_without_edition': 'Hay un motivo para retirar una edición, pero no se nombra ninguna.',
  'remedy.edition.reason_without_edition': 'Nombre la edición que esta reemplaza o elimine el motivo.',
}
