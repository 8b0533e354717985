declare module 'gltf-validator' {
  interface ValidationIssue {
    code: string;
    message: string;
    /** 0 is an error, 1 a warning. */
    severity: number;
    pointer?: string;
  }
  interface ValidationReport {
    issues: { numErrors: number; numWarnings: number; messages: ValidationIssue[] };
  }
  const validator: {
    validateBytes: (
      bytes: Uint8Array,
      options?: {
        maxIssues?: number;
        externalResourceFunction?: (address: string) => Promise<Uint8Array>;
      },
    ) => Promise<ValidationReport>;
  };
  export default validator;
}
