import type { Notice } from './notice.ts'

/** Something wrong at a place in the data: the path from the top, such as `['teams', 3, 'clause']`. */
export type Misfit = { readonly path: readonly PropertyKey[]; readonly message: string }

/** Follows every reference of a notice: what is named exists, and no name is given twice. */
export function checkNotice(notice: Notice): Misfit[] {
  const { clauses, units, teams, leadingGroup, composition, targets, uses, ambiguities, document, sections } = notice
  const clauseIds = new Set(clauses.map(({ id }) => id))
  const unitCodes = new Set(units.map(({ code }) => code))
  const teamCodes = new Set(teams.map(({ code }) => code))
  const ambiguityIds = new Set(ambiguities.map(({ id }) => id))
  const numbers = new Set(sections.map(({ clause }) => clause))

  const known = (
    set: ReadonlySet<string>,
    what: string,
    path: readonly PropertyKey[],
    name: string | null,
  ): Misfit[] => (name === null || set.has(name) ? [] : [{ path, message: `${name} is no ${what} of this notice` }])
  const knownEach = (set: ReadonlySet<string>, what: string, path: readonly PropertyKey[], names: readonly string[]) =>
    names.flatMap((name, index) => known(set, what, [...path, index], name))
  const clausesAt = (path: readonly PropertyKey[], names: readonly string[]) =>
    knownEach(clauseIds, 'clause', path, names)

  return [
    ...twice(['clauses'], 'id', clauses),
    ...twice(['units'], 'code', units),
    ...twice(['teams'], 'code', teams),
    ...twice(['targets'], 'code', targets),
    ...twice(['ambiguities'], 'id', ambiguities),
    ...twice(['composition'], 'kind', composition),
    ...twice(['uses', 'special'], 'code', uses.special),
    ...twice(['uses', 'team'], 'code', uses.team),
    ...sharedUses(notice),
    ...sections.flatMap(({ reading }, at) => known(ambiguityIds, 'ambiguity', ['sections', at, 'reading'], reading)),
    ...clauses.flatMap(({ clause }, at) => known(numbers, 'heading', ['clauses', at, 'clause'], clause)),
    ...knownEach(unitCodes, 'unit', ['document', 'issuers'], document.issuers),
    ...units.flatMap(({ clause }, at) => known(clauseIds, 'clause', ['units', at, 'clause'], clause)),
    ...known(clauseIds, 'clause', ['leadingGroup', 'clause'], leadingGroup.clause),
    ...known(clauseIds, 'clause', ['leadingGroup', 'exOfficioClause'], leadingGroup.exOfficioClause),
    ...known(clauseIds, 'clause', ['leadingGroup', 'office', 'clause'], leadingGroup.office.clause),
    ...known(clauseIds, 'clause', ['leadingGroup', 'inspectionGroup', 'clause'], leadingGroup.inspectionGroup.clause),
    ...knownEach(unitCodes, 'unit', ['leadingGroup', 'exOfficio'], leadingGroup.exOfficio),
    ...knownEach(
      unitCodes,
      'unit',
      ['leadingGroup', 'inspectionGroup', 'constituents'],
      leadingGroup.inspectionGroup.constituents,
    ),
    ...teams.flatMap(({ clause, officeAt, kind }, at) => [
      ...known(clauseIds, 'clause', ['teams', at, 'clause'], clause),
      ...known(unitCodes, 'unit', ['teams', at, 'officeAt'], officeAt),
      ...(composition.some((rule) => rule.kind === kind)
        ? []
        : [{ path: ['teams', at, 'kind'], message: `nothing is said about the composition of a ${kind} team` }]),
    ]),
    ...composition.flatMap(({ sources, clauses: cited }, at) => [
      ...knownEach(unitCodes, 'unit', ['composition', at, 'sources'], sources),
      ...clausesAt(['composition', at, 'clauses'], cited),
    ]),
    ...targets.flatMap((target, at) => [
      ...knownEach(teamCodes, 'team', ['targets', at, 'teams'], target.teams),
      ...clausesAt(['targets', at, 'clauses'], target.clauses),
      ...wholeThreshold(target, at),
    ]),
    ...uses.special.flatMap(({ clause }, at) => known(clauseIds, 'clause', ['uses', 'special', at, 'clause'], clause)),
    ...uses.team.flatMap(({ clause }, at) => known(clauseIds, 'clause', ['uses', 'team', at, 'clause'], clause)),
    ...ambiguities.flatMap(({ clauses: cited, adopted, readings }, at) => [
      ...clausesAt(['ambiguities', at, 'clauses'], cited),
      ...(adopted <= readings.length
        ? []
        : [{ path: ['ambiguities', at, 'adopted'], message: `there is no reading ${adopted}` }]),
    ]),
  ]
}

function twice<Key extends string>(
  path: readonly PropertyKey[],
  key: Key,
  list: readonly { readonly [K in Key]: string }[],
): Misfit[] {
  const seen = new Set<string>()
  return list.flatMap((one, at) => {
    const again = seen.has(one[key])
    seen.add(one[key])
    return again ? [{ path: [...path, at, key], message: `${one[key]} stands here twice` }] : []
  })
}

/** A use belongs to one level of money (A8). */
function sharedUses({ uses }: Notice): Misfit[] {
  const special = new Set(uses.special.map(({ code }) => code))
  return uses.team.flatMap(({ code }, at) =>
    special.has(code)
      ? [{ path: ['uses', 'team', at, 'code'], message: `${code} is a use of the special fund too` }]
      : [],
  )
}

/** Operator, threshold and currency say one thing together: all or none. */
function wholeThreshold({ operator, threshold, currency }: Notice['targets'][number], at: number): Misfit[] {
  const given = [operator, threshold, currency].filter((part) => part !== null).length
  return given === 0 || given === 3
    ? []
    : [
        {
          path: ['targets', at, 'threshold'],
          message: 'operator, threshold and currency are given together or not at all',
        },
      ]
}
