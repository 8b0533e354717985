import type { Strings } from '#i18n/strings.ts';
import type { PhotoTool } from '../connected/use-photo.tsx';
import type { ScanScreenProps } from '../ScanScreen.tsx';
import type { Tool } from './ScanTools.tsx';

/** The tools that make sense in this state of the visit, the most wanted first; the rest is behind "more". */
export function scanTools(
  props: ScanScreenProps & { onMore: () => void },
  strings: Strings,
): readonly Tool[] {
  const { visit, panels, torchOn } = props;
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
    tools.push(evidenceTool(panels, strings));
    tools.push(photoTool(props.photo, strings));
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
  tools.push(moreTool(props.onMore, strings));
  return tools;
}

/** Tints the model by how each part is known, or shows its own colours again. */
export function evidenceTool(
  { exploration, onSwitch }: Pick<ScanScreenProps['panels'], 'exploration' | 'onSwitch'>,
  strings: Strings,
): Tool {
  const { evidenceOn } = exploration;
  return {
    icon: 'evidence',
    label: strings.site.evidence,
    pressed: evidenceOn,
    hint: strings.explore.evidenceOn,
    onTap: () => onSwitch('evidenceOn', !evidenceOn),
  };
}

/** Takes a picture of the reconstruction as it stands there. */
export function photoTool({ onShutter, isTaking }: PhotoTool, strings: Strings): Tool {
  return {
    icon: 'photo',
    label: strings.photo.shutter,
    pressed: null,
    busy: isTaking,
    onTap: onShutter,
  };
}

/** Opens the sheet with everything that is wanted now and then. */
export function moreTool(onMore: () => void, strings: Strings): Tool {
  return { icon: 'more', label: strings.explore.more, pressed: null, opens: true, onTap: onMore };
}
