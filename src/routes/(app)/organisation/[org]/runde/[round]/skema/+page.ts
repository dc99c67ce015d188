/** For the length and the statements that follow the choices at once. All else works without script. */
export const csr = true;
