import type { DocumentProblems } from '../../core/problem/document.ts'

export const problemDocument: Record<`problem.${keyof DocumentProblems}` | `remedy.${keyof DocumentProblems}`, string> =
  {
    'problem.paper.format_unfit': 'Этот документ нельзя получить в формате {format}.',
    'remedy.paper.format_unfit': 'Запросите один из форматов: {allowed}.',
    'problem.paper.language_unfit': 'Этого документа нет на языке «{language}».',
    'remedy.paper.language_unfit': 'Запросите один из языков: {allowed}.',
    'problem.paper.busy': 'Сейчас готовится слишком много документов; этот не начат.',
    'remedy.paper.busy': 'Повторите попытку через минуту.',
    'problem.paper.too_heavy':
      'Документ «{paper}» потребовал слишком много времени или памяти; работа над ним прекращена.',
    'remedy.paper.too_heavy': 'Запросите меньше строк или таблицу вместо документа.',
    'problem.document.unknown': 'Документа с условным обозначением «{symbol}» нет.',
    'remedy.document.unknown':
      'Выпущенные документы перечислены по адресу /api/v1/documents и по команде «gaplist paper list».',
    'problem.document.damaged':
      'Документ {symbol} хранится не в том виде, в каком был выпущен: хеш содержания не совпадает с сохраненным. Он не показывается.',
    'remedy.document.damaged':
      'Запустите «gaplist ledger verify», чтобы найти изменения, и восстановите реестр из резервной копии.',
    'problem.document.symbol_invalid': '«{symbol}» не является условным обозначением документа.',
    'remedy.document.symbol_invalid':
      'Условное обозначение состоит из частей через косую черту, например S/2010/388 или S/2010/388/Corr.1: сначала прописные латинские буквы, без пробелов, не более 60 знаков.',
    'problem.document.symbol_taken':
      'Условное обозначение {symbol} дано другому документу {on, date}. Ничего не выпущено.',
    'remedy.document.symbol_taken':
      'Выберите другое; исправление или пересмотр того документа сохраняет его обозначение и добавляет /Corr.1 или /Rev.1.',
    'problem.document.base_unknown':
      '{symbol} дополнил бы, исправил бы или пересмотрел бы документ {base}, который здесь не выпускался.',
    'remedy.document.base_unknown': 'Сначала выпустите {base} или выберите обозначение без этого окончания.',
    'problem.document.language_missing': 'Документ {symbol} не выпускался на языке «{language}».',
    'remedy.document.language_missing': 'Он есть на языках: {allowed}.',
  }
