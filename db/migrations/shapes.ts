/**
 * How many rows of a table are alike in the first, the first two … columns of an index, all of them
 * first, when a large organisation runs its round: what `analyze` would write, without looking at
 * anybody. Without it SQLite takes an organisation's rows for ten, and reads all of them for each
 * leader instead of using the index that knows the leader. A key has the name of its table.
 */
const shapes: readonly (readonly [table: string, index: string, rows: string])[] = [
	['leader', 'leader', '20000 1500 1'],
	['leader', 'leader_key', '20000 1500 1'],
	['leader', 'leader_account', '20000 2'],
	['leader', 'leader_email', '20000 2'],
	['evaluation', 'evaluation', '60000 4500 1'],
	['evaluation', 'evaluation_round', '60000 4500 1500'],
	['evaluation', 'evaluation_leader', '60000 4500 3'],
	['evaluation', 'evaluation_leader_email', '60000 3'],
	['invitation', 'invitation', '200000 18000 18000 1'],
	['invitation', 'invitation_evaluation', '200000 18000 12'],
	['invitation', 'invitation_person', '200000 18000 18000 2'],
	['invitation', 'invitation_token', '200000 1'],
	['tally', 'tally', '60000 4500 1'],
	['tally', 'tally_evaluation', '60000 4500 2'],
	['comment', 'comment', '100000 9000 1'],
	['comment', 'comment_evaluation', '100000 9000 6'],
	['leader_release', 'leader_release', '60000 4500 1'],
	['leader_release', 'sqlite_autoindex_leader_release_2', '60000 4500 1'],
	['leader_release', 'leader_release_id', '60000 1'],
	['audit_entry', 'audit_entry', '500000 20000 1'],
	['audit_entry', 'audit_object', '500000 20000 10 1'],
	['audit_entry', 'audit_time', '500000 20000 1'],
	['audit_entry', 'audit_account', '500000 1000 1']
];

/** What tells SQLite; nothing is counted, so nothing of what is in the tables is written anywhere. */
export function tellShapes(): readonly string[] {
	const rows = shapes.map(([table, index, counts]) => `('${table}', '${index}', '${counts}')`);

	return [
		/* Makes the table that holds them, and at the end has it read. */
		`analyze sqlite_schema`,
		`insert into sqlite_stat1 (tbl, idx, stat) values ${rows.join(', ')}`,
		`analyze sqlite_schema`
	];
}
