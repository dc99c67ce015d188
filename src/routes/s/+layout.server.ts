/**
 * SvelteKit's client keeps scroll positions in the browser's session storage, and those who answer get
 * no storage at all. So these pages are plain HTML; the form brings a small script of its own.
 */
export const csr = false;
