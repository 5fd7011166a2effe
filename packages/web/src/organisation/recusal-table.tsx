import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { graphql, unmask, type FragmentType } from '../gql'
import { MarkShape } from '../ui/marks.tsx'
import { useGoToHash } from '../ui/go-to-hash.ts'
import { ExclusionChain } from './exclusion-chain.tsx'
import { PersonLink } from './person-link.tsx'
import { usePostName } from './post-name.tsx'
import { reasonsOf } from './reasons.ts'
import { Replacement } from './replacement.tsx'

export const recusalTable = graphql(`
  fragment RecusalTable_row on RecusalRow {
    person {
      id
      name
    }
    posts {
      id
      ...PostName_appointment
    }
    cells {
      team {
        code
        name
      }
      reasons {
        ...ExclusionChain_exclusion
      }
      replacedBy {
        id
        name
      }
    }
  }
`)

/** Person by team. A cell says that somebody stands aside and leads to the reason below; paper has no pop-ups. */
export function RecusalTable({ rows: masked }: { rows: readonly FragmentType<typeof recusalTable>[] }) {
  const { t } = useTranslation()
  const { search } = useLocation()
  const nameOf = usePostName()
  useGoToHash()
  const rows = unmask(recusalTable, masked)
  const reasons = reasonsOf(rows)
  const numberOf = new Map(reasons.map(({ cell, number }) => [cell, number]))
  return (
    <>
      <div className="table-frame">
        <table role="table" className="data-table recusal-table">
          <caption className="for-readers">{t('recusal.title')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('recusal.person')}
              </th>
              {rows[0]?.cells.map(({ team }) => (
                <th key={team.code} role="columnheader" scope="col">
                  {team.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ person, posts, cells }) => (
              <tr key={person.id} role="row">
                <th role="rowheader" scope="row">
                  <PersonLink person={person} posts={posts.length} />
                  <span className="meta">{posts.map(nameOf).join(t('comma'))}</span>
                </th>
                {cells.map((cell) => {
                  const number = numberOf.get(cell)
                  return (
                    <td key={cell.team.code} role="cell" className={number ? 'cell-recused' : 'cell-free'}>
                      {number ? (
                        <Link id={`cell-${number}`} to={{ search, hash: `reason-${number}` }}>
                          <MarkShape mark="block" />
                          <span className="narrow-label">{cell.team.name} </span>
                          <span className="for-readers">{t('recusal.must', { n: number })}</span>
                          <span aria-hidden="true">{number}</span>
                        </Link>
                      ) : (
                        <>
                          <span aria-hidden="true">·</span>
                          <span className="for-readers">{t('recusal.may')}</span>
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section className="recusal-reasons" aria-labelledby="reasons">
        <h2 id="reasons">{t('recusal.reasons')}</h2>
        <ol>
          {reasons.map(({ number, person, cell }) => (
            <li key={number} id={`reason-${number}`} tabIndex={-1}>
              <h3>{t('recusal.of', { person: person.name, team: cell.team.name })}</h3>
              {cell.reasons.map((reason, index) => (
                <ExclusionChain key={index} exclusion={reason} />
              ))}
              <Replacement people={cell.replacedBy} />
              <Link className="meta screen-only" to={{ search, hash: `cell-${number}` }}>
                {t('recusal.back')}
              </Link>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
