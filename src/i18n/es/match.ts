import type { match as english } from '../en/match.ts'

export const match: Record<keyof typeof english, string> = {
  'match.why.CLOSED': 'No falta nada.',
  'match.why.TIME': 'La cantidad está, pero no en todos los meses pedidos.',
  'match.why.NOBODY_ELIGIBLE': 'Ninguna de las ofertas restantes es apta.',
  'match.why.USED_ELSEWHERE': 'Hay ofertas aptas, pero el plan las aprovecha mejor en otra parte.',
  'match.why.CAP_BINDS': 'Hay ofertas aptas, pero el equipo, las plazas, el dinero o el cupo se han agotado.',
  'match.why.IMPROVABLE': 'Hay una oferta apta y libre: el plan no es el mejor.',
  'match.coverage.OPEN': 'Sin cubrir',
  'match.coverage.PARTLY': 'Cubierta en parte',
  'match.coverage.LATE': 'Cubierta, pero no todos los meses',
  'match.coverage.CLOSED': 'Cubierta',
  'match.month': '{n, number}',
  'match.monthNamed': '{n, number} ({name})',
  'match.fault.CAPABILITY': 'su capacidad es «{have}»; se pide «{need}»',
  'match.fault.READINESS': 'preparación {have, number}; se pide {need, number}',
  'match.fault.CAVEAT': 'su reserva excluye la misión «{mission}»',
  'match.fault.CONSENT': 'el anfitrión de «{mission}» no acepta a «{state}»',
  'match.fault.LANGUAGE': 'no habla «{need}»',
  'match.fault.ENVIRONMENT': 'la misión «{mission}» es de calor y altura, la oferta no puede servir allí',
  'match.fault.SIZE':
    '{have, plural, one {se ofrece # persona} many {se ofrecen # personas} other {se ofrecen # personas}}; caben como máximo {need, number}',
  'match.fault.STAY':
    'ofrecida desde el mes {from}, presente desde el mes {first} (plazo {lead, number}) hasta el mes {end}: {have, plural, one {# mes} many {# meses} other {# meses}}, mínimo {need, number}, faltan {short, number}',
  'match.fault.LOT_NONE': 'no hay ningún lote de «{type}»; se necesitan {quantity, number}',
  'match.fault.LOT_QUANTITY': 'el lote «{lot}» tiene {have, number} de «{type}»; se necesitan {need, number}',
  'match.fault.LOT_RECIPIENT':
    'el lote «{lot}» («{type}», se necesitan {quantity, number}) no puede ir al grupo «{group}»',
  'match.fault.LOT_CAVEAT':
    'el lote «{lot}» («{type}», se necesitan {quantity, number}) no puede ir a la misión «{mission}»',
  'match.fault.LOT_LATE':
    'el lote «{lot}» («{type}», se necesitan {quantity, number}) llega en el mes {have}; el último comienzo posible es el mes {need}',
  'match.fault.COURSE_NONE': 'ningún curso enseña el módulo «{module}»; plazas necesarias: {seats, number}',
  'match.fault.COURSE_SEATS':
    'el curso «{course}» (módulo «{module}») tiene {have, number} plazas; se necesitan {need, number}',
  'match.fault.COURSE_RECIPIENT':
    'el curso «{course}» (módulo «{module}», plazas necesarias: {seats, number}) no admite al grupo «{group}»',
  'match.fault.COURSE_LANGUAGE':
    'el curso «{course}» (módulo «{module}», plazas necesarias: {seats, number}) no se da en ningún idioma de la oferta',
  'match.fault.COURSE_LATE':
    'tras el curso «{course}» (módulo «{module}», plazas necesarias: {seats, number}) el conjunto puede empezar en el mes {have}; el último comienzo posible es el mes {need}',
  'match.fault.FUND_NONE': 'ningún fondo puede pagar {kinds}: {need, number} kUSD',
  'match.fault.FUND_SHORT':
    'los fondos que pueden pagar {kinds} tienen {have, number} kUSD, se necesitan {need, number}: {more, number} más',
  'match.fault.WORTH':
    'costaría más de lo que vale: sus meses valen {gain, number}, cuesta {cost, number} kUSD, en total {value, number}',
  'match.cap.ROOM': 'los conjuntos presentes dejan sitio para {have, number}; se necesita {need, number}',
  'match.cap.LOT':
    'en el lote «{lot}» («{type}») quedan {have, number}, se necesitan {need, number}: {more, number} más. Los demás sirven a {holders}',
  'match.cap.COURSE':
    'en el curso «{course}» (módulo «{module}») quedan {have, number} plazas, se necesitan {need, number}: {more, number} más. Las demás sirven a {holders}',
  'match.cap.FUND':
    'a los fondos que pueden pagar {kinds} les quedan {have, number} kUSD, se necesitan {need, number}: {more, number} más, por ejemplo en el fondo «{fund}»',
  'match.remedy.RAISE_READINESS': 'elevar la preparación de la oferta «{offer}» de {have, number} a {to, number}',
  'match.remedy.LIFT_CAVEAT': 'retirar la reserva de la oferta «{offer}» sobre la misión «{mission}»',
  'match.remedy.GAIN_CONSENT': 'obtener el consentimiento del anfitrión de «{mission}» para «{state}»',
  'match.remedy.ADD_LANGUAGE': 'añadir a la oferta «{offer}» hablantes de «{language}»',
  'match.remedy.SUIT_ENVIRONMENT': 'adaptar la oferta «{offer}» al calor y la altura, para la misión «{mission}»',
  'match.remedy.OFFER_FEWER': 'enviar {to, number} de las {have, number} personas de la oferta «{offer}»',
  'match.remedy.OFFER_EARLIER': 'disponer de la oferta «{offer}» desde el mes {to} en lugar de {have}',
  'match.remedy.OFFER_LONGER': 'prolongar la oferta «{offer}» hasta el mes {to} en lugar de {have}',
  'match.remedy.SELF_FUND': 'quien envía la oferta «{offer}» paga su transporte y sostenimiento',
  'match.remedy.ADD_TO_LOT': '{more, number} más de «{type}» en el lote «{lot}»',
  'match.remedy.OPEN_LOT': 'abrir el lote «{lot}» al grupo «{group}»',
  'match.remedy.LIFT_LOT_CAVEAT': 'permitir que el lote «{lot}» vaya a la misión «{mission}»',
  'match.remedy.LOT_EARLIER': 'entregar el lote «{lot}» en el mes {to} en lugar de {have}',
  'match.remedy.ANOTHER_LOT':
    'otro lote de {quantity, number} de «{type}» para el grupo «{group}», disponible en el mes {by}',
  'match.remedy.ADD_SEATS': '{more, number} plazas más en el curso «{course}» (módulo «{module}»)',
  'match.remedy.OPEN_COURSE': 'abrir el curso «{course}» al grupo «{group}»',
  'match.remedy.TEACH_IN': 'dar el curso «{course}» también en «{language}»',
  'match.remedy.COURSE_EARLIER': 'empezar el curso «{course}» en el mes {to} en lugar de {have}',
  'match.remedy.ANOTHER_COURSE':
    'otro curso del módulo «{module}» con {seats, number} plazas para el grupo «{group}», que empiece en el mes {by}',
  'match.remedy.ADD_TO_FUND': '{more, number} kUSD más en el fondo «{fund}»',
  'match.remedy.WIDEN_FUND':
    'permitir que el fondo «{fund}» pague {kinds} para el grupo «{group}» en la misión «{mission}» (familia «{family}»)',
  'match.remedy.ANOTHER_FUND': 'otros {amount, number} kUSD para {kinds} del grupo «{group}» en la misión «{mission}»',
  'match.remedy.ANOTHER_OFFER':
    '{count, plural, one {# oferta más} many {# ofertas más} other {# ofertas más}} de «{capability}» como la oferta «{offer}»',
  'match.remedy.NEW_OFFER':
    '{count, plural, one {# oferta nueva} many {# ofertas nuevas} other {# ofertas nuevas}} de «{capability}» ({quantity, number}), del mes {from} al mes {until}, con equipo, formación y costos a cargo del remitente',
  'match.met.CAPABILITY': 'es la capacidad pedida, «{capability}»',
  'match.met.SUBSTITUTE': '«{have}» puede sustituir a «{need}», al {percent, number} % de su valor',
  'match.met.READINESS': 'preparación {have, number}, se pide {need, number}',
  'match.met.NO_CAVEAT': 'ninguna reserva excluye la misión «{mission}»',
  'match.met.CONSENT': 'el anfitrión de «{mission}» no rechaza a «{state}»',
  'match.met.LANGUAGE': 'habla «{language}»',
  'match.met.ENVIRONMENT': 'puede servir con calor y altura, como en la misión «{mission}»',
  'match.met.STAY':
    'del mes {start} al mes {end}: {have, plural, one {# mes} many {# meses} other {# meses}}, mínimo {need, number}; primer mes posible {first}, plazo {lead, number}',
  'match.met.LOT':
    'el lote «{lot}» da {quantity, number} de «{type}», presente en el mes {ready} para el comienzo en el mes {start}',
  'match.met.COURSE':
    'el curso «{course}» da {seats, number} plazas en el módulo «{module}», terminado en el mes {ready} para el comienzo en el mes {start}',
  'match.met.PAID': '{kind}: {amount, number} kUSD, pagados por {funds}',
  'match.met.SELF_FUNDED': '«{state}» paga el transporte y el sostenimiento',
  'match.cost.LIFT': 'el transporte',
  'match.cost.EQUIPMENT': 'el equipo',
  'match.cost.TRAINING': 'la formación',
  'match.cost.SUSTAINMENT': 'el sostenimiento',
  'cli.match.gap':
    '{requirement}: {state}; presentes: {served, number} de {quantity, number}; meses sin cubrir: {months, number}',
  'cli.match.near': 'Ofertas más cercanas',
  'cli.match.otherNear':
    '{count, plural, one {… y # oferta más que no es apta} many {… y # ofertas más que no son aptas} other {… y # ofertas más que no son aptas}}',
  'cli.match.eligible': 'Ofertas aptas',
  'cli.match.held': '{offer}: se usa para {requirement}',
  'cli.match.free': '{offer}: libre',
  'cli.match.loss': 'aquí costaría {loss, number} del objetivo',
  'cli.match.lossRange': 'aquí costaría entre {from, number} y {to, number} del objetivo',
  'cli.match.impossible': 'no se halló ningún plan con ella aquí',
  'cli.match.remedies': 'Lo que cubriría la necesidad, demostrado cada vez con un plan',
  'cli.match.noRemedy': 'No se halló ningún remedio que cubra la necesidad.',
  'cli.match.proof': 'objetivo {objective, number}, cota {bound, number}, plan {plan}',
  'cli.match.suffers': 'menos cubiertas que antes: {requirements}',
  'cli.match.partial':
    '{count, plural, one {Por falta de tiempo no se probó # plan: respuesta parcial.} many {Por falta de tiempo no se probaron # planes: respuesta parcial.} other {Por falta de tiempo no se probaron # planes: respuesta parcial.}}',
  'cli.match.whatif': 'Objetivo {before, number} → {after, number}, cota {bound, number}',
  'cli.match.gained': 'Conjuntos nuevos',
  'cli.match.lost': 'Conjuntos que desaparecen',
  'cli.match.moved': 'En otros meses',
  'cli.match.resupplied': 'De otros lotes, cursos o fondos',
  'cli.match.broken': 'Conjuntos acordados que se vuelven imposibles',
  'cli.match.closed': 'Necesidades ahora cubiertas',
  'cli.match.opened': 'Necesidades ahora sin cubrir',
  'cli.match.better': 'Necesidades mejor cubiertas',
  'cli.match.worse': 'Necesidades menos cubiertas',
  'cli.match.nothing': 'Nada más cambia.',
  'cli.match.column.more': 'kUSD más',
  'cli.match.column.objective': 'Objetivo',
  'cli.match.column.bound': 'Cota',
  'cli.match.column.used': 'kUSD gastados',
  'cli.match.column.unlocks': 'Cubre',
  'cli.match.value':
    'valor {value, number}: meses {gain, number}, costos {cost, number} kUSD, partes {parties, number}',
  'cli.match.departure': '{party} se retira: el objetivo pierde {loss, number}',
  'cli.match.departureRange': '{party} se retira: el objetivo pierde entre {from, number} y {to, number}',
  'cli.match.goesOn': '{pack}: sigue con otros',
  'cli.match.replaced': '{pack}: lo sustituye {replacements}',
  'cli.match.ends': '{pack}: nada lo sustituye',
  'cli.match.best': 'El mejor plan pone la oferta en {requirement}, del mes {start, number} al mes {end, number}.',
  'cli.match.useless': 'El mejor plan hallado no usa la oferta.',
  'cli.match.unfit': 'La oferta no es apta para ninguna necesidad.',
  'cli.match.estimated': 'estimación {estimate, number}',
  'cli.match.alternatives': 'Siguientes mejores conjuntos',
  'cli.match.column.requirement': 'Necesidad',
  'cli.match.column.gain': 'Ganancia',
  'cli.match.column.missing': 'Falta',
  'cli.match.discarded':
    '{count, plural, one {# plan de un motor no superó la verificación y se descartó: es un defecto del programa; notifíquelo.} many {# planes de motores no superaron la verificación y se descartaron: es un defecto del programa; notifíquelo.} other {# planes de motores no superaron la verificación y se descartaron: es un defecto del programa; notifíquelo.}}',
}
