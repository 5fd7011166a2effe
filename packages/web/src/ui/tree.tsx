import { createContext, use, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

interface Folding {
  isFolded: (id: string) => boolean
  fold: (id: string, folded: boolean) => void
}

const FoldingContext = createContext<Folding>({ isFolded: () => false, fold: () => {} })
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
    const items = [...tree.current!.querySelectorAll<HTMLElement>(ITEM)]
    const stop = items.find(({ id }) => id === current) ?? items[0]
    for (const item of items) item.tabIndex = item === stop ? 0 : -1
    for (const part of tree.current!.querySelectorAll<HTMLElement>('a, summary, button'))
      part.tabIndex = part.closest(ITEM) === stop && !part.ariaHidden ? 0 : -1
  })
  const keys = (event: KeyboardEvent) => {
    const item = (event.target as Element).closest<HTMLElement>(ITEM)
    if (!item || event.altKey || event.ctrlKey || event.metaKey) return
    const { handled } = press(event.key, item, tree.current!, event.target === item, fold)
    if (handled) event.preventDefault()
  }
  return (
    <FoldingContext value={{ isFolded: (id) => folded.has(id), fold }}>
      <ul
        ref={tree}
        role="tree"
        aria-label={label}
        className="tree"
        onKeyDown={keys}
        onFocus={(event) => setCurrent(event.target.closest(ITEM)?.id ?? null)}
      >
        {children}
      </ul>
    </FoldingContext>
  )
}

function press(key: string, item: HTMLElement, tree: HTMLElement, itself: boolean, fold: Folding['fold']) {
  const items = [...tree.querySelectorAll<HTMLElement>(ITEM)]
  const go = (to: HTMLElement | null | undefined) => {
    to?.focus()
    return { handled: true }
  }
  const open = item.ariaExpanded
  switch (key) {
    case 'ArrowDown':
      return go(items[items.indexOf(item) + 1])
    case 'ArrowUp':
      return go(items[items.indexOf(item) - 1])
    case 'Home':
      return go(items[0])
    case 'End':
      return go(items.at(-1))
    case 'ArrowRight':
      if (open === 'true') return go(item.querySelector<HTMLElement>(ITEM))
      if (open === 'false') fold(item.id, false)
      return { handled: true }
    case 'ArrowLeft':
      if (open !== 'true') return go(item.parentElement?.closest<HTMLElement>(ITEM))
      fold(item.id, true)
      return { handled: true }
    case 'Enter':
    case ' ':
    case 'o':
      if (!itself) return { handled: false }
      return act(item, open, fold)
    default:
      return { handled: false }
  }
}

function act(item: HTMLElement, open: string | null, fold: Folding['fold']) {
  const link = item.querySelector<HTMLElement>(':scope > .tree-row a')
  if (link) link.click()
  else if (open !== null) fold(item.id, open === 'true')
  return { handled: true }
}

interface TreeItemProps {
  id: string
  /** What the item is called; a link in it is what Enter follows. */
  name: ReactNode
  /** Beside the name, and no part of it. */
  beside?: ReactNode
  /** Told of the item while it is open. */
  about?: ReactNode
  className?: string
  /** The items below it. */
  children?: ReactNode
}

export function TreeItem({ id, name, beside, about, className = '', children }: TreeItemProps) {
  const { isFolded, fold } = use(FoldingContext)
  const branch = Boolean(children || about)
  const open = branch && !isFolded(id)
  return (
    <li
      id={id}
      role="treeitem"
      aria-expanded={branch ? open : undefined}
      aria-labelledby={`${id}-name`}
      className={`tree-item ${className}`}
    >
      <div className="tree-row">
        {branch && (
          <button type="button" className="tree-fold" aria-hidden="true" onClick={() => fold(id, open)}>
            {open ? '▾' : '▸'}
          </button>
        )}
        <span id={`${id}-name`} className="tree-name">
          {name}
        </span>
        {beside}
      </div>
      {open && about}
      {open && children && <ul role="group">{children}</ul>}
    </li>
  )
}
