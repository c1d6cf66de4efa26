import type { match as english } from '../en/match.ts'

export const match: Record<keyof typeof english, string> = {
  'match.why.CLOSED': 'Ничего не недостает.',
  'match.why.TIME': 'Количество есть, но не во все требуемые месяцы.',
  'match.why.NOBODY_ELIGIBLE': 'Ни одно из оставшихся предложений не подходит.',
  'match.why.USED_ELSEWHERE': 'Подходящие предложения есть, но план использует их с большей пользой в другом месте.',
  'match.why.CAP_BINDS':
    'Подходящие предложения есть, но исчерпаны техника, места на курсах, деньги или сама потребность.',
  'match.why.IMPROVABLE': 'Подходящее предложение свободно: план не лучший.',
  'match.coverage.OPEN': 'Не закрыта',
  'match.coverage.PARTLY': 'Закрыта частично',
  'match.coverage.LATE': 'Закрыта, но не во все месяцы',
  'match.coverage.CLOSED': 'Закрыта',
  'match.month': '{n, number}',
  'match.monthNamed': '{n, number} ({name})',
  'match.fault.CAPABILITY': 'его потенциал — «{have}», требуется «{need}»',
  'match.fault.READINESS': 'готовность {have, number}; требуется {need, number}',
  'match.fault.CAVEAT': 'его оговорка исключает миссию «{mission}»',
  'match.fault.CONSENT': 'принимающая сторона миссии «{mission}» не согласна на «{state}»',
  'match.fault.LANGUAGE': 'не владеет языком «{need}»',
  'match.fault.ENVIRONMENT': 'миссия «{mission}» — жаркая и высокогорная, предложение там работать не может',
  'match.fault.SIZE':
    '{have, plural, one {предложен # человек} few {предложены # человека} many {предложено # человек} other {предложено # человека}}; можно взять не более {need, number}',
  'match.fault.STAY':
    'предложено с месяца {from}, на месте с месяца {first} (срок подготовки {lead, number}) до месяца {end}: {have, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}, нужно не менее {need, number}, не хватает {short, number}',
  'match.fault.LOT_NONE': 'партий типа «{type}» нет; нужно {quantity, number}',
  'match.fault.LOT_QUANTITY': 'в партии «{lot}» типа «{type}» {have, number}; нужно {need, number}',
  'match.fault.LOT_RECIPIENT': 'партия «{lot}» («{type}», нужно {quantity, number}) не может идти группе «{group}»',
  'match.fault.LOT_CAVEAT': 'партия «{lot}» («{type}», нужно {quantity, number}) не может идти в миссию «{mission}»',
  'match.fault.LOT_LATE':
    'партия «{lot}» («{type}», нужно {quantity, number}) будет в месяце {have}; последнее возможное начало — месяц {need}',
  'match.fault.COURSE_NONE': 'ни один курс не преподает модуль «{module}»; нужно мест: {seats, number}',
  'match.fault.COURSE_SEATS': 'на курсе «{course}» (модуль «{module}») мест: {have, number}; нужно {need, number}',
  'match.fault.COURSE_RECIPIENT':
    'курс «{course}» (модуль «{module}», нужно мест: {seats, number}) не принимает группу «{group}»',
  'match.fault.COURSE_LANGUAGE':
    'курс «{course}» (модуль «{module}», нужно мест: {seats, number}) не ведется ни на одном из языков предложения',
  'match.fault.COURSE_LATE':
    'после курса «{course}» (модуль «{module}», нужно мест: {seats, number}) начать можно в месяце {have}; последнее возможное начало — месяц {need}',
  'match.fault.FUND_NONE': 'ни один фонд не может оплатить: {kinds}, {need, number} тыс. долл.',
  'match.fault.FUND_SHORT':
    'в фондах, которые могут оплатить {kinds}, {have, number} тыс. долл., нужно {need, number}: не хватает {more, number}',
  'match.fault.WORTH':
    'оно стоит больше, чем дает: месяцы дают {gain, number}, расходы {cost, number} тыс. долл., итог {value, number}',
  'match.cap.ROOM': 'имеющиеся комплекты оставляют место для {have, number}; нужно {need, number}',
  'match.cap.LOT':
    'в партии «{lot}» («{type}») осталось {have, number}, нужно {need, number}: не хватает {more, number}. Остальное занято: {holders}',
  'match.cap.COURSE':
    'на курсе «{course}» (модуль «{module}») осталось мест: {have, number}, нужно {need, number}: не хватает {more, number}. Остальные заняты: {holders}',
  'match.cap.FUND':
    'в фондах, которые могут оплатить {kinds}, осталось {have, number} тыс. долл., нужно {need, number}: не хватает {more, number}, например в фонде «{fund}»',
  'match.remedy.RAISE_READINESS': 'повысить готовность предложения «{offer}» с {have, number} до {to, number}',
  'match.remedy.LIFT_CAVEAT': 'снять оговорку предложения «{offer}» о миссии «{mission}»',
  'match.remedy.GAIN_CONSENT': 'получить согласие принимающей стороны миссии «{mission}» на «{state}»',
  'match.remedy.ADD_LANGUAGE': 'добавить в предложение «{offer}» владеющих языком «{language}»',
  'match.remedy.SUIT_ENVIRONMENT': 'приспособить предложение «{offer}» к жаре и высоте для миссии «{mission}»',
  'match.remedy.OFFER_FEWER': 'направить {to, number} человек из {have, number} в предложении «{offer}»',
  'match.remedy.OFFER_EARLIER': 'предоставить предложение «{offer}» с месяца {to} вместо {have}',
  'match.remedy.OFFER_LONGER': 'продлить предложение «{offer}» до месяца {to} вместо {have}',
  'match.remedy.SELF_FUND': 'перевозку и обеспечение предложения «{offer}» оплачивает направляющая сторона',
  'match.remedy.ADD_TO_LOT': 'на {more, number} больше типа «{type}» в партии «{lot}»',
  'match.remedy.OPEN_LOT': 'открыть партию «{lot}» для группы «{group}»',
  'match.remedy.LIFT_LOT_CAVEAT': 'разрешить партию «{lot}» для миссии «{mission}»',
  'match.remedy.LOT_EARLIER': 'передать партию «{lot}» в месяце {to} вместо {have}',
  'match.remedy.ANOTHER_LOT':
    'еще одна партия типа «{type}» для группы «{group}», количество {quantity, number}, не позднее месяца {by}',
  'match.remedy.ADD_SEATS': 'больше мест на курсе «{course}» (модуль «{module}»): {more, number}',
  'match.remedy.OPEN_COURSE': 'открыть курс «{course}» для группы «{group}»',
  'match.remedy.TEACH_IN': 'вести курс «{course}» также на языке «{language}»',
  'match.remedy.COURSE_EARLIER': 'начать курс «{course}» в месяце {to} вместо {have}',
  'match.remedy.ANOTHER_COURSE':
    'еще один курс по модулю «{module}» для группы «{group}», мест: {seats, number}, начало не позднее месяца {by}',
  'match.remedy.ADD_TO_FUND': 'на {more, number} тыс. долл. больше в фонде «{fund}»',
  'match.remedy.WIDEN_FUND':
    'разрешить фонду «{fund}» оплачивать {kinds} для группы «{group}» в миссии «{mission}» (семейство «{family}»)',
  'match.remedy.ANOTHER_FUND': 'еще {amount, number} тыс. долл. на {kinds} для группы «{group}» в миссии «{mission}»',
  'match.remedy.ANOTHER_OFFER':
    '{count, plural, one {еще # предложение} few {еще # предложения} many {еще # предложений} other {еще # предложения}} потенциала «{capability}», как «{offer}»',
  'match.remedy.NEW_OFFER':
    '{count, plural, one {# новое предложение} few {# новых предложения} many {# новых предложений} other {# нового предложения}} потенциала «{capability}» ({quantity, number}), с месяца {from} до месяца {until}: оснащение, обучение и расходы за счет направляющей стороны',
  'match.met.CAPABILITY': 'это требуемый потенциал «{capability}»',
  'match.met.SUBSTITUTE': '«{have}» может заменить «{need}» с весом {percent, number} %',
  'match.met.READINESS': 'готовность {have, number}, требуется {need, number}',
  'match.met.NO_CAVEAT': 'ни одна оговорка не исключает миссию «{mission}»',
  'match.met.CONSENT': 'принимающая сторона миссии «{mission}» не отказывает «{state}»',
  'match.met.LANGUAGE': 'владеет языком «{language}»',
  'match.met.ENVIRONMENT': 'может работать в жаре и на высоте, как в миссии «{mission}»',
  'match.met.STAY':
    'с месяца {start} до месяца {end}: {have, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}, не менее {need, number}; первый возможный месяц {first}, срок подготовки {lead, number}',
  'match.met.LOT':
    'партия «{lot}» дает {quantity, number} типа «{type}», на месте в месяце {ready} к началу в месяце {start}',
  'match.met.COURSE':
    'курс «{course}» дает мест: {seats, number} по модулю «{module}», готовность в месяце {ready} к началу в месяце {start}',
  'match.met.PAID': '{kind}: {amount, number} тыс. долл., платит {funds}',
  'match.met.SELF_FUNDED': 'перевозку и обеспечение оплачивает «{state}»',
  'match.cost.LIFT': 'перевозка',
  'match.cost.EQUIPMENT': 'техника',
  'match.cost.TRAINING': 'обучение',
  'match.cost.SUSTAINMENT': 'обеспечение',
  'cli.match.gap':
    '{requirement}: {state}; есть {served, number} из {quantity, number}; месяцев с нехваткой: {months, number}',
  'cli.match.near': 'Ближайшие предложения',
  'cli.match.otherNear':
    '{count, plural, one {… и еще # неподходящее предложение} few {… и еще # неподходящих предложения} many {… и еще # неподходящих предложений} other {… и еще # неподходящего предложения}}',
  'cli.match.eligible': 'Подходящие предложения',
  'cli.match.held': '{offer}: занято для {requirement}',
  'cli.match.free': '{offer}: свободно',
  'cli.match.loss': 'здесь оно стоило бы {loss, number} целевой функции',
  'cli.match.lossRange': 'здесь оно стоило бы от {from, number} до {to, number} целевой функции',
  'cli.match.impossible': 'план с ним здесь не найден',
  'cli.match.remedies': 'Что закрыло бы потребность; каждое доказано планом',
  'cli.match.noRemedy': 'Средство, которое закрыло бы потребность, не найдено.',
  'cli.match.proof': 'целевая функция {objective, number}, граница {bound, number}, план {plan}',
  'cli.match.suffers': 'обеспечены хуже прежнего: {requirements}',
  'cli.match.partial':
    '{count, plural, one {Не хватило времени на # план: ответ неполный.} few {Не хватило времени на # плана: ответ неполный.} many {Не хватило времени на # планов: ответ неполный.} other {Не хватило времени на # плана: ответ неполный.}}',
  'cli.match.whatif': 'Целевая функция {before, number} → {after, number}, граница {bound, number}',
  'cli.match.gained': 'Новые комплекты',
  'cli.match.lost': 'Комплекты, которых больше нет',
  'cli.match.moved': 'В другие месяцы',
  'cli.match.resupplied': 'Из других партий, курсов или фондов',
  'cli.match.broken': 'Согласованные комплекты, ставшие невозможными',
  'cli.match.closed': 'Закрытые потребности',
  'cli.match.opened': 'Открывшиеся потребности',
  'cli.match.better': 'Потребности, обеспеченные лучше',
  'cli.match.worse': 'Потребности, обеспеченные хуже',
  'cli.match.nothing': 'Больше ничего не меняется.',
  'cli.match.column.more': 'Добавка, тыс. долл.',
  'cli.match.column.objective': 'Целевая функция',
  'cli.match.column.bound': 'Граница',
  'cli.match.column.used': 'Потрачено, тыс. долл.',
  'cli.match.column.unlocks': 'Закрывает',
  'cli.match.value':
    'ценность {value, number}: месяцы {gain, number}, расходы {cost, number} тыс. долл., сторон {parties, number}',
  'cli.match.departure': '{party} уходит: целевая функция теряет {loss, number}',
  'cli.match.departureRange': '{party} уходит: целевая функция теряет от {from, number} до {to, number}',
  'cli.match.goesOn': '{pack}: продолжается с другими',
  'cli.match.replaced': '{pack}: его место занимает {replacements}',
  'cli.match.ends': '{pack}: замены нет',
  'cli.match.best':
    'Лучший план направляет предложение в {requirement}, с месяца {start, number} до месяца {end, number}.',
  'cli.match.useless': 'Лучший найденный план не использует предложение.',
  'cli.match.unfit': 'Предложение не подходит ни для одной потребности.',
  'cli.match.estimated': 'оценка {estimate, number}',
  'cli.match.alternatives': 'Следующие по пользе комплекты',
  'cli.match.column.requirement': 'Потребность',
  'cli.match.column.gain': 'Прирост',
  'cli.match.column.missing': 'Недостает',
  'cli.match.discarded':
    '{count, plural, one {# план не прошел проверку и отброшен: это дефект программы, сообщите о нем.} few {# плана не прошли проверку и отброшены: это дефект программы, сообщите о нем.} many {# планов не прошли проверку и отброшены: это дефект программы, сообщите о нем.} other {# плана не прошли проверку и отброшены: это дефект программы, сообщите о нем.}}',
}
