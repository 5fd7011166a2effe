import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { colours, type ThemeName } from './tokens.ts'

export type ThemeWish = ThemeName | 'system'

const wishes: ThemeWish[] = ['system', 'light', 'dark', 'contrast']
const kept = 'lianzhao.theme'
const Theme = createContext<{ theme: ThemeName; wish: ThemeWish; setWish: (wish: ThemeWish) => void }>({
  theme: 'light',
  wish: 'system',
  setWish: () => {},
})

const dark = matchMedia('(prefers-color-scheme: dark)')
const contrast = matchMedia('(prefers-contrast: more)')

function subscribe(changed: () => void) {
  for (const query of [dark, contrast]) query.addEventListener('change', changed)
  return () => {
    for (const query of [dark, contrast]) query.removeEventListener('change', changed)
  }
}

function systemTheme(): ThemeName {
  if (contrast.matches) return 'contrast'
  return dark.matches ? 'dark' : 'light'
}

function paint(theme: ThemeName) {
  const root = document.documentElement
  root.dataset.theme = theme
  for (const [name, value] of Object.entries(colours[theme])) root.style.setProperty(`--${name}`, value)
  root.style.colorScheme = theme === 'dark' ? 'dark' : 'light'
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const system = useSyncExternalStore(subscribe, systemTheme)
  const [wish, setWish] = useState(() => wishes.find((name) => name === localStorage.getItem(kept)) ?? 'system')
  const theme = wish === 'system' ? system : wish
  useEffect(() => paint(theme), [theme])
  const change = (next: ThemeWish) => {
    localStorage.setItem(kept, next)
    setWish(next)
  }
  return <Theme value={{ theme, wish, setWish: change }}>{children}</Theme>
}

export function useTheme() {
  return { ...use(Theme), wishes }
}
