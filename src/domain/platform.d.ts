// What every platform that runs the domain has, and the language's own library lacks.
declare global {
  interface AbortSignal {
    readonly aborted: boolean;
  }
}

export {};
