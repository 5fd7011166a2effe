import { useApolloClient } from '@apollo/client/react'
import { Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clientsOfDays } from '../shell/client.ts'
import { Credentials } from './credentials.tsx'
import { sessionOpened, useSession } from './session.ts'

/** Asks again over the page, so that what was typed below stays. askWho says who is signed in now. */
export function SessionEnded({ reader, askWho }: { reader: string; askWho: () => Promise<string | undefined> }) {
  const { t } = useTranslation()
  const client = useApolloClient()
  const session = useSession()
  const [typed, setTyped] = useState({ login: '', password: '' })
  if (session !== 'ended') return null
  const goOn = async () => {
    // What one person typed MUST NOT be sent in the name of another.
    if ((await askWho()) !== reader) return location.reload()
    setTyped({ login: '', password: '' })
    sessionOpened()
    await Promise.all([client, ...clientsOfDays()].map((each) => each.refetchQueries({ include: 'active' })))
  }
  return (
    <Modal open title={t('login.ended')} footer={null} closable={false} keyboard={false} width={420} zIndex={2000}>
      <p>{t('login.endedHow')}</p>
      <Credentials
        {...typed}
        change={(login, password) => setTyped({ login, password })}
        signedIn={() => void goOn()}
      />
    </Modal>
  )
}
