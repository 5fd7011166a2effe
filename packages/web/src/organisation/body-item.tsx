import { use, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { TreeItem } from '../ui/tree.tsx'
import { PostItem, postItem } from './post-item.tsx'
import { ShownContext } from './shown.ts'

const bodyItem = graphql(`
  fragment BodyItem_body on Body {
    name
    clause
    appointments {
      id
      ...PostItem_appointment
    }
    units {
      id
      name
    }
  }
`)

interface BodyItemProps {
  id: string
  body: FragmentType<typeof bodyItem>
  /** What its units are to it. */
  units: string
  unitsHow?: string
  children?: ReactNode
}

/** A body that the notice founds: who holds its posts, in their order, and the units that belong to it. */
export function BodyItem({ id, body: masked, units: unitsAre, unitsHow, children }: BodyItemProps) {
  const { t } = useTranslation()
  const { shows } = use(ShownContext)
  const { name, clause, appointments, units } = unmask(bodyItem, masked)
  const held = unmask(postItem, appointments).filter(({ person }) => shows(person.id))
  return (
    <TreeItem
      id={id}
      className="tree-body"
      name={name}
      beside={
        <span className="meta">
          <BasisLink id={clause} />
        </span>
      }
      about={appointments.length === 0 && units.length === 0 && <p className="meta">{t('organisation.nobody')}</p>}
    >
      {(held.length > 0 || units.length > 0 || children) && (
        <>
          {appointments.map((appointment) => (
            <PostItem key={appointment.id} appointment={appointment} />
          ))}
          {units.length > 0 && (
            <TreeItem
              id={`${id}-units`}
              className="tree-units"
              name={unitsAre}
              about={unitsHow && <p className="meta">{unitsHow}</p>}
            >
              {units.map((unit) => (
                <TreeItem key={unit.id} id={`${id}-${unit.id}`} className="tree-unit" name={unit.name} />
              ))}
            </TreeItem>
          )}
          {children}
        </>
      )}
    </TreeItem>
  )
}
