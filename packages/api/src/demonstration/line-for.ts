import type { Asked } from './asked.ts'

/** The line a story means. A use that a team's funds do not have is asked from its reception line: the story wants the refusal. */
export const lineFor = (lines: ReadonlyMap<string, string>, { team, fund, use }: Asked): string =>
  lines.get(`${fund ?? team} ${use}`) ?? lines.get(`${team} RECEPTION`)!
