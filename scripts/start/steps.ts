/** Says what is under way and how long it took; once it is time to stop, no further step begins. */
export function steps(count: number, signal: AbortSignal) {
  let number = 0
  return async function step<Result>(chinese: string, english: string, work: () => Promise<Result>): Promise<Result> {
    signal.throwIfAborted()
    const mark = `[${++number}/${count}]`
    const from = performance.now()
    console.log(`${mark} ${chinese} ${english} …`)
    const result = await work()
    console.log(`${mark} ✓ ${((performance.now() - from) / 1000).toFixed(1)} 秒 s`)
    signal.throwIfAborted()
    return result
  }
}
