/** Colours of the printed family: glazed tile, lacquer, enamel (pháp lam), jade, ivory paper, ink. */
export const PALETTE = {
  ivory: '#fbf4e2',
  ivoryDeep: '#f1e3c2',
  ink: '#2a1810',
  inkSoft: '#5b4230',
  lacquer: '#7b1613',
  lacquerDark: '#4c0b0c',
  vermilion: '#b3271d',
  gold: '#c8962b',
  goldLight: '#f0cf78',
  goldDark: '#8a5f14',
  glaze: '#e6a21f',
  enamelBlue: '#1d4c9a',
  enamelBlueDark: '#12316b',
  skyBlue: '#7db7d6',
  jade: '#1b7560',
  jadeDark: '#0f4a3e',
  jadeLight: '#6cc0a0',
  violet: '#4a2f6e',
  rose: '#eb9aa0',
  white: '#fffaf0',
} as const;

export type Colour = (typeof PALETTE)[keyof typeof PALETTE];
