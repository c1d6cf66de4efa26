import type { DocumentProblems } from '../../core/problem/document.ts'

export const problemDocument: Record<`problem.${keyof DocumentProblems}` | `remedy.${keyof DocumentProblems}`, string> =
  {
    'problem.paper.format_unfit': 'Este documento no está disponible en el formato {format}.',
    'remedy.paper.format_unfit': 'Pida uno de estos: {allowed}.',
    'problem.paper.language_unfit': 'Este documento no está disponible en “{language}”.',
    'remedy.paper.language_unfit': 'Pida uno de estos idiomas: {allowed}.',
    'problem.paper.busy': 'En este momento se preparan demasiados documentos; este no se empezó.',
    'remedy.paper.busy': 'Inténtelo de nuevo dentro de un minuto.',
    'problem.paper.too_heavy': 'El documento “{paper}” requería demasiado tiempo o memoria y se abandonó.',
    'remedy.paper.too_heavy': 'Pida menos líneas, o una hoja de cálculo en lugar de un documento.',
    'problem.document.unknown': 'Ningún documento lleva la signatura “{symbol}”.',
    'remedy.document.unknown': 'Los documentos publicados figuran en /api/v1/documents, o con “gaplist paper list”.',
    'problem.document.damaged':
      'El documento {symbol} no está guardado como se publicó: su contenido no tiene el resumen que se guardó con él. No se muestra.',
    'remedy.document.damaged':
      'Ejecute “gaplist ledger verify” para hallar lo que se modificó y restaure el registro desde una copia de seguridad.',
    'problem.document.symbol_invalid': '“{symbol}” no es la signatura de un documento.',
    'remedy.document.symbol_invalid':
      'Una signatura tiene partes separadas por barras, como S/2010/388 o S/2010/388/Corr.1: primero mayúsculas, sin espacios, 60 caracteres como máximo.',
    'problem.document.symbol_taken':
      'La signatura {symbol} se asignó a otro documento el {on, date}. No se publicó nada.',
    'remedy.document.symbol_taken':
      'Elija otra signatura; lo que corrige o revisa ese documento conserva su signatura y añade /Corr.1 o /Rev.1.',
    'problem.document.base_unknown':
      '{symbol} completaría, corregiría o revisaría el documento {base}, que no se publicó aquí.',
    'remedy.document.base_unknown': 'Publique primero {base}, o elija una signatura sin esa terminación.',
    'problem.document.language_missing': 'El documento {symbol} no se publicó en “{language}”.',
    'remedy.document.language_missing': 'Está disponible en: {allowed}.',
  }
