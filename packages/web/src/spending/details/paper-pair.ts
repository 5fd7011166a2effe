import { useTranslation } from 'react-i18next'
import type { OfficialDocumentInput } from '../../gql/graphql'

/** A document as one pair of name and value; none where there is no document. */
export function usePaperPair() {
  const { t } = useTranslation()
  return (name: string, paper: OfficialDocumentInput | null | undefined): [string, string][] => {
    if (!paper) return []
    const { office, number, date } = paper
    return [[name, t('matter.paper', { office, number, date })]]
  }
}
