import type { Tint } from './mesh.ts';

/** Tint that shows a CSS hex colour on a white texture; vertex colours are linear light. */
export function tintOf(hex: string): Tint {
  const linear = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [linear(1), linear(3), linear(5)];
}

/** Enamel, glaze and lime colours, for the pale scale and ivory strips and the stone. */
export const JADE = tintOf('#3f8f6c');
export const INDIGO = tintOf('#2c5aa0');
export const AMBER = tintOf('#e8b23c');
export const CORAL = tintOf('#c9482a');
export const LIME: Tint = [0.93, 0.87, 0.72];
export const PALE_STONE: Tint = [0.96, 0.93, 0.86];
export const BAT_TRANG: Tint = [0.8, 0.46, 0.33];
export const COURT_STONE: Tint = [0.86, 0.83, 0.77];

/** Glazes of roof tiles: hoàng lưu ly, thanh lưu ly, and unglazed clay. */
export const ROYAL_YELLOW = tintOf('#ffc044');
export const GREEN_GLAZE = tintOf('#4a9a62');
export const TERRACOTTA = tintOf('#c07350');
