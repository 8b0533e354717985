import type { ModelFailure } from './scene-props.ts';

/** Why a model cannot be shown: it did not arrive, or what arrived is no model. The message is for developers. */
export class ReconstructionError extends Error {
  readonly failure: ModelFailure;

  constructor(failure: ModelFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReconstructionError';
    this.failure = failure;
  }
}
