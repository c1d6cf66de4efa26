import type { match as english } from '../en/match.ts'

export const match: Record<keyof typeof english, string> = {
  'match.why.CLOSED': 'Il ne manque rien.',
  'match.why.TIME': 'La quantité y est, mais pas pour tous les mois demandés.',
  'match.why.NOBODY_ELIGIBLE': 'Aucune des offres restantes ne convient.',
  'match.why.USED_ELSEWHERE': 'Des offres conviennent, mais le plan les emploie mieux ailleurs.',
  'match.why.CAP_BINDS':
    'Des offres conviennent, mais le matériel, les places, l’argent ou la quantité disponibles sont épuisés.',
  'match.why.IMPROVABLE': 'Une offre convient et reste libre : le plan n’est pas le meilleur.',
  'match.coverage.OPEN': 'Non couvert',
  'match.coverage.PARTLY': 'Couvert en partie',
  'match.coverage.LATE': 'Couvert, mais pas tous les mois',
  'match.coverage.CLOSED': 'Couvert',
  'match.month': '{n, number}',
  'match.monthNamed': '{n, number} ({name})',
  'match.fault.CAPABILITY': 'sa capacité est « {have} », on demande « {need} »',
  'match.fault.READINESS': 'état de préparation {have, number} ; il faut {need, number}',
  'match.fault.CAVEAT': 'sa réserve exclut la mission « {mission} »',
  'match.fault.CONSENT': 'l’hôte de « {mission} » n’accepte pas « {state} »',
  'match.fault.LANGUAGE': 'elle ne parle pas « {need} »',
  'match.fault.ENVIRONMENT': 'la mission « {mission} » est chaude et en altitude, l’offre ne peut y servir',
  'match.fault.SIZE':
    '{have, plural, one {# personne offerte} many {# personnes offertes} other {# personnes offertes}} ; au plus {need, number} peuvent être prises',
  'match.fault.STAY':
    'offerte à partir du mois {from}, sur place du mois {first} (délai {lead, number}) au mois {end} : {have, plural, one {# mois} many {# mois} other {# mois}}, minimum {need, number}, il en manque {short, number}',
  'match.fault.LOT_NONE': 'il n’y a aucun lot de « {type} » ; il en faut {quantity, number}',
  'match.fault.LOT_QUANTITY': 'le lot « {lot} » compte {have, number} « {type} » ; il en faut {need, number}',
  'match.fault.LOT_RECIPIENT':
    'le lot « {lot} » (« {type} », {quantity, number} requis) ne peut aller au groupe « {group} »',
  'match.fault.LOT_CAVEAT':
    'le lot « {lot} » (« {type} », {quantity, number} requis) ne peut aller à la mission « {mission} »',
  'match.fault.LOT_LATE':
    'le lot « {lot} » (« {type} », {quantity, number} requis) est là au mois {have} ; le dernier début possible est le mois {need}',
  'match.fault.COURSE_NONE': 'aucun cours n’enseigne le module « {module} » ; places requises : {seats, number}',
  'match.fault.COURSE_SEATS':
    'le cours « {course} » (module « {module} ») a {have, number} places ; il en faut {need, number}',
  'match.fault.COURSE_RECIPIENT':
    'le cours « {course} » (module « {module} », places requises : {seats, number}) n’admet pas le groupe « {group} »',
  'match.fault.COURSE_LANGUAGE':
    'le cours « {course} » (module « {module} », places requises : {seats, number}) n’est donné dans aucune langue de l’offre',
  'match.fault.COURSE_LATE':
    'après le cours « {course} » (module « {module} », places requises : {seats, number}), l’ensemble peut commencer au mois {have} ; le dernier début possible est le mois {need}',
  'match.fault.FUND_NONE': 'aucun fonds ne peut payer {kinds} : {need, number} kUSD',
  'match.fault.FUND_SHORT':
    'les fonds pouvant payer {kinds} ont {have, number} kUSD, il en faut {need, number} : {more, number} de plus',
  'match.fault.WORTH':
    'elle coûterait plus qu’elle ne vaut : ses mois valent {gain, number}, elle coûte {cost, number} kUSD, en tout {value, number}',
  'match.cap.ROOM': 'les ensembles en place laissent {have, number} ; il faut {need, number}',
  'match.cap.LOT':
    'il reste {have, number} au lot « {lot} » (« {type} »), il en faut {need, number} : {more, number} de plus. Les autres servent {holders}',
  'match.cap.COURSE':
    'il reste {have, number} places au cours « {course} » (module « {module} »), il en faut {need, number} : {more, number} de plus. Les autres servent {holders}',
  'match.cap.FUND':
    'les fonds pouvant payer {kinds} n’ont plus que {have, number} kUSD, il en faut {need, number} : {more, number} de plus, par exemple au fonds « {fund} »',
  'match.remedy.RAISE_READINESS':
    'porter l’état de préparation de l’offre « {offer} » de {have, number} à {to, number}',
  'match.remedy.LIFT_CAVEAT': 'lever la réserve de l’offre « {offer} » sur la mission « {mission} »',
  'match.remedy.GAIN_CONSENT': 'obtenir l’accord de l’hôte de « {mission} » pour « {state} »',
  'match.remedy.ADD_LANGUAGE': 'ajouter à l’offre « {offer} » des personnes parlant « {language} »',
  'match.remedy.SUIT_ENVIRONMENT':
    'adapter l’offre « {offer} » à la chaleur et à l’altitude, pour la mission « {mission} »',
  'match.remedy.OFFER_FEWER': 'envoyer {to, number} des {have, number} personnes de l’offre « {offer} »',
  'match.remedy.OFFER_EARLIER': 'rendre l’offre « {offer} » disponible dès le mois {to} au lieu de {have}',
  'match.remedy.OFFER_LONGER': 'prolonger l’offre « {offer} » jusqu’au mois {to} au lieu de {have}',
  'match.remedy.SELF_FUND': 'l’État de l’offre « {offer} » en paie le transport et le soutien',
  'match.remedy.ADD_TO_LOT': '{more, number} de plus au lot « {lot} » (« {type} »)',
  'match.remedy.OPEN_LOT': 'ouvrir le lot « {lot} » au groupe « {group} »',
  'match.remedy.LIFT_LOT_CAVEAT': 'laisser aller le lot « {lot} » à la mission « {mission} »',
  'match.remedy.LOT_EARLIER': 'livrer le lot « {lot} » au mois {to} au lieu de {have}',
  'match.remedy.ANOTHER_LOT':
    'un autre lot de {quantity, number} « {type} » pour le groupe « {group} », disponible au mois {by}',
  'match.remedy.ADD_SEATS': '{more, number} places de plus au cours « {course} » (module « {module} »)',
  'match.remedy.OPEN_COURSE': 'ouvrir le cours « {course} » au groupe « {group} »',
  'match.remedy.TEACH_IN': 'donner aussi le cours « {course} » en « {language} »',
  'match.remedy.COURSE_EARLIER': 'commencer le cours « {course} » au mois {to} au lieu de {have}',
  'match.remedy.ANOTHER_COURSE':
    'un autre cours du module « {module} », de {seats, number} places, pour le groupe « {group} », commençant au mois {by}',
  'match.remedy.ADD_TO_FUND': '{more, number} kUSD de plus au fonds « {fund} »',
  'match.remedy.WIDEN_FUND':
    'laisser le fonds « {fund} » payer {kinds} pour le groupe « {group} » dans la mission « {mission} » (famille « {family} »)',
  'match.remedy.ANOTHER_FUND':
    'encore {amount, number} kUSD pour {kinds} du groupe « {group} » dans la mission « {mission} »',
  'match.remedy.ANOTHER_OFFER':
    '{count, plural, one {# autre offre} many {# autres offres} other {# autres offres}} de « {capability} » comme l’offre « {offer} »',
  'match.remedy.NEW_OFFER':
    '{count, plural, one {# nouvelle offre} many {# nouvelles offres} other {# nouvelles offres}} de « {capability} » ({quantity, number}), du mois {from} au mois {until}, à équiper, former et payer par l’envoyeur',
  'match.met.CAPABILITY': 'c’est la capacité demandée, « {capability} »',
  'match.met.SUBSTITUTE': '« {have} » peut remplacer « {need} », pour {percent, number} % de sa valeur',
  'match.met.READINESS': 'état de préparation {have, number}, demandé {need, number}',
  'match.met.NO_CAVEAT': 'aucune réserve n’exclut la mission « {mission} »',
  'match.met.CONSENT': 'l’hôte de « {mission} » ne refuse pas « {state} »',
  'match.met.LANGUAGE': 'elle parle « {language} »',
  'match.met.ENVIRONMENT': 'elle peut servir par la chaleur et en altitude, comme dans la mission « {mission} »',
  'match.met.STAY':
    'du mois {start} au mois {end} : {have, plural, one {# mois} many {# mois} other {# mois}}, minimum {need, number} ; premier mois possible {first}, délai {lead, number}',
  'match.met.LOT':
    'le lot « {lot} » donne {quantity, number} « {type} », sur place au mois {ready} pour le début au mois {start}',
  'match.met.COURSE':
    'le cours « {course} » donne {seats, number} places au module « {module} », fini au mois {ready} pour le début au mois {start}',
  'match.met.PAID': '{kind} : {amount, number} kUSD, payés par {funds}',
  'match.met.SELF_FUNDED': '« {state} » paie le transport et le soutien',
  'match.cost.LIFT': 'le transport',
  'match.cost.EQUIPMENT': 'le matériel',
  'match.cost.TRAINING': 'la formation',
  'match.cost.SUSTAINMENT': 'le soutien',
  'cli.match.gap':
    '{requirement} : {state} ; en place : {served, number} sur {quantity, number} ; mois à découvert : {months, number}',
  'cli.match.near': 'Offres les plus proches',
  'cli.match.otherNear':
    '{count, plural, one {… et # autre offre qui ne convient pas} many {… et # autres offres qui ne conviennent pas} other {… et # autres offres qui ne conviennent pas}}',
  'cli.match.eligible': 'Offres qui conviennent',
  'cli.match.held': '{offer} : employée pour {requirement}',
  'cli.match.free': '{offer} : libre',
  'cli.match.loss': 'ici, elle coûterait {loss, number} à l’objectif',
  'cli.match.lossRange': 'ici, elle coûterait entre {from, number} et {to, number} à l’objectif',
  'cli.match.impossible': 'aucun plan l’employant ici n’a été trouvé',
  'cli.match.remedies': 'Ce qui couvrirait le besoin, chaque fois prouvé par un plan',
  'cli.match.noRemedy': 'Aucun remède trouvé ne couvre le besoin.',
  'cli.match.proof': 'objectif {objective, number}, borne {bound, number}, plan {plan}',
  'cli.match.suffers': 'moins bien couverts qu’avant : {requirements}',
  'cli.match.partial':
    '{count, plural, one {Faute de temps, # plan n’a pas été essayé : réponse partielle.} many {Faute de temps, # plans n’ont pas été essayés : réponse partielle.} other {Faute de temps, # plans n’ont pas été essayés : réponse partielle.}}',
  'cli.match.whatif': 'Objectif {before, number} → {after, number}, borne {bound, number}',
  'cli.match.gained': 'Nouveaux ensembles',
  'cli.match.lost': 'Ensembles disparus',
  'cli.match.moved': 'À d’autres mois',
  'cli.match.resupplied': 'Par d’autres lots, cours ou fonds',
  'cli.match.broken': 'Ensembles convenus devenus impossibles',
  'cli.match.closed': 'Besoins désormais couverts',
  'cli.match.opened': 'Besoins désormais à découvert',
  'cli.match.better': 'Besoins mieux couverts',
  'cli.match.worse': 'Besoins moins bien couverts',
  'cli.match.nothing': 'Rien d’autre ne change.',
  'cli.match.column.more': 'kUSD de plus',
  'cli.match.column.objective': 'Objectif',
  'cli.match.column.bound': 'Borne',
  'cli.match.column.used': 'kUSD dépensés',
  'cli.match.column.unlocks': 'Couvre',
  'cli.match.value':
    'valeur {value, number} : mois {gain, number}, coûts {cost, number} kUSD, parties {parties, number}',
  'cli.match.departure': '{party} se retire : l’objectif perd {loss, number}',
  'cli.match.departureRange': '{party} se retire : l’objectif perd entre {from, number} et {to, number}',
  'cli.match.goesOn': '{pack} : se poursuit avec d’autres',
  'cli.match.replaced': '{pack} : remplacé par {replacements}',
  'cli.match.ends': '{pack} : rien ne le remplace',
  'cli.match.best': 'Le meilleur plan place l’offre dans {requirement}, du mois {start, number} au mois {end, number}.',
  'cli.match.useless': 'Le meilleur plan trouvé n’emploie pas l’offre.',
  'cli.match.unfit': 'L’offre ne convient à aucun besoin.',
  'cli.match.estimated': 'estimation {estimate, number}',
  'cli.match.alternatives': 'Ensembles suivants',
  'cli.match.column.requirement': 'Besoin',
  'cli.match.column.gain': 'Gain',
  'cli.match.column.missing': 'Manquant',
  'cli.match.discarded':
    '{count, plural, one {# plan d’un moteur n’a pas passé la vérification et a été écarté : défaut du programme, à signaler.} many {# plans de moteurs n’ont pas passé la vérification et ont été écartés : défaut du programme, à signaler.} other {# plans de moteurs n’ont pas passé la vérification et ont été écartés : défaut du programme, à signaler.}}',
}
