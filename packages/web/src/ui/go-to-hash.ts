import { useEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * Goes to the part of the page that the address names, once it is there, and gives it the focus. The router changes the
 * address without loading a page, so the browser would not go there by itself.
 */
export function useGoToHash(): string {
  const { hash, key } = useLocation()
  const meant = decodeURIComponent(hash.slice(1))
  useEffect(() => {
    const part = meant ? document.getElementById(meant) : null
    if (!part) return
    part.scrollIntoView({ block: 'start' })
    part.focus({ preventScroll: true })
  }, [meant, key])
  return meant
}
