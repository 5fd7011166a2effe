import '../ui/base.css'
import '../ui/controls.css'
import '../ui/page.css'
import '../ui/as-of.css'
import '../spending/spending.css'
import '../integrity/rule-book.css'
import '../notice/notice.css'
import '../organisation/organisation.css'
import '../access/why.css'
import '../ui/print.css'
import type { ApolloClient } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { antdTheme } from '../ui/antd-theme.ts'
import { ThemeProvider, useTheme } from '../ui/theme.tsx'

/** What every page of both doors stands in: theme, language, server. */
export function Surroundings({ client, children }: { client: ApolloClient; children: ReactNode }) {
  return (
    <ApolloProvider client={client}>
      <ThemeProvider>
        <Furnished>{children}</Furnished>
      </ThemeProvider>
    </ApolloProvider>
  )
}

const calm = matchMedia('(prefers-reduced-motion: reduce)').matches

function Furnished({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const { theme } = useTheme()
  return (
    <ConfigProvider
      locale={i18n.language === 'en' ? enUS : zhCN}
      theme={antdTheme(theme, calm)}
      button={{ autoInsertSpace: false }}
    >
      <App>{children}</App>
    </ConfigProvider>
  )
}
