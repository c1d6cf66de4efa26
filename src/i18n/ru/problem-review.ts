import type { ReviewProblems } from '../../core/problem/review.ts'

export const problemReview: Record<`problem.${keyof ReviewProblems}` | `remedy.${keyof ReviewProblems}`, string> = {
  'problem.review.expiry_past':
    'Срок действия мандата истёк {expiry}, раньше {today}: своевременно рассматривать уже нечего.',
  'remedy.review.expiry_past': 'Запишите решение о его продлении или задайте вопрос на более раннюю дату.',
  'problem.review.window_past':
    'Обзор следовало бы провести не позднее {latest} по мандату, истекающему {expiry}; ближайший день, на который ещё можно пригласить участников, — {soonest}.',
  'remedy.review.window_past': 'Сократите срок уведомления или окно в настройках плана либо согласуйте день вручную.',
  'problem.review.no_free_day':
    'Между {from} и {latest} нет свободного рабочего дня (рабочих дней: {days}; занято другими обзорами: {reviews}; программы работы: {entries}).',
  'remedy.review.no_free_day': 'Перенесите пункт программы работы или другой обзор либо согласуйте день вручную.',
}
