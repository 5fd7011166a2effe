/** A scenic area in whose core no official meeting may be held (L-SCN), by the parts of its name. */
type ScenicArea = { readonly name: string; readonly parts: readonly string[] }

const area = (name: string, ...parts: string[]): ScenicArea => ({ name, parts: parts.length ? parts : [name] })

/** The 21 of the notice of September 2014. */
export const SCENIC_AREAS: readonly ScenicArea[] = [
  area('八达岭—十三陵', '八达岭', '十三陵'),
  area('承德避暑山庄外八庙', '避暑山庄', '外八庙'),
  area('五台山'),
  area('太湖'),
  area('普陀山'),
  area('黄山'),
  area('九华山'),
  area('武夷山'),
  area('庐山'),
  area('泰山'),
  area('嵩山'),
  area('武当山'),
  area('武陵源(张家界)', '武陵源', '张家界'),
  area('白云山'),
  area('桂林漓江', '漓江', '桂林'),
  area('三亚热带海滨', '三亚'),
  area('峨眉山—乐山大佛', '峨眉山', '乐山大佛'),
  area('九寨沟—黄龙', '九寨沟', '黄龙'),
  area('黄果树'),
  area('西双版纳'),
  area('华山'),
]

/** A street is named after an area without lying in it. */
const STREET = '(?![东南西北中]?(?:路|街|大道))'

/** The scenic area that a place is named after, if any: "安徽黄山某酒店" lies at 黄山, "上海华山路" does not at 华山. */
export const scenicAreaIn = (place: string): ScenicArea | undefined =>
  SCENIC_AREAS.find(({ parts }) => parts.some((part) => new RegExp(part + STREET).test(place)))
