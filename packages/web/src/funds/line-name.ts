import { useTranslation } from 'react-i18next'

interface Named {
  fund: 'SPECIAL' | 'TEAM_WORKING'
  team: { name: string } | null
  use: { name: string }
}

/** What a budget line is called: whose it is, and for what. */
export function useLineName(): (line: Named) => string {
  const { t } = useTranslation()
  return ({ fund, team, use }) => t('line.name', { owner: team?.name ?? t(`fund.${fund}`), use: use.name })
}
