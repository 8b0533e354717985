import { useLanguage } from '../page/language.ts';

/** The browser's question as it looks in most of them, with the answer that opens the camera lit. */
export function PromptArt() {
  const words = useLanguage().strings.failure.waiting;
  return (
    <div className="prompt-art" aria-hidden="true">
      <svg viewBox="0 0 120 72" focusable="false">
        <path
          className="thing"
          d="M36 24h12l6-8h24l6 8h12v32H36zM66 51a11 11 0 1 0 0-22 11 11 0 0 0 0 22z"
        />
      </svg>
      <p>
        <span>{words.block}</span>
        <span className="prompt-allow">{words.allow}</span>
      </p>
    </div>
  );
}
