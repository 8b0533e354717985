import { fillIn } from '#i18n/fill-in.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useLanguage } from '../page/language.ts';
import { FileButton } from './FileButton.tsx';
import { FoundVisit } from './FoundVisit.tsx';
import type { KeepStep } from './keep-step.ts';

export type KeepSheetProps = {
  step: KeepStep;
  onSave: () => void;
  onFile: (file: File) => void;
  /** Takes up what the file holds. */
  onAdd: () => void;
  onAskErase: () => void;
  onErase: () => void;
  /** Begins the app anew. */
  onRestart: () => void;
  onBack: () => void;
  onClose: () => void;
};

/** What the device keeps of the visitor: out as a file, in from a file, or away. */
export function KeepSheet(props: KeepSheetProps) {
  const { step, onAdd, onErase, onRestart, onBack, onClose } = props;
  const words = useLanguage().strings.keep;
  const isErasing = step.name === 'erase' || step.name === 'erasing';
  const isOver = step.name === 'erased' || step.name === 'not-erased';
  const title = step.name === 'found' ? words.foundTitle : isErasing ? words.eraseAsk : words.title;
  return (
    <Sheet title={title} onClose={isOver ? onRestart : onClose}>
      <div className="keep-sheet">
        {step.name === 'found' && <FoundVisit view={step.view} {...{ onAdd, onBack }} />}
        {isErasing && (
          <>
            <p>{words.eraseText}</p>
            <Button kind="main" onClick={onBack}>
              {words.eraseNo}
            </Button>
            <Button busy={step.name === 'erasing'} onClick={onErase}>
              {step.name === 'erasing' ? words.erasing : words.eraseYes}
            </Button>
          </>
        )}
        {isOver && (
          <>
            <Notice kind={step.name === 'erased' ? 'good' : 'warn'} live>
              <p>{step.name === 'erased' ? words.erased : words.notErased}</p>
            </Notice>
            <Button kind="main" icon="retry" onClick={onRestart}>
              {words.restart}
            </Button>
          </>
        )}
        {step.name !== 'found' && !isErasing && !isOver && <Ways {...props} />}
      </div>
    </Sheet>
  );
}

function Ways({ step, onSave, onFile, onAskErase }: KeepSheetProps) {
  const words = useLanguage().strings.keep;
  return (
    <>
      <div role="status">
        {step.name === 'given' && (
          <Notice kind="good">
            <p>{fillIn(words[step.how], { file: step.file })}</p>
          </Notice>
        )}
        {step.name === 'refused' && (
          <Notice kind="warn">
            <p>{words.refused}</p>
          </Notice>
        )}
        {step.name === 'added' && (
          <Notice kind="good">
            <p>{words.added}</p>
          </Notice>
        )}
        {step.name === 'fault' && (
          <Notice kind="warn">
            <p>
              {words.fault[step.fault]} {words.unchanged}
            </p>
          </Notice>
        )}
      </div>
      {step.name !== 'refused' && (
        <>
          <p>{words.text}</p>
          <Button icon="save" note={words.saveNote} onClick={onSave}>
            {words.save}
          </Button>
        </>
      )}
      <FileButton note={words.takeNote} onFile={onFile}>
        {step.name === 'fault' ? words.takeOther : words.take}
      </FileButton>
      <Button kind="quiet" onClick={onAskErase}>
        {words.erase}
      </Button>
    </>
  );
}
