import type { settings as english } from '../en/settings.ts'

export const settings: Record<keyof typeof english, string> = {
  'web.settings.lead': 'Как выглядит этот сайт и на каком языке он говорит. Выбор хранится в этом браузере.',
  'web.settings.time': 'Дни и время',
  'web.settings.time.utc': 'Дни — календарные, одинаковые для всех читателей. Время суток указано по UTC.',
  'web.settings.time.here': 'Ваше устройство настроено на {zone}: {here} там — это {utc} UTC.',
  'web.settings.keys': 'Клавиатура',
  'web.settings.keys.about':
    'До каждого элемента можно дойти клавишей Tab. Сочетания из одного знака можно отключить в их списке.',
  'web.settings.news': 'Оповещения',
  'web.settings.news.about':
    'Открытые страницы сами учитывают изменения. Сроки мандатов и обзоров указаны в календаре.',
  'web.settings.safety': 'Вход',
  'web.settings.safety.about':
    'Ключи доступа, второй фактор, пароль, ключи для программ и открытые сеансы — в вашей учетной записи.',
}
