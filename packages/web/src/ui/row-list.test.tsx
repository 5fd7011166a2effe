import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import { RowList } from './row-list.tsx'
import { TextField } from './text-field.tsx'

function Guests({ start, fault }: { start: string[]; fault?: string }) {
  const [units, setUnits] = useState(start)
  return (
    <RowList
      label="来宾"
      hint="按单位"
      fault={fault}
      names={units.map((_, index) => `来宾 ${index + 1}`)}
      row={(index) => (
        <TextField
          label="单位"
          value={units[index]!}
          change={(unit) => setUnits((before) => before.with(index, unit))}
        />
      )}
      addLabel="添加来宾"
      add={() => setUnits((before) => [...before, ''])}
      remove={(index) => setUnits((before) => before.toSpliced(index, 1))}
    />
  )
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const units = () => screen.queryAllByLabelText<HTMLInputElement>('单位').map(({ value }) => value)

beforeAll(() => startSpeaking())
afterEach(cleanup)

it('a row that is added takes the focus to its first field, each row under a name of its own', () => {
  render(<Guests start={['甲']} />)
  press('添加来宾')
  const added = within(screen.getByRole('group', { name: '来宾 2' })).getByLabelText('单位')
  expect(document.activeElement).toBe(added)
  fireEvent.change(added, { target: { value: '乙' } })
  expect(units()).toEqual(['甲', '乙'])
})

it('a row that is taken away leaves the others as they are, and the focus in the row that takes its place', () => {
  render(<Guests start={['甲', '乙', '丙']} />)
  press('去掉来宾 2')
  expect(units()).toEqual(['甲', '丙'])
  expect((document.activeElement as HTMLInputElement).value).toBe('丙')
  press('去掉来宾 2')
  expect((document.activeElement as HTMLInputElement).value).toBe('甲')
})

it('the last row may go too; then the focus is on the button that adds one', () => {
  render(<Guests start={['甲']} />)
  press('去掉来宾 1')
  expect(units()).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /添加来宾/ }))
})

it('takes no focus by itself, and says what is wrong with the list', () => {
  render(<Guests start={['甲']} fault="至少一行。" />)
  expect(document.activeElement).toBe(document.body)
  const list = screen.getByRole('group', { name: '来宾' })
  const described = list.getAttribute('aria-describedby')!.split(' ')
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['按单位', '至少一行。'])
})
