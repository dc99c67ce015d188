/** For the advice that follows the dates at once. All else works without script. */
export const csr = true;
