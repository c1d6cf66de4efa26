import type { problemEdition as english } from '../en/problem-edition.ts'

export const problemEdition: Record<keyof typeof english, string> = {
  'problem.edition.unknown': 'Нет издания «{edition}».',
  'remedy.edition.unknown': 'Опубликованные издания перечислены по адресу /api/v1/editions.',
  'problem.edition.damaged':
    'Издание {edition} хранится не в том виде, в каком было опубликовано: хэш текста не совпадает с сохраненным. Оно не показывается.',
  'remedy.edition.damaged':
    'Запустите «gaplist ledger verify», чтобы узнать, что изменено, и восстановите реестр из резервной копии.',
  'problem.edition.draft_unknown': 'Нет проекта издания «{draft}».',
  'remedy.edition.draft_unknown': 'Проекты, над которыми идет работа, перечислены по адресу /api/v1/edition-drafts.',
  'problem.edition.draft_closed': 'Проект «{draft}» уже опубликован или отклонен.',
  'remedy.edition.draft_closed': 'Начните новый проект.',
  'problem.edition.number_taken':
    'Издание нельзя опубликовать под номером {number}: следующий номер — {next}. Ничего не опубликовано.',
  'remedy.edition.number_taken':
    'Еще раз посмотрите предварительный вид: тем временем могло выйти другое издание. Затем публикуйте под номером {next}.',
  'problem.edition.preview_changed':
    'То, что сейчас вышло бы как издание {number}, отличается от того, что вы просмотрели. Ничего не опубликовано.',
  'remedy.edition.preview_changed':
    'Еще раз посмотрите предварительный вид: перечень нехваток или проект изменился. Затем публикуйте.',
  'problem.edition.language_missing': 'Не указан ни один язык издания.',
  'remedy.edition.language_missing': 'Выберите хотя бы один язык.',
  'problem.edition.text_missing':
    'Текст «{field}» есть на одном из языков, но не на языке «{language}», на котором издание тоже выходит.',
  'remedy.edition.text_missing':
    'Напишите его на этом языке, исключите язык из издания или удалите текст на всех языках.',
  'problem.edition.note_without_line': 'Есть примечание к «{line}», но такой строки в издании нет.',
  'remedy.edition.note_without_line': 'Удалите примечание или расширьте отбор, чтобы строка вошла в издание.',
  'problem.edition.note_twice': 'К «{line}» более одного примечания.',
  'remedy.edition.note_twice': 'Объедините их в одно примечание.',
  'problem.edition.empty': 'Ни одна строка перечня нехваток не подходит под отбор издания.',
  'remedy.edition.empty': 'Выберите другие миссии, области или другой день.',
  'problem.edition.superseded': 'Издание {edition} уже заменено изданием {by}.',
  'remedy.edition.superseded': 'Замените издание {by} или никакое; либо укажите причину отзыва издания {edition}.',
  'problem.edition.withdrawn': 'Издание {edition} уже отозвано изданием {by}.',
  'remedy.edition.withdrawn': 'Замените издание {by}.',
  'problem.edition.reason_without_edition': 'Указана причина отзыва, но не указано издание.',
  'remedy.edition.reason_without_edition': 'Укажите издание, которое это заменяет, или удалите причину.',
}
