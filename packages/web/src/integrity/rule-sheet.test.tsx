import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSpeaking } from '../words/language.ts'
import { RuleSheet, type ShownRule } from './rule-sheet.tsx'

const ratio = {
  id: 'P-08',
  name: '商务接待陪同比例',
  value: '客人 5 人以内,陪同不超过客人人数',
  source: '演示细则',
  suppliedBy: '领导小组办公室',
  without: '按公务接待的上限判断',
}
const rule: ShownRule = {
  id: 'R-REC-03',
  name: '陪同人数',
  sentence: '陪同不超过上限。',
  why: '防止借招商吃喝。',
  citation: '接待管理规定第十条',
  ruleSet: 'RS-2015',
  stages: ['PRE', 'CLM'],
  severities: ['BLOCK', 'JUST'],
  overridable: false,
  clauses: ['N-097'],
  certainty: 'LIKELY',
  sources: [
    {
      code: 'L-REC',
      name: '党政机关国内公务接待管理规定',
      number: null,
      inForceFrom: null,
      inForceTo: null,
      certainty: 'CERTAIN',
      force: 'UNKNOWN',
      matters: '接待规则的主要依据。',
    },
  ],
  parameters: [ratio],
}
const show = (shown: ShownRule, address = '/rules/R-REC-03') =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <RuleSheet rule={shown} />
    </MemoryRouter>,
  )
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

beforeAll(() => startSpeaking())
afterEach(cleanup)

describe('the sheet of a rule', () => {
  it('tells what, why, when, what a failure means, and how far its sources were checked', () => {
    const told = show(rule).container.textContent
    for (const part of [rule.sentence, rule.why, rule.citation, '事前、报销', '不能继续', '写明理由', '不能放行'])
      expect(told).toContain(part)
    expect(told).toContain('大体可信')
    expect(told).toContain('施行日期待核')
  })

  it('leads to the clauses of the notice and to its instruments, on the day that is read', () => {
    show(rule)
    expect(hrefs()).toEqual(['/notice#N-097', '/rules/sources#L-REC'])
    cleanup()
    show(rule, '/rules/R-REC-03?on=2025-05-02')
    expect(hrefs()).toEqual(['/notice#N-097', '/rules/sources?on=2025-05-02#L-REC'])
  })

  it('says so where no clause of the notice stands behind it', () => {
    expect(show({ ...rule, clauses: [] }).container.textContent).toContain('通知没有直接对应的条款')
  })

  it('shows a figure of the county with its source', () => {
    const told = show(rule).container.textContent
    expect(told).toContain(ratio.value)
    expect(told).toContain('出处:演示细则')
    expect(told).not.toContain('缺参数')
  })

  it('a figure that is missing is named as missing, with who supplies it and what happens without it', () => {
    const told = show({ ...rule, parameters: [{ ...ratio, value: null, source: null }] }).container.textContent
    for (const part of ['P-08', '缺参数', '领导小组办公室', '按公务接待的上限判断']) expect(told).toContain(part)
    expect(told).not.toContain('出处')
  })
})
