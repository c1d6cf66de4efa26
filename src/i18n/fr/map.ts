import type { map as english } from '../en/map.ts'

export const map: Record<keyof typeof english, string> = {
  'web.map.lead':
    'Où se trouvent les missions et combien de lignes de la liste des lacunes y sont ouvertes. La surface d’un cercle est le nombre de lacunes ouvertes ; chaque type a son motif.',
  'web.map.picture': 'Carte des missions ayant des lignes dans la liste des lacunes ; le tableau dit la même chose',
  'web.map.area': 'Partie du monde',
  'web.map.area.world': 'Monde',
  'web.map.area.africa': 'Afrique',
  'web.map.area.middle-east': 'Moyen-Orient',
  'web.map.open':
    '{n, plural, =0 {aucune lacune ouverte} one {# lacune ouverte} many {# de lacunes ouvertes} other {# lacunes ouvertes}}',
  'web.map.column.open': 'Lacunes ouvertes',
  'web.map.table': 'Missions et leurs lacunes ouvertes',
  'web.map.scale': 'Surface du cercle : lacunes ouvertes',
  'web.map.moved': 'Les cercles qui se couvriraient sont écartés ; un trait mène au lieu.',
  'web.map.unplaced': 'Hors de la carte, faute de lieu enregistré : {names}',
  'web.map.lines': 'Voir les lignes',
  'web.map.page': 'Page de la mission',
  'web.map.disclaimer':
    'Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle par l’Organisation des Nations Unies.',
  'web.map.source':
    'Aucune frontière n’est tracée. Trait de côte : Natural Earth (domaine public). Les cercles sont placés au siège indiqué dans le registre, au dixième de degré ; les positions sont indicatives et non vérifiées.',
}
