/**
 * What requests cost, in seconds, as `npm run queueing -- --measure` saw it on the machine that
 * docs/scale.md tells of; only the disk is taken to be slower than that one. Change it with the page.
 */
export const costs = {
	/** Of the one thread, for a page and for a form. */
	read: 0.001,
	write: 0.001,
	/** Their coefficient of variation. */
	spread: 0.65,
	/** A commit waits so long for an ordinary disk, and each who shares it adds a little. */
	flush: 0.005,
	perWrite: 0.0003
};
