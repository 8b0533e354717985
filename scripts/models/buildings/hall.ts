import type { Tint } from '../kit/mesh.ts';
import type { Figure } from './figure.ts';

/** What kind of hall stands on a plan, as the tradition names it. */
export interface HallForm {
  /** `double`: two houses under one roofscape with a valley between them (trùng thiềm điệp ốc). */
  house: 'single' | 'double';
  /** Tiers of roof; between two stands the closed frieze (cổ diêm). */
  tiers: 1 | 2;
  /** `chai`: half-bays under hips at both ends; `gable`: bays only, between two end walls. */
  ends: 'chai' | 'gable';
  /** `open`: columns only, as in galleries; otherwise doors across the bays, masonry round the chái. */
  walls: 'closed' | 'open';
  glaze: Tint;
}

/** Figures of a hall in metres and numbers; a `single` hall has no rear bays of its own. */
export interface HallFigures {
  terraceWidth: Figure;
  terraceDepth: Figure;
  /** Rise of the platform from the lowest ground, and the part of it above the upper court. */
  platformRise: Figure;
  platformStep?: Figure;
  /** Platform floor to the crown of the front ridge; not needed where the tallest column is known. */
  height?: Figure;
  /** Length of the longest shaft, from its stone base to its head. */
  tallestColumn?: Figure;
  columns?: Figure;
  frontBays: Figure;
  /** Chái at each end, 1 single or 2 double; 0 where gables close the ends. */
  frontWings: Figure;
  rearBays?: Figure;
  rearWings?: Figure;
}

/** Choices that a hall is drawn from, in metres. */
export interface HallChoices {
  /** Platform left free outside the outer columns. */
  platformMargin: Figure;
  /** Column lines on one side of the axis, from the middle bay outwards, without the outermost. */
  columnLines: readonly Figure[];
  /** Column rows from front to back, without the two outermost. */
  columnRows: readonly Figure[];
  /** Rise over run of all roofs. */
  pitch: Figure;
  lowerEaveOverhang: Figure;
  /** Eave of the lowest roof above the floor. */
  lowerEaveHeight: Figure;
  /** Where the lower roof steps, and by how much; none where it runs through. */
  lowerStepRun?: Figure;
  lowerStepRise?: Figure;
  lowerRun?: Figure;
  /** How far the upper eave stands before the first inner row. */
  upperEaveFromRow?: Figure;
  /** Line of the valley gutter of a double house. */
  valley?: Figure;
  /** Width of the hip under each gable. */
  frontSkirt: Figure;
  rearSkirt?: Figure;
  ridgeBand: Figure;
  rearRidgeBand?: Figure;
  cornerLift: Figure;
  doorHeight: Figure;
  /** Tie beams of the halls above the floor. */
  tieHeight: Figure;
  columnRadius: Figure;
  outerColumnRadius: Figure;
  /** Upper court round the platform; none where the platform stands on the lowest ground. */
  courtSides?: Figure;
  courtFront?: Figure;
  courtBack?: Figure;
  /** Paving shown beyond it. */
  apron?: Figure;
  apronFront?: Figure;
  lowerSteps?: Figure;
  upperSteps: Figure;
}

/** A hall as one short list of figures and choices, each with its sources. */
export interface HallBuilding {
  id: string;
  form: HallForm;
  figures: HallFigures;
  choices: HallChoices;
}
