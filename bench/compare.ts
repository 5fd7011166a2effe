/** How many slices of each side are taken, in turns, so that a busy moment of the machine meets both. */
const SLICES = 10

/**
 * Runs both sides in turns and prints how many times the baseline's time ours takes, as the median of the slices with
 * the smallest and the largest. A ratio, because the machine's own speed is nobody's figure.
 */
export async function compare(
  what: string,
  ours: (turn: number) => Promise<unknown>,
  baseline: (turn: number) => Promise<unknown>,
  perSlice: number,
): Promise<void> {
  const ratios: number[] = []
  for (let slice = -1; slice < SLICES; slice++) {
    const base = await time(baseline, slice, perSlice)
    const own = await time(ours, slice, perSlice)
    if (slice >= 0) ratios.push(own / base) // the first round warms both sides up
  }
  const [least, median, most] = [0, SLICES / 2, SLICES - 1].map((at) => ratios.toSorted((a, b) => a - b)[at]!)
  console.log(`${what}: ${median!.toFixed(1)} × (${least!.toFixed(1)} to ${most!.toFixed(1)})`)
}

async function time(work: (turn: number) => Promise<unknown>, slice: number, times: number): Promise<number> {
  const begun = performance.now()
  for (let turn = 0; turn < times; turn++) await work((slice + 1) * times + turn)
  return performance.now() - begun
}
