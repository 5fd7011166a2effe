import { theme as antd, type ThemeConfig } from 'antd'
import { colours, interfaceFont, type ThemeName } from './tokens.ts'

type Algorithm = typeof antd.defaultAlgorithm

function mapOf(theme: ThemeName) {
  const colour = colours[theme]
  return {
    colorPrimary: colour.accent,
    colorPrimaryHover: colour.accentHover,
    colorPrimaryActive: colour.accentActive,
    colorPrimaryText: colour.accent,
    colorLink: colour.link,
    colorLinkHover: colour.accentHover,
    colorLinkActive: colour.accentActive,
    colorText: colour.text,
    colorTextSecondary: colour.text2,
    colorTextTertiary: colour.text3,
    colorTextQuaternary: colour.placeholder,
    colorBorder: colour.lineControl,
    colorBorderSecondary: colour.lineSubtle,
    colorBgLayout: colour.canvas,
    colorBgContainer: colour.surface,
    colorBgElevated: colour.surface,
    colorBgSpotlight: theme === 'dark' ? colour.text : colour.accentActive,
    colorError: colour.danger,
    colorErrorText: colour.danger,
    colorErrorHover: colour.danger,
    colorErrorActive: colour.danger,
    colorErrorBg: colour.dangerBg,
    colorErrorBorder: colour.dangerLine,
    colorWarning: colour.caution,
    colorSuccess: colour.success,
    colorInfo: colour.info,
  }
}

/** antd derives its map from few seeds and fails contrast in eight places; the county's own map wins. */
export function antdTheme(theme: ThemeName, calm: boolean): ThemeConfig {
  const base = theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm
  const { onAccent, placeholder, text3 } = colours[theme]
  const algorithm: Algorithm = (seed) => ({ ...base(seed), ...mapOf(theme) })
  return {
    algorithm,
    token: {
      // These are derived after the map, so they have to be named here.
      colorTextLightSolid: onAccent,
      colorTextPlaceholder: placeholder,
      colorTextDescription: text3,
      fontFamily: interfaceFont,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: 34,
      motion: !calm,
      motionDurationSlow: '0.15s',
      motionDurationMid: '0.1s',
      wireframe: false,
    },
  }
}
