import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': 'Le fichier compte {bytes} octets ; {limit} au plus sont acceptés.',
  'remedy.exchange.file_too_large': 'Divisez-le en plusieurs fichiers.',
  'problem.exchange.busy': 'Le serveur traite d’autres fichiers en ce moment.',
  'remedy.exchange.busy': 'Patientez un instant et renvoyez le fichier ; rien n’en a été conservé.',
  'problem.sheet.not_spreadsheet': '« {file} » n’est pas une feuille de calcul.',
  'remedy.sheet.not_spreadsheet':
    'Envoyez un classeur Excel (.xlsx) ou un fichier CSV ; le plus sûr est de télécharger la feuille ici et de la remplir.',
  'problem.sheet.type_unknown': 'Un contenu du type « {type} » n’est pas accepté.',
  'remedy.sheet.type_unknown':
    'Envoyez application/vnd.openxmlformats-officedocument.spreadsheetml.sheet pour un classeur (.xlsx), ou text/csv.',
  'problem.sheet.old_format': '« {file} » est au format {format}, qui n’est pas lu.',
  'remedy.sheet.old_format': 'Ouvrez-le dans votre tableur et enregistrez-le comme « Classeur Excel (.xlsx) ».',
  'problem.sheet.encrypted': '« {file} » est protégé par un mot de passe.',
  'remedy.sheet.encrypted': 'Enregistrez une copie sans mot de passe et envoyez-la.',
  'problem.sheet.active_content':
    '« {file} » contient {part} : les macros, les contrôles, les liens vers d’autres fichiers et les fichiers incorporés ne sont pas acceptés.',
  'remedy.sheet.active_content':
    'Enregistrez-le comme « Classeur Excel (.xlsx) » sans macros, rompez ses liens et retirez les objets incorporés ; ou copiez les lignes dans une feuille fraîchement téléchargée.',
  'problem.sheet.damaged': '« {file} » est endommagé : il ne peut être ni décompressé ni lu.',
  'remedy.sheet.damaged':
    'Ouvrez-le dans votre tableur, enregistrez-le de nouveau comme « Classeur Excel (.xlsx) » et envoyez cette copie.',
  'problem.sheet.unpacks_too_large':
    '« {file} » occuperait {bytes, number} octets une fois décompressé : trop pour sa taille, ou plus de {limit, number}.',
  'remedy.sheet.unpacks_too_large':
    'Retirez ce qui n’appartient pas au tableau (images, lignes vides mises en forme), ou répartissez-le en plusieurs fichiers.',
  'problem.sheet.too_heavy': 'La lecture de « {file} » demande trop de mémoire ou de temps.',
  'remedy.sheet.too_heavy': 'Retirez ce qui n’appartient pas au tableau, ou répartissez-le en plusieurs fichiers.',
  'problem.sheet.encoding':
    '« {file} » n’est pas en Unicode, comme un fichier CSV doit l’être (cela ressemble à {found}).',
  'remedy.sheet.encoding':
    'Enregistrez-le comme « CSV UTF-8 » ou comme « Classeur Excel (.xlsx) » : lus autrement, les accents et les autres écritures seraient altérés.',
  'problem.sheet.quotes_open':
    'Les guillemets de la ligne {line, number} de « {file} » ne se ferment pas, ou se trouvent à l’intérieur d’une cellule.',
  'remedy.sheet.quotes_open':
    'Mettez des guillemets autour de toute la cellule et doublez ceux qu’elle contient ; ou enregistrez le fichier comme « Classeur Excel (.xlsx) ».',
  'problem.sheet.rows_too_many': '« {file} » compte plus de {limit, number} lignes.',
  'remedy.sheet.rows_too_many': 'Répartissez-le en plusieurs fichiers.',
  'problem.sheet.columns_too_many': '« {file} » compte plus de {limit, number} colonnes.',
  'remedy.sheet.columns_too_many': 'Retirez les colonnes dont la feuille n’a pas besoin.',
  'problem.sheet.columns_missing': 'Il manque à « {file} » les colonnes {columns}.',
  'remedy.sheet.columns_missing':
    'Téléchargez de nouveau la feuille et copiez-y vos lignes, sans toucher à ses premières lignes.',
  'problem.sheet.column_twice': 'La colonne {column} figure deux fois dans « {file} ».',
  'remedy.sheet.column_twice': 'Retirez l’une des deux.',
  'problem.sheet.kind_unknown': 'Il n’existe pas de feuille « {kind} ».',
  'remedy.sheet.kind_unknown': 'Il existe : {allowed}.',
  'problem.sheet.kind_differs': '« {file} » est la feuille « {found} », et non « {kind} ».',
  'remedy.sheet.kind_differs': 'Choisissez la feuille qui convient, ou un autre fichier.',
  'problem.sheet.read_only': 'La feuille « {kind} » n’est pas reprise : elle est calculée.',
  'remedy.sheet.read_only': 'Modifiez ce dont elle est tirée : besoins, déclarations et engagements.',
  'problem.sheet.not_previewed': 'La requête n’indique pas quel fichier prévisualisé elle envoie.',
  'remedy.sheet.not_previewed':
    'Prévisualisez d’abord le fichier, puis envoyez-le avec l’empreinte de la réponse dans l’en-tête Content-Digest.',
  'problem.sheet.digest_differs': 'Ce n’est pas le fichier qui a été prévisualisé.',
  'remedy.sheet.digest_differs': 'Prévisualisez-le de nouveau avant de l’envoyer.',
  'problem.sheet.key_unknown': 'Rien ne porte la clé {key}.',
  'remedy.sheet.key_unknown':
    'Laissez les clés telles que téléchargées ; pour une nouvelle ligne, laissez la clé vide.',
  'problem.sheet.key_twice': 'La clé {key} figure déjà à la ligne {line, number}.',
  'remedy.sheet.key_twice': 'Gardez l’une des deux lignes ; pour un nouvel élément, laissez la clé vide.',
  'problem.sheet.row_twice': 'Cette nouvelle ligne dit la même chose que la ligne {line, number}.',
  'remedy.sheet.row_twice':
    'S’il y en a vraiment deux, indiquez dans la note ce qui les distingue, ou réunissez-les en une quantité ; sinon, retirez-en une.',
  'problem.sheet.not_yours': '{key} appartient à une autre organisation.',
  'remedy.sheet.not_yours': 'Seul son propriétaire le modifie. Rétablissez la ligne, ou retirez-la du fichier.',
  'problem.sheet.conflict':
    'Quelqu’un d’autre a modifié {key} : votre ligne est de la version {version}, la version {current} est en vigueur.',
  'remedy.sheet.conflict':
    'Comparez votre ligne avec ce que contient le registre ; inscrivez ensuite {current} comme version et renvoyez-la, ou retirez la ligne.',
  'problem.sheet.cells_beyond': 'La ligne compte {given, number} cellules, l’en-tête {columns, number}.',
  'remedy.sheet.cells_beyond': 'Mettez entre guillemets les textes qui contiennent le séparateur.',
  'problem.cell.formula': 'La cellule {column} contient une formule.',
  'remedy.cell.formula': 'Mettez-y sa valeur : copiez la cellule et collez-la comme valeur.',
  'problem.cell.error': 'La cellule {column} affiche l’erreur {value}.',
  'remedy.cell.error': 'Mettez-y une valeur, ou laissez la cellule vide.',
  'problem.cell.number_invalid': '« {value} » dans {column} n’est pas un nombre accepté.',
  'remedy.cell.number_invalid':
    'Donnez un nombre, zéro ou plus, en chiffres 0–9 sans séparateur ; une somme d’argent avec un point et deux décimales au plus.',
  'problem.cell.number_ambiguous':
    '« {value} » dans {column} peut se lire de deux façons : son point ou sa virgule peut séparer des milliers ou des décimales.',
  'remedy.cell.number_ambiguous':
    'Écrivez-le sans séparateur de milliers, et les décimales après un point : 1234 ou 1234.50.',
  'problem.cell.day_invalid': '« {value} » dans {column} n’est pas un jour.',
  'remedy.cell.day_invalid': 'Écrivez année-mois-jour, par exemple 2010-07-27, ou utilisez une cellule de date.',
  'problem.cell.code_unknown': '« {value} » dans {column} ne figure pas dans sa liste.',
  'remedy.cell.code_unknown': 'Choisissez dans la feuille des codes. Le plus proche : {nearest}.',
  'problem.cell.item_invalid': '« {value} » dans {column} n’a pas la forme {form}.',
  'remedy.cell.item_invalid': 'Écrivez ainsi chaque élément, avec | entre les éléments.',
  'problem.cell.required': '{column} est vide.',
  'remedy.cell.required': 'Une nouvelle ligne en a besoin.',
  'problem.cell.fixed': '{column} ne peut pas être modifié ici ; le registre contient « {value} ».',
  'remedy.cell.fixed': 'Remettez l’ancienne valeur ; un autre élément est une nouvelle ligne à clé vide.',
  'problem.quarantine.unknown': 'Il n’y a pas de ligne {row} en quarantaine.',
  'remedy.quarantine.unknown': 'Consultez la liste de la quarantaine pour les numéros de ses lignes.',
  'problem.quarantine.settled': 'La ligne {row} de la quarantaine est déjà réglée.',
  'remedy.quarantine.settled': 'Relisez-la pour voir comment et par qui.',
  'problem.quarantine.not_settled_by_you': 'Il ne vous appartient pas de régler la ligne {row} de la quarantaine.',
  'remedy.quarantine.not_settled_by_you':
    'Son propriétaire la règle : l’organisation qui l’a envoyée, ou le Secrétariat pour les registres publics.',
  'problem.quarantine.no_correction': 'La ligne {row} est encore erronée telle quelle : {code}.',
  'remedy.quarantine.no_correction': 'Corrigez ce que nomme son problème, ou écartez la ligne avec un motif.',
}
