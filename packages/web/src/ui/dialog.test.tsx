import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { Surroundings } from '../shell/surroundings.tsx'
import { startSpeaking } from '../words/language.ts'
import { Dialog } from './dialog.tsx'
import { TextField } from './text-field.tsx'

beforeAll(() => startSpeaking())
afterEach(cleanup)

const client = new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() })

function Opinion({ confirm, busy = false }: { confirm: () => void; busy?: boolean }) {
  const [text, setText] = useState('')
  return (
    <Surroundings client={client}>
      <Dialog title="批准 ZC-1" verb="批准" confirm={confirm} close={() => {}} busy={busy}>
        <TextField label="意见" value={text} change={setText} />
      </Dialog>
    </Surroundings>
  )
}

it('an Enter that ends a Chinese word does not submit', () => {
  render(<Opinion confirm={() => {}} />)
  const field = screen.getByLabelText('意见')
  // fireEvent answers false when the page kept the browser from going on.
  expect(fireEvent.keyDown(field, { key: 'Enter', isComposing: true })).toBe(false)
  expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })).toBe(false)
  expect(fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })).toBe(true)
})

it('a second click while the first is on its way sends nothing', () => {
  const confirm = vi.fn()
  const { rerender } = render(<Opinion confirm={confirm} />)
  fireEvent.click(screen.getByRole('button', { name: '批准' }))
  rerender(<Opinion confirm={confirm} busy />)
  fireEvent.click(screen.getByRole('button', { name: '正在提交…' }))
  expect(confirm).toHaveBeenCalledTimes(1)
})
