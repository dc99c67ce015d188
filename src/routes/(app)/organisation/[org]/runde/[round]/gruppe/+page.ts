/** For the length that follows the choices at once. All else works without script. */
export const csr = true;
