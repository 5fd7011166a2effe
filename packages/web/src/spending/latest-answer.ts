interface Asking<Question, Answer> {
  /** MUST end early when the signal fires: only one question is on its way at a time. */
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>
  show: (question: Question, answer: Answer) => void
  fail: (question: Question) => void
  pause: number
}

/**
 * Asks when the reader pauses, and shows only the answer to the newest question: answers overtake each other on a slow
 * line, and an old judgement beside new figures would be a false one.
 */
export function latestAnswer<Question, Answer>({ ask, show, fail, pause }: Asking<Question, Answer>) {
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let onItsWay: AbortController | undefined
  const stop = () => {
    newest += 1
    clearTimeout(timer)
    onItsWay?.abort()
  }
  const send = (question: Question, number: number) => {
    onItsWay = new AbortController()
    ask(question, onItsWay.signal).then(
      (answer) => number === newest && show(question, answer),
      () => number === newest && fail(question),
    )
  }
  return {
    ask(question: Question) {
      stop()
      const number = newest
      timer = setTimeout(() => send(question, number), pause)
    },
    stop,
  }
}
