/**
 * What stands in the way of using the database or the keys, in words for whoever runs the program;
 * undefined where it is a fault of the program itself.
 */
export function nameTrouble(problem: unknown): string | undefined {
	if (!(problem instanceof Error)) return undefined;
	const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : '';

	return known.find(([pattern]) => pattern.test(code))?.[1] ?? nameTrouble(problem.cause);
}

const known: readonly (readonly [RegExp, string])[] = [
	[/^SQLITE_(CORRUPT|NOTADB)/, 'the database is damaged; restore a backup'],
	[/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/, 'the disk is full'],
	[/^SQLITE_(BUSY|LOCKED)/, 'the database was busy for too long'],
	[/^SQLITE_(READONLY|PERM|CANTOPEN)/, 'the file of the database cannot be written'],
	[/^KEYS_ELSEWHERE$/, 'the keys are on another machine (KEYS=elsewhere), where it can be done'],
	[/^SQLITE_IOERR/, 'the disk of the database cannot be read or written']
];
