import { theme as antd } from 'antd'
import { describe, expect, it } from 'vitest'
import { antdTheme } from './antd-theme.ts'
import { colours, type Colour, type ThemeName } from './tokens.ts'

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => {
    const part = parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds: Colour[] = ['canvas', 'surface', 'subtle', 'inset', 'hover', 'selected']
const inks: Colour[] = ['text', 'text2', 'text3', 'link', 'danger', 'success', 'caution', 'human', 'neutral', 'info']
const tinted: [ink: Colour, ground: Colour][] = [
  ['info', 'infoBg'],
  ['success', 'successBg'],
  ['caution', 'cautionBg'],
  ['danger', 'dangerBg'],
  ['human', 'humanBg'],
  ['neutral', 'neutralBg'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['onAccent', 'accentActive'],
  ['placeholder', 'surface'],
  ...(['infoBg', 'successBg', 'cautionBg', 'dangerBg', 'humanBg', 'neutralBg'] as const).flatMap((ground) =>
    (['text', 'text2', 'text3', 'link'] as const).map((ink): [Colour, Colour] => [ink, ground]),
  ),
]
const edges: [edge: Colour, ground: Colour][] = [
  ['lineControl', 'surface'],
  ['lineControl', 'canvas'],
  ['focus', 'canvas'],
  ['focus', 'surface'],
  ['focus', 'inset'],
  ['accent', 'surface'],
]

describe.each(Object.keys(colours) as ThemeName[])('in the theme %s', (name) => {
  const colour = colours[name]
  const text = name === 'contrast' ? 7 : 4.5

  const below = (pairs: [Colour, Colour][], least: number) =>
    pairs.filter(([one, other]) => contrast(colour[one], colour[other]) < least)

  it('every text can be read on every ground it stands on', () => {
    const plain = grounds.flatMap((ground) => inks.map((ink): [Colour, Colour] => [ink, ground]))
    expect(below([...plain, ...tinted], text)).toEqual([])
  })

  it('every control and focus ring can be seen', () => {
    expect(below(edges, 3)).toEqual([])
  })

  it('antd paints with these colours and derives none of its own that cannot be read', () => {
    const token = antd.getDesignToken(antdTheme(name, true))
    expect(contrast(token.colorTextLightSolid, token.colorPrimary)).toBeGreaterThanOrEqual(text)
    expect(contrast(token.colorTextLightSolid, token.colorPrimaryHover)).toBeGreaterThanOrEqual(text)
    expect(contrast(token.colorTextLightSolid, token.colorError)).toBeGreaterThanOrEqual(text)
    expect(contrast(token.colorTextPlaceholder, token.colorBgContainer)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(token.colorTextDescription, token.colorBgContainer)).toBeGreaterThanOrEqual(text)
    expect(contrast(token.colorErrorText, token.colorBgContainer)).toBeGreaterThanOrEqual(text)
    expect(contrast(token.colorLink, token.colorBgElevated)).toBeGreaterThanOrEqual(text)
    expect(contrast(token.colorBorder, token.colorBgContainer)).toBeGreaterThanOrEqual(3)
  })
})
