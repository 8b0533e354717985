import { TrackerError, type TrackerFailure } from '#domain/ports/image-tracker.ts';
import { cargoOf } from '../camera/frame-packer.ts';
import type { FrameQuestion, FromEngine, PictureQuestion, ToEngine } from './engine-messages.ts';

/** What answers a frame. */
export type FrameAnswer = FromEngine & { type: 'tracked' | 'unread' };

/** The part of a Worker that is used, so that tests can stand in for it. */
export type EngineThread = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** For the worker's code to come over the network; a missing file is told at once. */
export const CODE_LIMIT_MS = 15_000;
/** For the engine to set itself up, or to look at one frame; after that it counts as dead. */
export const ANSWER_LIMIT_MS = 4_000;
/** A still picture is searched in one go, and unpacks every sign that it may show. */
export const PICTURE_LIMIT_MS = 20_000;
/** Limits run in steps: a page that the system froze, worker and all, loses one of them and not the whole time. */
const STEP_MS = 500;

type Question = {
  settle: (answer: FromEngine) => void;
  reject: (error: TrackerError) => void;
};

/** The line to the engine's worker: one question at a time, each with one answer. */
export class EngineLink {
  readonly #thread: EngineThread;
  /** Whether the page is on the screen: a hidden one is given hardly any time, and must not be judged by it. */
  readonly #isVisible: () => boolean;
  #question: Question | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #error: TrackerError | null = null;

  constructor(thread: EngineThread, isVisible: () => boolean) {
    this.#thread = thread;
    this.#isVisible = isVisible;
    thread.onmessage = ({ data }) => this.#hear(data as FromEngine);
    // An answer all the same: the frame is lost, and the way that it went is judged by that.
    thread.onmessageerror = () =>
      this.#hear({ type: 'unread', reason: 'the answer could not be read' });
    thread.onerror = (event) => {
      // Told here and nowhere else: it is no fault of the page.
      event.preventDefault?.();
      this.#break('crashed', `the engine's worker failed: ${event.message ?? 'it did not load'}`);
    };
  }

  /** Resolves when the worker's code has come and runs, and the targets are read; rejects with a TrackerError. */
  async open(targets: Promise<ArrayBuffer>): Promise<void> {
    const running = this.#answer(CODE_LIMIT_MS);
    const [bytes, begun] = await Promise.all([targets, running]);
    expectAnswer('running', begun);
    expectAnswer('opened', await this.#ask({ type: 'open', targets: bytes }, [bytes]));
  }

  /** Hands a frame over; rejects with a TrackerError, after which nothing more can be asked. */
  async track(frame: FrameQuestion): Promise<FrameAnswer> {
    const answer = await this.#ask(frame, [cargoOf(frame.parcel)]);
    if (answer.type === 'tracked' || answer.type === 'unread') return answer;
    throw new TrackerError('crashed', `the engine answered a frame with "${answer.type}"`);
  }

  /** Hands a still picture over, RGBA; rejects with a TrackerError, after which nothing more can be asked. */
  async search(picture: PictureQuestion): Promise<FromEngine & { type: 'signs' }> {
    const answer = await this.#ask(picture, [picture.pixels], PICTURE_LIMIT_MS);
    if (answer.type === 'signs') return answer;
    throw new TrackerError('crashed', `the engine answered a picture with "${answer.type}"`);
  }

  /** Ends the worker; a question that is still open is answered with an error. */
  close(): void {
    const isLooking = this.#question !== null && this.#error === null;
    this.#break('crashed', 'the engine was closed', !isLooking);
    // A frame that was handed over is closed by whoever has it: a worker that is ended at once closes none.
    if (isLooking) this.#endAfterAnswer();
  }

  #endAfterAnswer(): void {
    const thread = this.#thread;
    const end = () => {
      clearTimeout(timer);
      thread.terminate();
    };
    const timer = setTimeout(end, ANSWER_LIMIT_MS);
    thread.onmessage = end;
    thread.onmessageerror = end;
    thread.onerror = end;
  }

  #ask(message: ToEngine, cargo: Transferable[], limitMs = ANSWER_LIMIT_MS): Promise<FromEngine> {
    if (this.#error === null) this.#thread.postMessage(message, cargo);
    return this.#answer(limitMs);
  }

  #answer(limitMs: number): Promise<FromEngine> {
    return new Promise((settle, reject) => {
      if (this.#error !== null) return reject(this.#error);
      this.#question = { settle, reject };
      this.#limit(limitMs);
    });
  }

  #limit(limitMs: number, leftMs = limitMs): void {
    this.#timer = setTimeout(() => {
      const stillMs = this.#isVisible() ? leftMs - STEP_MS : limitMs;
      if (stillMs > 0) this.#limit(limitMs, stillMs);
      else this.#break('crashed', `the engine did not answer in ${limitMs} ms`);
    }, STEP_MS);
  }

  #hear(message: FromEngine): void {
    if (message.type === 'failed') return this.#break(message.failure, message.reason);
    clearTimeout(this.#timer);
    const question = this.#question;
    this.#question = null;
    question?.settle(message);
  }

  #break(failure: TrackerFailure, reason: string, ends = true): void {
    if (this.#error !== null) return;
    clearTimeout(this.#timer);
    this.#error = new TrackerError(failure, reason);
    if (ends) this.#thread.terminate();
    this.#question?.reject(this.#error);
    this.#question = null;
  }
}

function expectAnswer(type: FromEngine['type'], answer: FromEngine): void {
  if (answer.type === type) return;
  throw new TrackerError('crashed', `the engine answered "${answer.type}" instead of "${type}"`);
}
