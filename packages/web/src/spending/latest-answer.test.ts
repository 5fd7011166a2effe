import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { latestAnswer } from './latest-answer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function slowServer() {
  const waiting = new Map<string, { answer: (text: string) => void; fail: () => void; signal: AbortSignal }>()
  const shown: string[] = []
  const failed: string[] = []
  const asking = latestAnswer<string, string>({
    pause: 300,
    ask: (question, signal) =>
      new Promise((answer, reject) => {
        waiting.set(question, { answer, signal, fail: () => reject(new Error('lost')) })
      }),
    show: (question, answer) => shown.push(`${question} ${answer}`),
    fail: (question) => failed.push(question),
  })
  return { asking, waiting, shown, failed }
}

it('nothing is asked while the reader still types', async () => {
  const { asking, waiting } = slowServer()
  asking.ask('3')
  await vi.advanceTimersByTimeAsync(299)
  asking.ask('32')
  await vi.advanceTimersByTimeAsync(300)
  expect([...waiting.keys()]).toEqual(['32'])
})

it('an older answer that arrives late is dropped, and its question is called off', async () => {
  const { asking, waiting, shown } = slowServer()
  asking.ask('3200')
  await vi.advanceTimersByTimeAsync(300)
  asking.ask('9000')
  await vi.advanceTimersByTimeAsync(300)
  expect(waiting.get('3200')?.signal.aborted).toBe(true)
  waiting.get('9000')?.answer('over budget')
  waiting.get('3200')?.answer('fine')
  await vi.advanceTimersByTimeAsync(0)
  expect(shown).toEqual(['9000 over budget'])
})

it('an answer to what was typed before the last key is not shown either', async () => {
  const { asking, waiting, shown } = slowServer()
  asking.ask('3200')
  await vi.advanceTimersByTimeAsync(300)
  asking.ask('32000')
  waiting.get('3200')?.answer('fine')
  await vi.advanceTimersByTimeAsync(10)
  expect(shown).toEqual([])
})

it('only the failure of the newest question is told', async () => {
  const { asking, waiting, failed } = slowServer()
  asking.ask('1')
  await vi.advanceTimersByTimeAsync(300)
  asking.ask('2')
  await vi.advanceTimersByTimeAsync(300)
  waiting.get('1')?.fail()
  waiting.get('2')?.fail()
  await vi.advanceTimersByTimeAsync(0)
  expect(failed).toEqual(['2'])
})
