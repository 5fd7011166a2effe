import { createContext, use, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { MarkShape } from './marks.tsx'

interface Folding {
  isFolded: (id: string) => boolean
  fold: (id: string, folded: boolean) => void
}

const FoldingContext = createContext<Folding>({ isFolded: () => false, fold: () => {} })
const LevelContext = createContext(1)
const ITEM = '[role=treeitem]'

interface TreeProps {
  label: string
  /** The branches that are folded at first. */
  folded?: readonly string[]
  children: ReactNode
}

/**
 * A nested list with the keys of a tree: one stop for the Tab key, arrows to move and to fold, Enter to follow the link
 * of an item. What else can be used in an item is reached by Tab while the item is the current one.
 */
export function Tree({ label, folded: foldedAtFirst = [], children }: TreeProps) {
  const tree = useRef<HTMLUListElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(foldedAtFirst))
  const [current, setCurrent] = useState<string | null>(null)
  const fold = (id: string, fold: boolean) => {
    const next = new Set(folded)
    if (fold) next.add(id)
    else next.delete(id)
    setFolded(next)
  }
  useEffect(() => {
    const items = itemsOf(tree.current!)
    const stop = items.find(({ id }) => id === current) ?? items[0]
    for (const item of items) item.tabIndex = item === stop ? 0 : -1
    for (const part of tree.current!.querySelectorAll<HTMLElement>('a, summary, button'))
      part.tabIndex = itemAround(part) === stop && !part.ariaHidden ? 0 : -1
  })
  const keys = (event: KeyboardEvent) => {
    const item = itemAround(event.target as Element)
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return
    if (press(event.key, item, tree.current!, event.target === item, fold)) event.preventDefault()
  }
  return (
    <FoldingContext value={{ isFolded: (id) => folded.has(id), fold }}>
      <ul
        ref={tree}
        role="tree"
        aria-label={label}
        className="tree"
        onKeyDown={keys}
        onFocus={({ target }) => setCurrent(itemAround(target)?.id ?? null)}
      >
        {children}
      </ul>
    </FoldingContext>
  )
}

const itemsOf = (around: Element) => [...around.querySelectorAll<HTMLElement>(ITEM)]

/** The item to which a part of the tree belongs. */
const itemAround = (part: Element) => part.closest('.tree-item')?.querySelector<HTMLElement>(`:scope > ${ITEM}`) ?? null

const itemAbove = (item: Element) => {
  const branch = item.parentElement?.parentElement?.closest('.tree-item')
  return branch ? itemAround(branch) : null
}

/** Does what a key means in a tree; false where it means nothing. */
function press(key: string, item: HTMLElement, tree: HTMLElement, itself: boolean, fold: Folding['fold']): boolean {
  const items = itemsOf(tree)
  const at = items.indexOf(item)
  const open = item.ariaExpanded
  const go = (to: HTMLElement | null | undefined) => {
    to?.focus()
    return true
  }
  switch (key) {
    case 'ArrowDown':
      return go(items[at + 1])
    case 'ArrowUp':
      return go(items[at - 1])
    case 'Home':
      return go(items[0])
    case 'End':
      return go(items.at(-1))
    case 'ArrowRight':
      if (open === 'true') return go(item.parentElement?.querySelector<HTMLElement>(`:scope > [role=group] ${ITEM}`))
      if (open === 'false') fold(item.id, false)
      return true
    case 'ArrowLeft':
      if (open !== 'true') return go(itemAbove(item))
      fold(item.id, true)
      return true
    case 'Enter':
    case ' ':
    case 'o':
      return itself && act(item, open, fold)
    default:
      return false
  }
}

function act(item: HTMLElement, open: string | null, fold: Folding['fold']): boolean {
  const link = item.querySelector<HTMLElement>('.tree-name a')
  if (link) link.click()
  else if (open !== null) fold(item.id, open === 'true')
  return true
}

interface TreeItemProps {
  id: string
  /** What the item is called; a link in it is what Enter follows. */
  name: ReactNode
  /** Said with the name. */
  beside?: ReactNode
  /** Told of the item while it is open. */
  about?: ReactNode
  className?: string
  /** The items below it. */
  children?: ReactNode
}

export function TreeItem({ id, name, beside, about, className = '', children }: TreeItemProps) {
  const { isFolded, fold } = use(FoldingContext)
  const level = use(LevelContext)
  const branch = Boolean(children || about)
  const open = branch && !isFolded(id)
  return (
    <li role="none" className={`tree-item ${className}`}>
      <div id={id} role="treeitem" aria-level={level} aria-expanded={branch ? open : undefined}>
        <div className="tree-row">
          {branch && (
            <button type="button" className="tree-fold" aria-hidden="true" onClick={() => fold(id, open)}>
              <MarkShape mark={open ? 'unfolded' : 'folded'} />
            </button>
          )}
          <span className="tree-name">{name}</span>
          {beside}
        </div>
        {open && about}
      </div>
      {open && children && (
        <LevelContext value={level + 1}>
          <ul role="group">{children}</ul>
        </LevelContext>
      )}
    </li>
  )
}
