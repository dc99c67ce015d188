/** For the print button. All else works without script. */
export const csr = true;
