import type { UnitKind } from '../../model/unit';

type Rule = readonly [kind: UnitKind, words: RegExp];

/** Words of English, French, Spanish and German names, as keys; what comes last tells most in English. */
const RULES: readonly Rule[] = [
  ['leadership', /^(board of directors|executive board|board|leadership)$/],
  ['inspectorate', /\binspectorate\b|^(internal audit|audit)( office| department)?$/],
  ['team', /\b(team|squad|crew|workshop)$|^(equipe|equipo)\b/],
  [
    'division',
    /\b(division|section)$|^(division|section|seccion|abteilung|referat|bureau)\b|^(service|servicio) (de|des|du|general|informatique|juridique|financier)\b/,
  ],
  ['branch', /\b(sub department|bureau|branch)$|^sub department\b/],
  ['department', /^(ministry|ministere|ministerio|ministerium)\b|\bministry$/],
  [
    'psu',
    /\b(hospital|clinic|schools?|kindergarten|nursery|college|university|academy|museum|library|theat(re|er)|zoo)( \d+| no \d+)?$|\b(health|community|training|cultural|sports|medical|service) cent(re|er)\b|^(school|hospital|university|college|institute|museum)( of\b| no\b| \S{1,3}$|$)/,
  ],
  [
    'psu',
    /^(ecole|lycee|universite|hopital|musee|bibliotheque|escuela|universidad|hospital (de|del|general|regional|universitario)|museo|biblioteca|grundschule|gymnasium|krankenhaus)\b/,
  ],
];
/** Departments stand on top; below another one they are its divisions. */
const DEPARTMENT =
  /\b(department|dept|directorate)$|^(department|dept|directorate|direction|direccion|departement|departamento) /;

/** The kind that a name in another language tells; `other` when it tells none. */
export function foreignKind(key: string, parentKind: UnitKind | null): UnitKind {
  const found = RULES.find(([, words]) => words.test(key))?.[0];
  if (found !== undefined) return found;
  if (!DEPARTMENT.test(key) && key !== 'department') return 'other';
  return parentKind === 'department' || parentKind === 'psu' ? 'division' : 'department';
}
