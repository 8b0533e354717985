/** Where other apps hand a picture over, and the name of the form's field that holds it. */
export const SHARE_TARGET = { path: '/picture', field: 'picture' } as const;

/** What the address of the screen says when a picture was handed over. */
export const SHARED_PARAMETER = 'shared';
