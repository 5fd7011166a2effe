// A screen; a marked line writes a word of its own.
declare const t: (key: string) => string
declare const state: 'open' | 'closed'
declare const name: string | undefined

export const Screen = () => (
  <section aria-label={t('spending.title')} className="page">
    <h1>{t('spending.title')}</h1>
    <p>
      {state === 'open' && t('state.open')} · {name ?? t('nobody')} %
    </p>
    <h2>Spending</h2> {/* BROKEN */}
    <h2>支出</h2> {/* BROKEN */}
    <p>{'Spending'}</p> {/* BROKEN */}
    <p>{state === 'open' ? t('state.open') : 'closed'}</p> {/* BROKEN */}
    <p>{name ?? 'nobody'}</p> {/* BROKEN */}
    <p>{`${name} waits`}</p> {/* BROKEN */}
    <input placeholder="Amount" /> {/* BROKEN */}
    <button aria-label={`Close ${name}`}>×</button> {/* BROKEN */}
  </section>
)
