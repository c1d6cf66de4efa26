import type { MatchRunProblems } from '../../core/problem/match-run.ts'

export const problemMatchRun: Record<`problem.${keyof MatchRunProblems}` | `remedy.${keyof MatchRunProblems}`, string> =
  {
    'problem.run.unknown': 'Расчёта «{run}» нет, или он вам не виден.',
    'remedy.run.unknown': 'Ваши расчёты: «gaplist match runs» или /api/v1/match-runs.',
    'problem.run.damaged':
      'Расчёт {run} хранится не таким, каким был сохранён: хеш его задачи не совпадает с записанным рядом. Он не показывается.',
    'remedy.run.damaged':
      'Запустите «gaplist ledger verify», чтобы найти изменения, и восстановите реестр из резервной копии.',
    'problem.run.too_many':
      '{limit, plural, one {# ваш расчёт ждёт} few {# ваших расчёта ждут} many {# ваших расчётов ждут} other {# ваших расчёта ждут}} очереди или выполняется: больше не принимается.',
    'remedy.run.too_many': 'Дождитесь окончания одного из них или остановите его.',
    'problem.run.queue_full':
      '{limit, plural, one {# расчёт уже ждёт} few {# расчёта уже ждут} many {# расчётов уже ждут} other {# расчёта уже ждут}}: очередь заполнена.',
    'remedy.run.queue_full': 'Повторите попытку через несколько минут.',
    'problem.run.limit_invalid': '{field}: «{value}» не является целым числом от {from, number} до {to, number}.',
    'remedy.run.limit_invalid': 'Укажите целое число от {from, number} до {to, number} или опустите {field}.',
    'problem.run.engine_unknown': 'Алгоритма «{engine}» нет.',
    'remedy.run.engine_unknown': 'Ожидается: {allowed}; если не указывать, будет взят подходящий.',
    'problem.run.not_running': 'Расчёт {run} не ждёт и не выполняется: останавливать нечего.',
    'remedy.run.not_running': 'Посмотрите его результат.',
    'problem.run.not_yours': 'Расчёт {run} запросил кто-то другой.',
    'remedy.run.not_yours': 'Показать его другим может только тот, кто его запросил.',
    'problem.run.share_unknown': 'Расчёт нельзя показать для «{visibility}».',
    'remedy.run.share_unknown': 'Ожидается: {allowed}.',
    'problem.run.share_confidential':
      'Расчёт сделан по {count, plural, one {# чужому обязательству или договорённости} few {# чужим обязательствам или договорённостям} many {# чужим обязательствам или договорённостям} other {# чужого обязательства или договорённости}}, которые не показаны для «{visibility}» или показаны не со всеми условиями. Он не показан.',
    'remedy.run.share_confidential':
      'Повторите расчёт для аудитории «{visibility}»: тогда то, чего ей не видно, в него не войдёт.',
    'problem.run.failed': 'Расчёт {run} не удался: плана нет.',
    'remedy.run.failed': 'Причина указана на его странице. Запросите его снова, при необходимости с другими пределами.',
    'problem.run.assumption_invalid': '{assumption}: «{value}» — не число от {from, number} до {to, number}.',
    'remedy.run.assumption_invalid': 'Укажите число от {from, number} до {to, number} или опустите {assumption}.',
    'problem.run.language_invalid': '«{value}» — не код языка (для {mission}).',
    'remedy.run.language_invalid': 'Укажите код ISO 639, например en, fr или ar.',
    'problem.run.language_mission': 'Нет миссии «{mission}», для которой можно задать рабочий язык.',
    'remedy.run.language_mission': 'Используйте код миссии из реестра.',
    'problem.run.keep_unknown': 'В плане расчёта {run} нет комплекта {requirement} с предложением {offer}.',
    'remedy.run.keep_unknown': 'Назовите комплекты так, как они стоят в этом плане: потребность и предложение.',
    'problem.run.keep_impossible':
      'Комплект {requirement} с предложением {offer} больше невозможен: изменились факты или допущения.',
    'remedy.run.keep_impossible': 'Исключите его или запросите расчёт на тот же день с теми же допущениями.',
  }
