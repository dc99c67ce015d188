/** These pages need no script; the one that uses some asks for it itself. */
export const csr = false;
