import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailRoute } from '../environment.ts';
import { randomId } from '../random.ts';
import type { Delivery, Mail, Transport } from './transport.ts';

/** Writes each mail as a JSON file, for trying things out. Random names keep no order. */
export function openFolder({ folder, from }: Extract<MailRoute, { kind: 'outbox' }>): Transport {
	return {
		atOnce: 4,
		async send({ to, subject, text, html, headers }: Mail): Promise<Delivery> {
			const file = join(folder, `${randomId()}.json`);
			const body = JSON.stringify(
				{ to, subject, text, html, headers: { From: from, ...headers } },
				undefined,
				'\t'
			);

			try {
				await mkdir(folder, { recursive: true, mode: 0o700 });
				await writeFile(`${file}.tmp`, body, { mode: 0o600 });
				await rename(`${file}.tmp`, file);
				return 'sent';
			} catch {
				/* On a full disk it is there in part, and a mail holds a link. */
				await rm(`${file}.tmp`, { force: true }).catch(() => undefined);
				return 'failed';
			}
		},
		close: () => undefined
	};
}
