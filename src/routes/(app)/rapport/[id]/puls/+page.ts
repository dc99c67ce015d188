/** Everything on it is a form or a link. */
export const csr = false;
