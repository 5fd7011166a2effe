import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { ThemeSwitch } from '../shell/theme-switch.tsx'
import type { Entrance } from './entrance.ts'
import { useSpoken } from './spoken.ts'

/** The head of a page before the sign-in: the language, the theme, and whose door this is. */
export function DoorHead({ entrance }: { entrance: Entrance | undefined }) {
  const { t } = useTranslation()
  const spoken = useSpoken()
  return (
    <>
      <div className="door-switches">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <p className="door-product">
        {t('product')}
        {entrance && ` · ${spoken(entrance.county.name)}`}
      </p>
    </>
  )
}
