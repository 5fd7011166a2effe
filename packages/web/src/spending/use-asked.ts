import { useEffect, useState } from 'react'
import { useSession } from '../access/session.ts'
import { latestAnswer } from './latest-answer.ts'

export type AskedState = 'tooLittle' | 'checking' | 'judged' | 'failed'

/** The newest answer to what is typed now, also while a newer one is on its way: whoever shows it dims and never empties. */
export function useAsked<Answer>(
  question: string | null,
  ask: (question: string, signal: AbortSignal) => Promise<Answer>,
): { state: AskedState; answer: Answer | null } {
  const session = useSession()
  const [newest, setNewest] = useState<{ question: string; answer: Answer | null; failed: boolean }>()
  const [asking] = useState(() =>
    latestAnswer<string, Answer>({
      pause: 300,
      ask,
      show: (text, answer) => setNewest({ question: text, answer, failed: false }),
      fail: (text) => setNewest((before) => ({ question: text, answer: before?.answer ?? null, failed: true })),
    }),
  )
  useEffect(() => {
    // A question that met the end of the session is put again once the reader has signed in.
    if (question && session !== 'ended') asking.ask(question)
    return () => asking.stop()
  }, [question, asking, session])
  const fresh = newest?.question === question
  return {
    state: !question ? 'tooLittle' : !fresh ? 'checking' : newest.failed ? 'failed' : 'judged',
    answer: newest?.answer ?? null,
  }
}
