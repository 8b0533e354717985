import { findStarts } from '../../../scripts/narration/sentence-starts.ts';

/** A caption as it came on the page, and where the sound was then. */
export type SeenCaption = { text: string; atMs: number };

declare global {
  var soundWatcher: {
    /** The app's audio elements, as they were made. */
    elements: HTMLAudioElement[];
    captions: SeenCaption[];
    /** What the lock screen's buttons do. */
    actions: Map<string, MediaSessionActionHandler>;
    /** Decodes a whole file and finds where its voice begins, milliseconds. */
    startsOf: (url: string) => Promise<number[]>;
    /** Loudest sample of the next moments of what the element plays, 0 to 1. */
    level: (element: HTMLAudioElement) => Promise<number>;
  };
}

const RATE = 24_000;
const elements: HTMLAudioElement[] = [];
const captions: SeenCaption[] = [];
const actions = new Map<string, MediaSessionActionHandler>();
const analysers = new WeakMap<HTMLAudioElement, AnalyserNode>();

globalThis.soundWatcher = {
  elements,
  captions,
  actions,
  async startsOf(url) {
    const bytes = await (await fetch(url)).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
    return findStarts(sound.getChannelData(0), RATE);
  },
  async level(element) {
    const analyser = analysers.get(element) ?? listenTo(element);
    const samples = new Float32Array(analyser.fftSize);
    let loudest = 0;
    // Longer than any pause between two words.
    for (let round = 0; round < 12; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      analyser.getFloatTimeDomainData(samples);
      loudest = Math.max(loudest, ...samples.map(Math.abs));
    }
    return loudest;
  },
};

function listenTo(element: HTMLAudioElement): AnalyserNode {
  const stream = (element as HTMLAudioElement & { captureStream(): MediaStream }).captureStream();
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  analysers.set(element, analyser);
  return analyser;
}

globalThis.Audio = new Proxy(Audio, {
  construct(target, given) {
    const element = new target(...(given as [string?]));
    elements.push(element);
    return element;
  },
});

const session = navigator.mediaSession;
const setActionHandler = session.setActionHandler.bind(session);
session.setActionHandler = (action, handler) => {
  if (handler !== null) actions.set(action, handler);
  setActionHandler(action, handler);
};

new MutationObserver(() => {
  const text = document.querySelector('[data-caption]')?.textContent ?? '';
  const playing = elements.find((element) => !element.paused);
  if (text === '' || text === captions.at(-1)?.text || playing === undefined) return;
  captions.push({ text, atMs: playing.currentTime * 1000 });
}).observe(document, { childList: true, subtree: true, characterData: true });
