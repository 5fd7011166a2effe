import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import type { Choice } from './choice-field.tsx'
import { SeveralField } from './several-field.tsx'

const PEOPLE = ['禾知行', '谈守正', '计慎之'].map((label) => ({ value: label, label }))

function People({ waiting = false, told = () => {} }: { waiting?: boolean; told?: (chosen: string[]) => void }) {
  const [chosen, setChosen] = useState<Choice[]>([])
  const [typed, setTyped] = useState('')
  const options = PEOPLE.filter(({ label }) => label.includes(typed))
  return (
    <SeveralField
      id="people"
      label="参加人员"
      chosen={chosen}
      change={(next) => {
        setChosen(next)
        told(next.map(({ value }) => value))
      }}
      typed={typed}
      type={setTyped}
      options={options}
      waiting={waiting}
      note={options.length === 0 ? '没有这个姓名。' : undefined}
    />
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: '参加人员' })
const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ...more })
const write = (value: string) => fireEvent.change(field(), { target: { value } })
const marked = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent
const chosen = () => within(screen.getByRole('list', { name: '已选的参加人员' })).getAllByRole('button')

beforeAll(() => startSpeaking())
afterEach(cleanup)

it('the keyboard alone finds by name, chooses several, and takes one away again', () => {
  render(<People />)
  write('谈')
  expect(marked()).toBe('谈守正')
  press('Enter')
  expect(field().value).toBe('')
  press('ArrowDown')
  expect(marked()).toBe('禾知行')
  press('ArrowDown')
  press('ArrowDown')
  expect(marked()).toBe('计慎之')
  press('Enter')
  expect(chosen().map(({ textContent }) => textContent?.trim())).toEqual(['谈守正', '计慎之'])
  expect(screen.getByRole('option', { name: '计慎之' }).getAttribute('aria-selected')).toBe('true')
  press('Enter')
  expect(chosen()).toHaveLength(1)
})

it('the list opens below its field, says so, and Escape closes it without closing what is around', () => {
  const around = vi.fn()
  render(
    <div onKeyDown={around}>
      <People />
    </div>,
  )
  expect(field().getAttribute('aria-expanded')).toBe('false')
  press('ArrowDown')
  around.mockClear()
  expect(field().getAttribute('aria-expanded')).toBe('true')
  expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: '参加人员' }).id)
  press('Escape')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(around).not.toHaveBeenCalled()
  press('Escape')
  expect(around).toHaveBeenCalledTimes(1)
})

it('an Enter that ends a Chinese word, that sends the form, or that meets an older list chooses nobody', () => {
  const told = vi.fn()
  const { rerender } = render(<People told={told} />)
  write('谈')
  press('Enter', { isComposing: true })
  expect(press('Enter', { ctrlKey: true }), 'the form hears it').toBe(true)
  rerender(<People told={told} waiting />)
  press('Enter')
  expect(told).not.toHaveBeenCalled()
  rerender(<People told={told} />)
  press('Enter')
  expect(told).toHaveBeenCalledWith(['谈守正'])
})

it('a pointer chooses without taking the focus from the text, and a name that is removed gives it back', () => {
  render(<People />)
  fireEvent.click(field())
  const option = screen.getByRole('option', { name: '禾知行' })
  expect(fireEvent.mouseDown(option)).toBe(false)
  fireEvent.click(option)
  fireEvent.click(screen.getByRole('button', { name: '去掉禾知行' }))
  expect(document.activeElement).toBe(field())
  expect(screen.queryByRole('list', { name: '已选的参加人员' })).toBeNull()
})

it('where nothing fits it says so instead of an empty list', () => {
  render(<People />)
  write('无此人')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field().getAttribute('aria-expanded')).toBe('false')
  expect(screen.getByRole('status').textContent).toBe('没有这个姓名。')
})
