import { join } from 'node:path';
import { readSettings, type Settings } from '#lib/server/environment.ts';

/** A secret of exactly as many bytes as are asked for. */
export const secret = 'a secret of exactly 32 bytes, ok';

/** A login where nobody answers: its pages are there, and nobody comes in through it. */
export const silentLogin = {
	OIDC_ISSUER: 'http://127.0.0.1:9',
	OIDC_CLIENT_ID: 'ledelsesspejl',
	OIDC_CLIENT_SECRET: 'nobody asks for it'
};

/** What is set on a machine of one's own, and on one that is open to the world. */
export function environmentsIn(folder: string) {
	return {
		local: { KEY_DIR: join(folder, 'keys') },
		open: {
			ORIGIN: 'https://spejl.example.dk',
			KEY_DIR: join(folder, 'keys'),
			DATABASE_URL: `file:${join(folder, 'data', 'spejl.db')}`,
			APP_SECRET: secret,
			MAIL_OUTBOX: join(folder, 'outbox')
		}
	};
}

export function settings(env: Record<string, string>): Settings {
	const read = readSettings(env);
	if ('problem' in read) throw new Error(read.problem);

	return read;
}

export function problem(env: Record<string, string>): string {
	const read = readSettings(env);
	if (!('problem' in read)) throw new Error('The settings were accepted.');

	return read.problem;
}
