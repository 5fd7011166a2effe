import { useTranslation } from 'react-i18next'
import { zh } from '../words/zh.ts'

type FactType = keyof typeof zh.fact

function known(type: string): type is FactType {
  return Object.hasOwn(zh.fact, type)
}

/** A newer server may know facts that this page has no word for; their own name is better than nothing. */
export function useFactWord(): (type: string) => string {
  const { t } = useTranslation()
  return (type) => (known(type) ? t(`fact.${type}`) : type)
}
