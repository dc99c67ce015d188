/** Components that wait for something; they are linted with types. */
export const withPromises = ['src/lib/components/table-file/SendForm.svelte'];
