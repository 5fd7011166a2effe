import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { AccountsToOpen } from './accounts-to-open.tsx'
import { useMayOrganise, OrganisingPlace } from './acts/organising-place.tsx'
import { OfficesToFill } from './offices-to-fill.tsx'
import { TeamsToFill } from './teams-to-fill.tsx'

const firstSteps = graphql(`
  query FirstSteps {
    organisation {
      asOf
      ...TeamsToFill_organisation
      ...OfficesToFill_organisation
      ...AccountsToOpen_organisation
    }
    ...TeamsToFill_proposed
    ...OfficesToFill_proposed
  }
`)

/** What a county still lacks before its first matter can go its way; each line is read from the organisation itself. */
export function FirstStepsPage() {
  const { t } = useTranslation()
  const may = useMayOrganise()
  const answer = useQuery(firstSteps, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' })
  return (
    <OrganisingPlace>
      <PageTitle title={t('firstSteps.title')} />
      <p>{t('firstSteps.about')}</p>
      <Loaded answer={answer} what={t('firstSteps.what')}>
        {(data) => (
          <div className="first-steps">
            <TeamsToFill organisation={data.organisation} proposed={data} />
            <OfficesToFill organisation={data.organisation} proposed={data} />
            {may('OPEN_ACCOUNT') && <AccountsToOpen organisation={data.organisation} />}
            <section aria-labelledby="first-money">
              <h2 id="first-money">{t('firstSteps.money')}</h2>
              <p>{t('firstSteps.moneyLater')}</p>
            </section>
          </div>
        )}
      </Loaded>
    </OrganisingPlace>
  )
}
