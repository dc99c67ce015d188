/** For the counts that follow the lists at once. All else works without script. */
export const csr = true;
