/** For how far a large file is. All of it works without script. */
export const csr = true;
