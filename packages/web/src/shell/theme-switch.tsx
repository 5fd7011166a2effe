import { useTranslation } from 'react-i18next'
import { useTheme, type ThemeWish } from '../ui/theme.tsx'

export function ThemeSwitch() {
  const { t } = useTranslation()
  const { wish, wishes, setWish } = useTheme()
  return (
    <select
      className="bar-select"
      aria-label={t('theme.choose')}
      value={wish}
      onChange={(event) => setWish(event.target.value as ThemeWish)}
    >
      {wishes.map((name) => (
        <option key={name} value={name}>
          {t(`theme.${name}`)}
        </option>
      ))}
    </select>
  )
}
