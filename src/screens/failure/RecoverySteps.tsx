import { StepArt, type StepDrawing } from '../art/StepArt.tsx';
import { useLanguage } from '../page/language.ts';

export type RecoveryStep = { words: string; drawing: StepDrawing };

/** How to open the camera again in this very browser, step by step, each with its drawing. */
export function RecoverySteps({ steps }: { steps: readonly RecoveryStep[] }) {
  const { failure } = useLanguage().strings;
  return (
    <section className="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{failure.stepsTitle}</h2>
      <ol>
        {steps.map(({ words, drawing }) => (
          <li key={words}>
            <StepArt drawing={drawing} />
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
