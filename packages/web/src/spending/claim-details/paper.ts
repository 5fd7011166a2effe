import type { TFunction } from 'i18next'
import type { OfficialDocumentInput } from '../../gql/graphql'

/** A paper in one line: of which office, its number, its day; null where there is none. */
export const paper = (t: TFunction, told: OfficialDocumentInput | null | undefined): string | null =>
  told ? t('matter.paper', { office: told.office, number: told.number, date: told.date }) : null
