/** One text for people in both languages, and where it stands. */
export type Pair = { readonly at: string; readonly zh: string; readonly en: string }

/** A text for people that stands in one language, without the other beside it. */
export type Lone = { readonly at: string; readonly text: string }

export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Words, not an id, a code or a unit: those are the same in both languages. */
export const isEnglish = (text: string): boolean => /(?<![\w-])[A-Z]?[a-z]+(?![\w-])/.test(text)

/** What fills a gap is no part of the text. */
const written = (text: string): string => text.replace(/\{+\w*\}+/g, ' ')

/** Whether one of the two languages is missing, or stands where the other belongs. */
export const isIncomplete = ({ zh, en }: Pair): boolean =>
  isChinese(en) || (isChinese(zh) ? !/[a-z]/i.test(written(en)) : isEnglish(written(en)) || isEnglish(written(zh)))

/** Parts "中文 / English", or Chinese first and English after its last sign, where a line holds both. */
function partsOf(line: string): [zh: string, en: string] | undefined {
  for (const { index } of line.matchAll(/\/ /g)) {
    const [zh, en] = [line.slice(0, index).trim(), line.slice(index + 2).trim()]
    if (isChinese(zh) && isEnglish(en) && !isChinese(en)) return [zh, en]
  }
  const last = /^(.*[\p{Script=Han}。，；：？！、（）“”《》])([^\p{Script=Han}]*)$/su.exec(line)
  return last && isChinese(last[1]!) && isEnglish(last[2]!) ? [last[1]!, last[2]!.trim()] : undefined
}

/** A text that holds both languages itself, line by line or with lines of English after a line of Chinese. */
export function splitBoth(at: string, text: string): { readonly pairs: Pair[]; readonly lone: Lone[] } {
  const pairs: Pair[] = []
  let waiting = ''
  const lone: Lone[] = []
  const give = () => waiting && lone.push({ at, text: waiting })
  for (const line of text.split('\n')) {
    const both = partsOf(line)
    if (both || isChinese(line)) {
      give()
      waiting = both ? '' : line
      if (both) pairs.push({ at, zh: both[0], en: both[1] })
    } else if (waiting && isEnglish(line)) {
      pairs.push({ at, zh: waiting, en: line })
      waiting = ''
    } else if (isEnglish(line) && pairs.length) {
      const { zh, en } = pairs.pop()!
      pairs.push({ at, zh, en: `${en} ${line}` })
    }
  }
  give()
  return { pairs, lone }
}
