import { SMTPServer } from 'smtp-server';

/** A mail as a real mail server got it. */
export interface ReceivedMail {
	readonly to: string;
	readonly raw: string;
	readonly headers: ReadonlyMap<string, string>;
	/** The parts, decoded. */
	readonly text: string;
	readonly html: string;
}

export interface Mailbox {
	/** What SMTP_URL would say. */
	readonly url: string;
	readonly mails: ReceivedMail[];
	/** How the server answers an address from now on: takes it, or with this code. */
	answer: (address: string) => number | undefined;
	/** Whether it takes the text of a mail, or answers with this code. */
	answerText: () => number | undefined;
	close(): Promise<void>;
}

/** A real mail server on this machine that keeps what it gets. */
export async function openMailbox(): Promise<Mailbox> {
	const mails: ReceivedMail[] = [];
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS', 'AUTH'],
		logger: false,
		onRcptTo({ address }, _session, done) {
			done(failure(mailbox.answer(address)));
		},
		onData(stream, { envelope }, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const code = mailbox.answerText();
				const to = envelope.rcptTo.map(({ address }) => address).join();
				if (code === undefined) mails.push(readMail(to, Buffer.concat(chunks).toString('latin1')));
				done(failure(code));
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.server.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	const mailbox: Mailbox = {
		url: `smtp://127.0.0.1:${String(port)}`,
		mails,
		answer: () => undefined,
		answerText: () => undefined,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};

	return mailbox;
}

function failure(code: number | undefined): Error | undefined {
	return code === undefined ? undefined : Object.assign(new Error('no'), { responseCode: code });
}

function readMail(to: string, raw: string): ReceivedMail {
	const [head, body] = splitHead(raw);
	const headers = readHeaders(head);
	const boundary = /boundary="([^"]+)"/u.exec(headers.get('Content-Type') ?? '')?.[1] ?? '';
	const parts = body.split(`--${boundary}`).map((part) => splitHead(part.replace(/^\r\n/u, '')));

	return {
		to,
		raw,
		headers,
		text: readPart(parts, 'text/plain'),
		html: readPart(parts, 'text/html')
	};
}

function splitHead(text: string): readonly [string, string] {
	const end = text.indexOf('\r\n\r\n');

	return end < 0 ? ['', text] : [text.slice(0, end), text.slice(end + 4)];
}

function readHeaders(head: string): ReadonlyMap<string, string> {
	const lines = head.replace(/\r\n[ \t]+/gu, ' ').split('\r\n');

	return new Map(
		lines.map((line) => [
			line.slice(0, line.indexOf(':')),
			line.slice(line.indexOf(':') + 1).trim()
		])
	);
}

function readPart(parts: readonly (readonly [string, string])[], type: string): string {
	const [head = '', coded = ''] =
		parts.find(([each]) => each.includes(`Content-Type: ${type}`)) ?? [];

	return decode(coded, head).toString('utf8').replaceAll('\r\n', '\n');
}

function decode(coded: string, head: string): Buffer {
	if (/base64/iu.test(head)) return Buffer.from(coded, 'base64');
	if (!/quoted-printable/iu.test(head)) return Buffer.from(coded, 'latin1');

	const bytes = coded
		.replace(/=\r\n/gu, '')
		.replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

	return Buffer.from(bytes, 'latin1');
}
