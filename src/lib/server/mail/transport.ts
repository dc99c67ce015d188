import type { MailRoute } from '../environment.ts';
import type { RenderedLetter } from './compose/letter.ts';
import { openFolder } from './folder.ts';
import { openSmtp } from './smtp.ts';

/** A mail ready to leave. */
export interface Mail extends RenderedLetter {
	readonly to: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * What became of a mail. `refused` is final: the receiving server says that there is no such address.
 * `failed` may go better later.
 */
export type Delivery = 'sent' | 'refused' | 'failed';

/** A way out for mails. It never throws for what a mail server may do. */
export interface Transport {
	/** How many mails it takes at the same time. */
	readonly atOnce: number;
	send(mail: Mail): Promise<Delivery>;
	close(): void;
}

export function openTransport(route: MailRoute): Transport {
	switch (route.kind) {
		case 'smtp':
			return openSmtp(route);
		case 'outbox':
			return openFolder(route);
	}
}

/**
 * Puts a letter in its envelope. The Message-ID follows from the waiting row, so that a mail that is
 * sent again after a lost connection is recognised as the same. Nothing in it traces who opens it.
 */
export function addressMail(
	id: string,
	origin: string,
	to: string,
	letter: RenderedLetter,
	headers: Readonly<Record<string, string>>
): Mail {
	return {
		...letter,
		to,
		headers: {
			'Message-ID': `<${id}@${new URL(origin).hostname}>`,
			'Auto-Submitted': 'auto-generated',
			...headers
		}
	};
}
