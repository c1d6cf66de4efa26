import type { problemArrangement as english } from '../en/problem-arrangement.ts'

export const problemArrangement: Record<keyof typeof english, string> = {
  'problem.arrangement.unknown': 'No hay ningún arreglo «{arrangement}» que usted pueda ver.',
  'remedy.arrangement.unknown': 'Compruebe su clave o búsquelo en la lista de arreglos.',
  'problem.arrangement.type_unknown': '«{type}» no es un tipo de arreglo.',
  'remedy.arrangement.type_unknown': 'Elija uno de estos valores: {allowed}.',
  'problem.arrangement.visibility_unknown': '«{visibility}» no es un grado de visibilidad.',
  'remedy.arrangement.visibility_unknown': 'Elija uno de estos valores: {allowed}.',
  'problem.arrangement.private_without_party':
    'Lo privado solo lo ven las partes, y su organización no es una de ellas.',
  'remedy.arrangement.private_without_party':
    'Permita que lo vea la Secretaría o incluya a su organización como parte.',
  'problem.arrangement.too_many': '{field} tiene más de {limit} elementos.',
  'remedy.arrangement.too_many': 'Reúna varios en uno o haga dos arreglos.',
  'problem.arrangement.parties_too_few': 'Un arreglo necesita al menos dos partes distintas.',
  'remedy.arrangement.parties_too_few': 'Añada otra organización con su función.',
  'problem.arrangement.party_twice': '{party} figura dos veces como parte.',
  'remedy.arrangement.party_twice': 'Reúna todas sus funciones en una sola entrada.',
  'problem.arrangement.party_unknown': 'El registro no tiene ninguna organización ni misión «{party}».',
  'remedy.arrangement.party_unknown': '¿Quiso decir {nearest}?',
  'problem.arrangement.party_without_role': '{party} no tiene ninguna función.',
  'remedy.arrangement.party_without_role':
    'Diga qué hace: contribuir, equipar, capacitar, financiar, transportar, acoger o coordinar.',
  'problem.arrangement.role_unknown': '«{role}» no es una función.',
  'remedy.arrangement.role_unknown': 'Elija uno de estos valores: {allowed}.',
  'problem.arrangement.role_without_component':
    '{party} participa como {role}, pero no es responsable de ningún componente de ese tipo ({kinds}).',
  'remedy.arrangement.role_without_component': 'Añada un componente así o quite esa función.',
  'problem.arrangement.mission_as_party':
    '{party} es una misión: las misiones solo son partes en préstamos entre misiones.',
  'remedy.arrangement.mission_as_party':
    'Haga que sea un préstamo o nombre la misión como aquella cuya necesidad se cubre.',
  'problem.arrangement.mission_missing': 'No se nombra ninguna misión.',
  'remedy.arrangement.mission_missing':
    'Nombre la misión cuya necesidad se cubre. Solo un acuerdo de despliegue rápido puede ser para cualquier misión.',
  'problem.arrangement.loan_parties': 'Un préstamo se hace entre exactamente dos misiones.',
  'remedy.arrangement.loan_parties': 'Nombre la misión que presta y la que recibe.',
  'problem.arrangement.loan_reference':
    'Un préstamo entre misiones se basa en una decisión del Consejo, y no se nombra ninguna.',
  'remedy.arrangement.loan_reference': 'Indique la resolución o la nota del Consejo.',
  'problem.arrangement.dates_order': 'El último día, {until}, es anterior al primero, {from}.',
  'remedy.arrangement.dates_order': 'Corrija una de las dos fechas.',
  'problem.arrangement.day_implausible':
    '{field}: {value} es anterior a cualquier operación de mantenimiento de la paz.',
  'remedy.arrangement.day_implausible': 'Corrija la fecha.',
  'problem.arrangement.component_none': 'El arreglo no tiene ningún componente.',
  'remedy.arrangement.component_none':
    'Añada lo que aporta cada parte: personal, equipo, capacitación, financiación o transporte.',
  'problem.arrangement.component_twice': 'Dos componentes tienen el nombre «{component}».',
  'remedy.arrangement.component_twice': 'Dé a cada uno su propio nombre.',
  'problem.arrangement.component_id': '«{component}» no es un nombre de componente.',
  'remedy.arrangement.component_id': 'Use hasta 20 letras minúsculas, cifras y guiones, por ejemplo c1.',
  'problem.arrangement.component_kind': 'El componente {component} es de un tipo desconocido.',
  'remedy.arrangement.component_kind': 'Elija uno de estos valores: {allowed}.',
  'problem.arrangement.component_without_party': 'Nadie es responsable del componente {component}.',
  'remedy.arrangement.component_without_party': 'Nombre la parte que lo aporta.',
  'problem.arrangement.component_party': '{party} es responsable del componente {component}, pero no es parte.',
  'remedy.arrangement.component_party': 'Añádala a las partes o nombre a una de ellas.',
  'problem.arrangement.component_role':
    '{party} es responsable del componente {component} sin la función correspondiente ({roles}).',
  'remedy.arrangement.component_role': 'Asígnele esa función o nombre a otra parte.',
  'problem.arrangement.component_unit': 'El componente {component} no se cuenta en «{unit}».',
  'remedy.arrangement.component_unit': 'Elija uno de estos valores: {allowed}.',
  'problem.arrangement.component_quantity':
    'La cantidad del componente {component} no es un número entero del 1 al {limit}.',
  'remedy.arrangement.component_quantity': 'Corrija la cantidad.',
  'problem.arrangement.component_amount': 'El componente {component} no tiene un importe legible.',
  'remedy.arrangement.component_amount': 'Escríbalo con cifras y un punto, por ejemplo 1500000.00.',
  'problem.arrangement.component_currency': '«{currency}» del componente {component} no es una moneda.',
  'remedy.arrangement.component_currency': 'Use las tres letras de la norma ISO 4217, por ejemplo USD.',
  'problem.arrangement.component_closes':
    'El componente {component} no puede cubrir {closes} de la necesidad: {quantity} como máximo.',
  'remedy.arrangement.component_closes': 'Que cubra como máximo lo que es, en la unidad de la capacidad.',
  'problem.arrangement.component_closes_kind':
    'El componente {component} ({kind}) no cubre por sí solo ninguna carencia.',
  'remedy.arrangement.component_closes_kind':
    'Solo el personal y el equipo cubren una necesidad; haga que dependan de este.',
  'problem.arrangement.component_depends': 'El componente {component} depende de «{on}», que no existe.',
  'remedy.arrangement.component_depends': 'Nombre un componente de este arreglo.',
  'problem.arrangement.component_circle': 'El componente {component} depende de sí mismo a través de otros.',
  'remedy.arrangement.component_circle': 'Quite una de las dependencias.',
  'problem.arrangement.closes_nothing': 'Ningún componente cubre nada de la necesidad.',
  'remedy.arrangement.closes_nothing': 'Indique cuánto de la necesidad cubre el personal o el equipo.',
  'problem.arrangement.pledge_of_other': 'La promesa {pledge} del componente {component} no es de {party}.',
  'remedy.arrangement.pledge_of_other': 'Nombre una promesa de la parte responsable, o ninguna.',
  'problem.arrangement.milestone_twice': 'Dos hitos tienen el nombre «{milestone}».',
  'remedy.arrangement.milestone_twice': 'Dé a cada uno su propio nombre.',
  'problem.arrangement.milestone_party': '{party} debe alcanzar el hito {milestone}, pero no es parte.',
  'remedy.arrangement.milestone_party': 'Nombre a una de las partes.',
  'problem.arrangement.milestone_component':
    'El hito {milestone} se refiere al componente «{component}», que no existe.',
  'remedy.arrangement.milestone_component': 'Nombre un componente de este arreglo, o ninguno.',
  'problem.arrangement.milestone_unknown': 'No hay ningún hito «{milestone}» por alcanzar.',
  'remedy.arrangement.milestone_unknown':
    'Nombre uno de los términos vigentes, con hasta 20 letras minúsculas, cifras y guiones.',
  'problem.arrangement.milestone_of_other': 'El hito {milestone} corresponde a {party}.',
  'remedy.arrangement.milestone_of_other': 'Deje que lo diga esa parte o pídalo a la Secretaría.',
  'problem.arrangement.day_in_future': '{on} es posterior a hoy, {today}.',
  'remedy.arrangement.day_in_future': 'Indique un día que ya haya llegado.',
  'problem.arrangement.not_asked': 'A su organización no se le pide que acepte estos términos.',
  'remedy.arrangement.not_asked':
    'Solo las partes aceptan o rechazan, cada una por sí misma. Proponga términos que nombren a su organización.',
  'problem.arrangement.nothing_pending': 'No hay términos pendientes de aceptación.',
  'remedy.arrangement.nothing_pending': 'Vuelva a leerlo; proponga otros términos si quiere un cambio.',
  'problem.arrangement.agreed_already': 'Su organización ya ha aceptado estos términos.',
  'remedy.arrangement.agreed_already': 'Espere a las demás, o rechace mientras falte alguna.',
  'problem.arrangement.not_party': 'Su organización no es parte.',
  'remedy.arrangement.not_party':
    'Solo lo hacen las partes, y la Secretaría donde puede. Añada su organización a las partes.',
  'problem.arrangement.state': 'Esto no se puede hacer con un arreglo en este estado: {state} ({act}).',
  'remedy.arrangement.state': 'Vuelva a leerlo para ver qué es posible; para algo nuevo, proponga otro arreglo.',
}
