import type { Settings } from '#lib/server/environment.ts';

/** What the operator reads when the server is ready: where to begin. */
export function greet({ origin, mail }: Settings): string {
	const mails =
		mail.kind === 'outbox' ? `as files in ${asFolder(mail.folder)}` : 'through the mail server';

	return [
		'',
		`  Ledelsesspejl is ready: ${origin}`,
		'',
		`  Try the mirror          ${origin}/selvevaluering`,
		`  Start an evaluation     ${origin}/log-ind`,
		`  Mails leave             ${mails}`,
		'  See it filled           npm run demo',
		'  Stop                    Ctrl-C',
		''
	].join('\n');
}

function asFolder(folder: string): string {
	return /^[./]/.test(folder) ? folder : `./${folder}`;
}
