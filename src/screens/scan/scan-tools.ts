import type { Strings } from '#i18n/strings.ts';
import type { ScanScreenProps } from '../ScanScreen.tsx';
import type { Tool } from './ScanTools.tsx';

/** The tools that make sense in this state of the visit, the most wanted first. */
export function scanTools(props: ScanScreenProps, strings: Strings): readonly Tool[] {
  const { visit, posture, torchOn, captionsOn, evidenceOn } = props;
  const words = strings.scan;
  const tools: Tool[] = [];
  if (visit.name === 'anchored' || visit.name === 'held') {
    const isPinned = visit.name === 'held' && visit.pinned;
    tools.push({
      icon: 'pin',
      label: isPinned ? words.unpin : words.pin,
      pressed: isPinned,
      onTap: isPinned ? props.onUnpin : props.onPin,
    });
    tools.push({
      icon: 'captions',
      label: captionsOn ? strings.narration.captionsOff : strings.narration.captionsOn,
      pressed: null,
      onTap: () => props.onCaptions(!captionsOn),
    });
    tools.push({
      icon: 'evidence',
      label: strings.site.evidence,
      pressed: evidenceOn,
      onTap: () => props.onEvidence(!evidenceOn),
    });
    if (!isPinned) {
      tools.push({
        icon: posture,
        label: posture === 'lying' ? words.lying : words.hanging,
        pressed: null,
        hint: words.posture,
        onTap: () => props.onPosture(posture === 'lying' ? 'hanging' : 'lying'),
      });
    }
  }
  // Once the sign is found the light is only to be put out.
  if (torchOn === true || (torchOn === false && visit.name === 'searching')) {
    tools.push({
      icon: 'torch',
      label: torchOn ? words.torchOff : words.torchOn,
      pressed: null,
      onTap: () => props.onTorch(!torchOn),
    });
  }
  return tools;
}
