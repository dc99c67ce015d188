import type { Settings } from '#lib/server/environment.ts';

/** What the operator reads when the server is ready: where to begin. */
export function greet({ origin, mail, database }: Settings): string {
	const mails =
		mail.kind === 'outbox' ? `as files in ${asFolder(mail.folder)}` : 'through the mail server';

	const isDemo = database.kind === 'sqlite' && database.file.startsWith('demo-data/');

	return [
		'',
		`  Ledelsesspejl is ready: ${origin}`,
		'',
		`  Try the mirror          ${origin}/selvevaluering`,
		`  Start an evaluation     ${origin}/log-ind`,
		`  Mails leave             ${mails}`,
		...(isDemo ? [] : ['  See it filled           npm run demo']),
		'  Stop                    Ctrl-C',
		''
	].join('\n');
}

function asFolder(folder: string): string {
	return /^[./]/.test(folder) ? folder : `./${folder}`;
}
