/** For the time split's picture and the print button. All else works without script. */
export const csr = true;
