import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import { Tree, TreeItem } from './tree.tsx'

beforeAll(() => startSpeaking())
afterEach(cleanup)

function show() {
  render(
    <Tree label="chart" folded={['office']}>
      <TreeItem id="group" name="Group">
        <TreeItem id="head" name={<a href="#head">Head</a>} />
        <TreeItem id="office" name="Office">
          <TreeItem id="clerk" name="Clerk" />
        </TreeItem>
      </TreeItem>
    </Tree>,
  )
}
const item = (name: string) => screen.getByRole('treeitem', { name })
const here = () => document.activeElement?.id
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement!, { key })
}

it('is one stop for the Tab key, with the links of the current item behind it', () => {
  show()
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>('[tabindex="0"]')].map(({ id, textContent }) => id || textContent)
  expect(stops()).toEqual(['group'])
  item('Head').focus()
  press('ArrowUp', 'ArrowDown')
  expect(stops()).toEqual(['head', 'Head'])
})

it('moves by arrows through what is open, and no further than the ends', () => {
  show()
  item('Group').focus()
  press('ArrowUp')
  expect(here()).toBe('group')
  press('ArrowDown', 'ArrowDown', 'ArrowDown')
  expect(here()).toBe('office')
  press('Home')
  expect(here()).toBe('group')
  press('End')
  expect(here()).toBe('office')
})

it('opens and folds by arrows, and goes to the item above', () => {
  show()
  item('Office').focus()
  expect(screen.queryByRole('treeitem', { name: 'Clerk' })).toBeNull()
  press('ArrowRight')
  expect(item('Office').ariaExpanded).toBe('true')
  press('ArrowRight')
  expect(here()).toBe('clerk')
  press('ArrowLeft')
  expect(here()).toBe('office')
  press('ArrowLeft')
  expect(item('Office').ariaExpanded).toBe('false')
  press('ArrowLeft')
  expect(here()).toBe('group')
})

it('follows the link of an item by Enter, and folds an item without one', () => {
  show()
  let followed = 0
  screen.getByRole('link', { name: 'Head' }).addEventListener('click', () => followed++)
  item('Head').focus()
  press('Enter', 'o')
  expect(followed).toBe(2)
  item('Office').focus()
  press('Enter')
  expect(item('Office').ariaExpanded).toBe('true')
})
