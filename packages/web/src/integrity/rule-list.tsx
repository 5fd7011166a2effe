import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { useCounty } from '../shell/county.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { dayOf } from '../ui/day.ts'
import { FilterWord } from '../ui/filter-word.tsx'
import { OutcomeMark } from './outcome-mark.tsx'
import type { Severity } from './outcome.ts'
import { useDay } from './rule-book-place.tsx'

export type Stage = 'PRE' | 'CLM' | 'PAY' | 'AUD'
const stages: Stage[] = ['PRE', 'CLM', 'PAY', 'AUD']

export interface ListedRule {
  id: string
  name: string
  sentence: string
  stages: Stage[]
  severities: Severity[]
}

interface RuleListProps {
  rules: ListedRule[]
  busy: boolean
}

/** The rule book. What it is narrowed to stands in the address. */
export function RuleList({ rules, busy }: RuleListProps) {
  const { t } = useTranslation()
  const { now } = useCounty()
  const { day, to } = useDay()
  const [address, setAddress] = useSearchParams()
  const [text, stage] = [address.get('text') ?? '', address.get('stage') ?? '']
  const change = (part: string) => (value: string) => {
    const next = new URLSearchParams(location.search)
    if (value) next.set(part, value)
    else next.delete(part)
    setAddress(next, { preventScrollReset: true })
  }
  const shown = rules.filter(
    (rule) =>
      (!stage || rule.stages.some((one) => one === stage)) &&
      `${rule.id} ${rule.name} ${rule.sentence}`.toLowerCase().includes(text.toLowerCase()),
  )
  const asked = day ?? dayOf(now)
  return (
    <>
      <search className="filter-bar" aria-label={t('filter.label')}>
        <FilterWord label={t('ruleBook.text')} value={text} type="search" apply={change('text')} />
        <ChoiceField
          label={t('ruleBook.stage')}
          value={stage}
          empty={t('filter.any')}
          choices={stages.map((one) => ({ value: one, label: t(`stage.${one}`) }))}
          change={change('stage')}
        />
        <FilterWord label={t('ruleBook.day')} value={day ?? ''} type="date" apply={change('on')} />
      </search>
      {rules.length === 0 ? (
        <p className="empty">{t('ruleBook.none', { day: asked })}</p>
      ) : shown.length === 0 ? (
        <p className="empty">
          {t('ruleBook.noMatch')}{' '}
          <Link to={to('')} className="link-in-text">
            {t('ruleBook.everything')}
          </Link>
        </p>
      ) : (
        <>
          <p className="totals">{t('ruleBook.about', { day: asked, n: rules.length, shown: shown.length })}</p>
          <RuleTable rules={shown} busy={busy} />
        </>
      )}
    </>
  )
}

function RuleTable({ rules, busy }: RuleListProps) {
  const { t } = useTranslation()
  const { to } = useDay()
  return (
    <DataTable
      caption={t('ruleBook.what')}
      rows={rules}
      rowKey={({ id }) => id}
      busy={busy}
      columns={[
        {
          key: 'number',
          header: t('ruleBook.number'),
          kind: 'head',
          narrow: 'first',
          cell: ({ id }) => <Link to={to(`/${id}`)}>{id}</Link>,
        },
        {
          key: 'rule',
          header: t('ruleBook.rule'),
          narrow: 'second',
          cell: ({ name, sentence }) => (
            <>
              <strong>{name}</strong>
              <p>{sentence}</p>
            </>
          ),
        },
        {
          key: 'failure',
          header: t('ruleBook.failure'),
          cell: ({ severities }) => (
            <span className="outcome-counts">
              {severities.map((severity) => (
                <OutcomeMark key={severity} outcome={severity} />
              ))}
            </span>
          ),
        },
        {
          key: 'stages',
          header: t('ruleBook.stages'),
          cell: (rule) => rule.stages.map((stage) => t(`stage.${stage}`)).join(t('comma')),
        },
      ]}
    />
  )
}
