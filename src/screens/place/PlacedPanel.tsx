import { useState } from 'react';
import { MoreSheet } from '../explore/MoreSheet.tsx';
import { Button } from '../kit/Button.tsx';
import { RoundButton } from '../kit/RoundButton.tsx';
import { useLanguage } from '../page/language.ts';
import type { PlaceScreenProps } from '../PlaceScreen.tsx';
import { evidenceTool, moreTool } from '../scan/scan-tools.ts';
import { ScanTools } from '../scan/ScanTools.tsx';
import { StoryPanel } from '../scan/StoryPanel.tsx';

/** One press turns the building by so much: enough to see, little enough to fit it to a wall. */
const TURN_DEGREES = 5;

/** What can be done with a building that stands in the room: the same as on every screen, and to put it elsewhere. */
export function PlacedPanel(props: PlaceScreenProps) {
  const { panels, story, captionsOn } = props;
  const { strings } = useLanguage();
  const words = strings.place;
  const [isMore, setMore] = useState(false);
  return (
    <>
      <ScanTools tools={[evidenceTool(panels, strings), moreTool(() => setMore(true), strings)]} />
      {isMore && (
        <MoreSheet
          {...panels}
          captionsOn={captionsOn}
          onCaptions={props.onCaptions}
          canBeLifeSize={false}
          onClose={() => setMore(false)}
        >
          <div className="place-turns" role="group" aria-label={words.turns}>
            <RoundButton
              icon="left"
              label={words.turnLeft}
              onClick={() => props.onTurn(TURN_DEGREES)}
            />
            <RoundButton
              icon="right"
              label={words.turnRight}
              onClick={() => props.onTurn(-TURN_DEGREES)}
            />
          </div>
          <Button
            icon="retry"
            onClick={() => {
              setMore(false);
              props.onUndo();
            }}
          >
            {words.moveAgain}
          </Button>
        </MoreSheet>
      )}
      <StoryPanel
        panels={panels}
        captionsOn={captionsOn}
        captionSize={story.captionSize}
        narration={story.narration}
        onPlay={story.onPlay}
        onPause={story.onPause}
        onSkip={story.onSkip}
        scale={null}
      />
    </>
  );
}
