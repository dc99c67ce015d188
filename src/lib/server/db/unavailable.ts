/**
 * Whether a failure means that the database or the keys cannot be used just now: it is busy, a disk is
 * full, or a server is away. Nothing was written then, so the person may simply try again.
 */
export function isUnavailable(problem: unknown): boolean {
	if (!(problem instanceof Error)) return false;
	const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : '';

	return (
		sqlite.test(code) ||
		postgres.test(code) ||
		(code === '' && wordsOfDriver.test(problem.message)) ||
		network.has(code) ||
		machine.has(code) ||
		code === 'KEYS_ELSEWHERE' ||
		isUnavailable(problem.cause)
	);
}

const sqlite = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|NOMEM)/;

/**
 * Connection lost (08), out of resources (53), stopped by the operator (57P), undone too often (40), took
 * too long (57014, 25P03), a lock that nobody let go of (55P03), a server that is only read (25006): a
 * standby whose turn has not come.
 */
const postgres = /^(08|53|40)[0-9A-Z]{3}$|^57P0[1-5]$|^(57014|25P03|55P03|25006)$/;

/** The driver's own errors have no code. */
const wordsOfDriver =
	/^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/;

const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** A disk that is full or takes no writes, or too many files open at once. */
const machine = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EMFILE', 'ENFILE']);
