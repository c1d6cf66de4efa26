import type { problemAccess as english } from '../en/problem-access.ts'

export const problemAccess: Record<keyof typeof english, string> = {
  'problem.access.sign_in_needed': 'Esto exige que una persona haya iniciado sesión.',
  'remedy.access.sign_in_needed': 'Inicie sesión o envíe una clave de API en el encabezado x-api-key.',
  'problem.access.not_allowed': 'No tiene derecho a hacer esto: {action}.',
  'remedy.access.not_allowed':
    'Pida ese derecho a un gestor de su organización o actúe en nombre de otra de sus organizaciones.',
  'problem.access.second_factor_needed': 'Esto exige un segundo factor: {action}.',
  'remedy.access.second_factor_needed':
    'Configure un segundo factor en su cuenta (una aplicación de autenticación o una llave de acceso) e inicie sesión con él.',
  'problem.access.key_invalid': 'Esta clave de API no es válida.',
  'remedy.access.key_invalid':
    'Está mal escrita, fue revocada o ha vencido, o ya no existe el derecho para el que se creó: cree otra en su cuenta.',
  'problem.access.origin_foreign': 'Esta solicitud procede de otro sitio.',
  'remedy.access.origin_foreign':
    'Hágalo desde las páginas del propio sitio, o envíe una clave de API en el encabezado x-api-key en lugar de una sesión.',
  'problem.access.too_many_requests': 'Demasiadas solicitudes en poco tiempo.',
  'remedy.access.too_many_requests':
    'Espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} y continúe.',
  'problem.access.key_unknown': 'No tiene ninguna clave de API {key}.',
  'remedy.access.key_unknown': 'Elija una de la lista de sus claves.',
  'problem.access.credentials_wrong': 'El correo electrónico y la contraseña no concuerdan.',
  'remedy.access.credentials_wrong':
    'Compruebe ambos. Si ha olvidado la contraseña, pida un enlace de recuperación a un gestor de su organización.',
  'problem.access.locked_out': 'Demasiados intentos fallidos de inicio de sesión con este correo electrónico.',
  'remedy.access.locked_out':
    'Espere {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, o inicie sesión con una llave de acceso o a través de su institución.',
  'problem.access.code_wrong': 'Este código no es válido.',
  'remedy.access.code_wrong':
    'Escriba el código que la aplicación muestra ahora; cada uno sirve una sola vez. Sin la aplicación, use un código de respaldo.',
  'problem.access.challenge_over': 'Este inicio de sesión ha tardado demasiado.',
  'remedy.access.challenge_over': 'Empiece de nuevo.',
  'problem.access.second_factor_set': 'Ya hay un segundo factor configurado.',
  'remedy.access.second_factor_set': 'Para configurar otro, quite antes este.',
  'problem.access.second_factor_not_set': 'No hay ningún segundo factor configurado.',
  'remedy.access.second_factor_not_set': 'Configure antes uno en su cuenta.',
  'problem.access.password_wrong': 'Esta no es su contraseña.',
  'remedy.access.password_wrong': 'Escriba la contraseña con la que inicia sesión.',
  'problem.access.password_short': 'La contraseña es demasiado corta.',
  'remedy.access.password_short':
    'Use al menos {least, plural, one {# carácter} many {# de caracteres} other {# caracteres}}: unas pocas palabras que nadie juntaría son buenas.',
  'problem.access.password_long': 'La contraseña es demasiado larga.',
  'remedy.access.password_long':
    'Use como máximo {most, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'problem.access.password_common': 'Esta contraseña es fácil de adivinar.',
  'remedy.access.password_common':
    'Elija una que no esté en ninguna lista, no repita nada y no contenga ni su correo electrónico ni el nombre de este sitio.',
  'problem.access.session_old': 'Inició sesión hace demasiado tiempo para esto.',
  'remedy.access.session_old': 'Inicie sesión de nuevo y continúe.',
  'problem.access.session_unknown': 'No tiene ninguna sesión {session}.',
  'remedy.access.session_unknown': 'Puede que ya haya terminado; elija una de la lista de sus sesiones.',
  'problem.access.passkey_failed': 'No se pudo comprobar la llave de acceso.',
  'remedy.access.passkey_failed':
    'Inténtelo de nuevo; el dispositivo debe confirmar que es usted (huella, rostro o PIN). Las llaves de acceso exigen un nombre de servidor: en este equipo, abra el sitio como localhost.',
  'problem.access.passkey_unknown': 'Esta llave de acceso no pertenece a nadie aquí.',
  'remedy.access.passkey_unknown': 'Use otra, o inicie sesión con su contraseña y añada esta en su cuenta.',
  'problem.access.institution_unknown': 'Ninguna institución da acceso a {email}.',
  'remedy.access.institution_unknown':
    'Compruebe el correo electrónico, o inicie sesión con su contraseña o una llave de acceso.',
  'problem.access.institution_failed': 'El proveedor de identidad de la institución no respondió como debía: {detail}',
  'remedy.access.institution_failed':
    'Compruebe con la institución el emisor, el cliente y su secreto; un proveedor de una red privada debe figurar en GAPLIST_PRIVATE_PROVIDERS.',
  'problem.access.institution_refused': 'Su institución le conoce, pero aquí no es miembro de ninguna organización.',
  'remedy.access.institution_refused':
    'Pida una invitación a un gestor de su organización; si ya tiene una cuenta con contraseña, inicie sesión con ella.',
  'problem.access.institution_exists': 'Ya hay una institución registrada para {domain}.',
  'remedy.access.institution_exists': 'Quítela antes, o deje fuera este dominio.',
  'problem.access.domain_invalid': '«{domain}» no es un dominio de correo electrónico.',
  'remedy.access.domain_invalid': 'Indique lo que va detrás de la arroba, por ejemplo mod.example.org.',
  'problem.access.email_invalid': '«{email}» no es una dirección de correo electrónico.',
  'remedy.access.email_invalid': 'Escríbala como nombre@example.org.',
  'problem.access.link_unknown': 'Este enlace no lleva a ninguna parte.',
  'remedy.access.link_unknown':
    'Ya se usó, ha vencido o fue retirado, o le falta un trozo: pida otro a quien se lo dio.',
  'problem.access.link_for_another': 'Este enlace es para otra persona.',
  'remedy.access.link_for_another':
    'Cierre la sesión y abra de nuevo el enlace; quien ya tiene una cuenta inicia sesión antes con ella.',
  'problem.access.account_exists': 'Ya existe una cuenta con este correo electrónico.',
  'remedy.access.account_exists': 'Inicie sesión con ella y abra de nuevo el enlace.',
  'problem.access.organisation_unknown': 'No hay ninguna organización ni misión {organisation}.',
  'remedy.access.organisation_unknown': 'La más parecida es {nearest}. Todas: /organisations y /missions.',
  'problem.access.organisation_exists': 'El código {organisation} ya está en uso.',
  'remedy.access.organisation_exists': 'Elija otro código.',
  'problem.access.organisation_code_invalid': '«{organisation}» no puede ser un código.',
  'remedy.access.organisation_code_invalid':
    'Use de 2 a 40 mayúsculas, cifras y guiones, empezando por una letra, por ejemplo KAIPTC.',
  'problem.access.nobody_acts_for': 'Aquí nadie actúa por {organisation}.',
  'remedy.access.nobody_acts_for':
    'Se actúa por Estados Miembros, organizaciones regionales, misiones, centros de formación, los dos departamentos y el Grupo de Trabajo.',
  'problem.access.level_too_high': '{level} es más de lo que puede conceder.',
  'remedy.access.level_too_high': 'Puede conceder {most} como máximo.',
  'problem.access.until_past': '{until} ya ha pasado.',
  'remedy.access.until_past': 'Indique un final posterior, o ninguno.',
  'problem.access.until_too_late': '{until} es posterior al final de su propio derecho.',
  'remedy.access.until_too_late': 'Indique {latest} a más tardar.',
  'problem.access.grant_unknown': 'No hay ningún derecho {grant} que pueda ver.',
  'remedy.access.grant_unknown': 'Elija uno de la lista de miembros o de su cuenta.',
  'problem.access.grant_over': 'El derecho {grant} ya ha terminado.',
  'remedy.access.grant_over': 'No hay nada que hacer.',
  'problem.access.invitation_unknown': 'No hay ninguna invitación abierta {invitation} que pueda ver.',
  'remedy.access.invitation_unknown': 'Puede que se haya aceptado o retirado, o que haya vencido.',
  'problem.access.person_unknown': 'No hay ninguna persona {person} que pueda ver.',
  'remedy.access.person_unknown': 'Elija una de la lista de miembros.',
  'problem.access.to_oneself': 'Nadie se concede nada a sí mismo.',
  'remedy.access.to_oneself': 'Pídalo a otro gestor o a un administrador.',
  'problem.access.member_already': 'Esta persona ya actúa por {organisation} como {level}.',
  'remedy.access.member_already': 'Ponga fin antes a ese derecho si el nivel ha de ser menor.',
  'problem.access.last_administrator': 'Es el último administrador.',
  'remedy.access.last_administrator': 'Nombre antes a otro administrador.',
  'problem.access.has_managers': '{organisation} tiene sus propios gestores.',
  'remedy.access.has_managers':
    'Ellos invitan a su personal. Para empezar de nuevo, ponga fin antes al derecho de quienes ya no están.',
}
