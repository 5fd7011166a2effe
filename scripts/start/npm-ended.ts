/** npm hands a signal on to the shell between it and us, and no further: when that shell is gone, so is whoever asked. */
export function whenNpmEnds(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const asked = process.ppid
  setInterval(() => process.ppid !== asked && stop(), 500).unref()
}
