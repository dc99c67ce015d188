/** Plain forms need no script, and none can then touch what somebody types while the page still loads. */
export const csr = false;
