import type { views as english } from '../en/views.ts'

export const views: Record<keyof typeof english, string> = {
  'web.views.name': 'Название вида',
  'web.views.save': 'Сохранить',
  'web.views.none': 'Пока не сохранено ни одного вида.',
  'web.views.about':
    'Виды хранятся в этом браузере для вошедшего пользователя. Ссылка переносит вид куда угодно: открывший ее задает тот же вопрос и видит то, что ему разрешено.',
  'web.views.taken': 'Вид с таким названием уже есть.',
  'web.views.nameless': 'Дайте виду название.',
  'web.views.link': 'Скопировать ссылку',
  'web.views.copied': 'Скопировано',
  'web.views.delete': 'Удалить',
  'web.views.deleted': 'Вид «{name}» удален.',
  'web.views.undo': 'Вернуть',
}
