import { fen, type Fen } from '../money.ts'

type MoneyFields<Fact> = { readonly [K in keyof Fact as Fact[K] extends Fen | null ? K : never]: true }

/**
 * Facts read back from JSON carry money as digits. The table names the money of every kind of fact; it does not
 * compile when one is forgotten.
 */
export function reviver<Fact extends { readonly type: string }>(money: {
  readonly [Type in Fact['type']]: MoneyFields<Extract<Fact, { readonly type: Type }>>
}): (json: object) => Fact {
  return (json) => {
    const { v: _, ...fact } = json as Record<string, unknown>
    const known = Object.hasOwn(money, String(fact.type))
    const fields = money[fact.type as Fact['type']] as Record<string, true>
    if (!known) throw new Error(`no kind of fact is called ${String(fact.type)}`)
    for (const field of Object.keys(fields)) if (fact[field] !== null) fact[field] = fen(BigInt(fact[field] as string))
    return fact as unknown as Fact
  }
}
