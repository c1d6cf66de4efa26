import type { start as english } from '../en/start.ts'

export const start: Record<keyof typeof english, string> = {
  'web.start.waits': 'Что ждет вас',
  'web.start.waits.none': 'Ничто вас не ждет.',
  'web.start.renew':
    '{n, plural, one {Пора продлить # обязательство} few {Пора продлить # обязательства} many {Пора продлить # обязательств} other {Пора продлить # обязательства}}',
  'web.start.alerts':
    '{n, plural, one {# обязательство требует внимания} few {# обязательства требуют внимания} many {# обязательств требуют внимания} other {# обязательства требуют внимания}}',
  'web.start.quarantine':
    '{n, plural, one {В карантине # строка, решение за вами} few {В карантине # строки, решение за вами} many {В карантине # строк, решение за вами} other {В карантине # строки, решение за вами}}',
  'web.start.proposal': 'Предложено изменение потребности',
  'web.start.variation': 'Предложено отступление от стандарта',
  'web.start.arrangement': 'Договоренность ждет вашего согласия',
  'web.start.review': 'Нехватки {mission} следовало рассмотреть до {day}',
  'web.start.action': 'Мера просрочена с {day}',
  'web.start.due': 'Сроки',
  'web.start.due.none': 'В ближайшие месяцы сроков нет.',
  'web.start.due.on': 'День',
  'web.start.due.what': 'Что',
  'web.start.due.renewal': 'Продление: {what}',
  'web.start.due.action': 'Мера: {what}',
  'web.start.due.review': 'Последний день для обзора нехваток {mission}',
  'web.start.due.mandate': 'Истекает мандат {mission}',
  'web.start.changed': 'Что изменилось с {day}',
  'web.start.changed.first': 'Это ваше первое посещение с этого устройства: показаны последние семь дней.',
  'web.start.changed.none': 'Строки перечня нехваток не изменились.',
  'web.start.changed.gaps': 'Перечень нехваток',
  'web.start.changed.from': '{before} → {after}',
  'web.start.changed.pledges': 'Обязательства',
  'web.start.changed.pledges.none': 'Ни одно видимое вам обязательство не изменилось.',
  'web.start.edition': 'Опубликован выпуск {number}',
  'web.start.change.NEW': 'новая',
  'web.start.change.CLOSED': 'закрыта',
  'web.start.change.WIDENED': 'больше',
  'web.start.change.NARROWED': 'меньше',
  'web.start.signIn': 'Войдите, чтобы увидеть, что вас ждет.',
  'web.start.asOf': 'Мандаты и обзоры по реестру на {day}',
}
