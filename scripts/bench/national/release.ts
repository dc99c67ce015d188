import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Run } from '../bench.ts';

/** What the process that releases says at its end. */
export interface ReleaseReport {
	readonly sha256: string;
	readonly parts: readonly { readonly name: string; readonly milliseconds: number }[];
	readonly processorMilliseconds: number;
	/** The most that it held in memory. */
	readonly megabytes: number;
}

/** Releases a year of a country in a process of its own, as the command does, and times its parts. */
export async function releaseApart(
	folder: string,
	year: number
): Promise<{ readonly sha256: string; readonly run: Run }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), String(year)], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: {
			...process.env,
			DATABASE_URL: `file:${join(folder, 'data', 'country.db')}`,
			KEY_DIR: join(folder, 'keys'),
			MAIL_OUTBOX: join(folder, 'outbox')
		}
	});
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) throw new Error('the release ended badly');
	const { sha256, parts, ...used } = JSON.parse(said) as ReleaseReport;
	const describe = ({ name, milliseconds }: (typeof parts)[number]) =>
		`${name}: ${(milliseconds / 1000).toFixed(1)} s`;

	return {
		sha256,
		run: {
			...used,
			milliseconds: parts.reduce((sum, part) => sum + part.milliseconds, 0),
			remarks: [parts.map(describe).join(', ')]
		}
	};
}
