import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import { AmountField } from './amount-field.tsx'

beforeAll(() => startSpeaking())
afterEach(cleanup)

it('says back in capitals what it understood, tied to the field', () => {
  render(<AmountField label="金额" value="1.2万" change={() => {}} />)
  const described = screen.getByLabelText('金额').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('壹万贰仟元整')
})

it('says so when it did not understand, instead of guessing', () => {
  render(<AmountField label="金额" value="一千二" change={() => {}} />)
  expect(screen.getByText(/看不懂这个金额/)).toBeDefined()
})
