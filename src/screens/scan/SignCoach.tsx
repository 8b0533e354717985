/** The sign's own outline, upright as it is printed, to be filled with the sign. */
export function SignCoach() {
  return (
    <svg className="sign-coach" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
      <path className="coach-ground" d="M8 8h194v281H8z" />
      <path
        className="coach-lines"
        d="M60 34h90M40 50h130M24 68h162v98H24zM24 172h78v48H24zM108 172h78v48h-78zM24 226h36v24H24zM66 226h36v24H66zM108 226h36v24h-36zM150 226h36v24h-36zM24 256h26v26H24zM58 262h110M58 272h128"
      />
      <path className="coach-corners" d="M8 48V8h40M162 8h40v40M202 249v40h-40M48 289H8v-40" />
    </svg>
  );
}
