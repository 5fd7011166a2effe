import { afterEach, expect, it } from 'vitest'
import { dropDrafts, keepDraft, keptDraft } from './drafts.ts'

afterEach(() => localStorage.clear())

it('a draft is found again by its writer and by nobody else', () => {
  keepDraft('he', 'new', { purpose: '考察' })
  expect(keptDraft('he', 'new')).toEqual({ purpose: '考察' })
  expect(keptDraft('tan', 'new')).toBeNull()
})

it('signing out leaves no draft on a shared computer, and nothing else is lost', () => {
  keepDraft('he', 'new', { purpose: '考察' })
  keepDraft('he', 'ZC-2015-0001', { purpose: '接待' })
  localStorage.setItem('lianzhao.theme', 'dark')
  dropDrafts()
  expect(Object.keys(localStorage)).toEqual(['lianzhao.theme'])
})

it('a draft that cannot be read is no draft', () => {
  localStorage.setItem('lianzhao.draft.he.new', '{broken')
  expect(keptDraft('he', 'new')).toBeNull()
})
