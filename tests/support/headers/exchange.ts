import { connect } from 'node:net';
import type { Answered } from '../rights/send.ts';

/** Sends bytes that need not be HTTP, and reads what comes back as an answer; undefined where nothing does. */
export function exchange(port: number, bytes: string): Promise<Answered | undefined> {
	const began = performance.now();

	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
		socket.setTimeout(45_000, () => socket.destroy(new Error('no end')));
		socket.on('data', (chunk) => chunks.push(chunk));
		socket.on('error', reject);
		socket.on('close', () =>
			resolve(readAnswer(Buffer.concat(chunks).toString('latin1'), performance.now() - began))
		);
	});
}

function readAnswer(text: string, milliseconds: number): Answered | undefined {
	/* An interim answer only says that the body may come. */
	const whole = text.replace(/^HTTP\/1\.1 1\d\d [^]*?\r\n\r\n/u, '');
	const [head = '', body = ''] = whole.split(/\r\n\r\n([^]*)/u);
	const [first = '', ...lines] = head.split('\r\n');
	const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(first)?.[1]);
	if (Number.isNaN(status)) return undefined;
	const headers = Object.fromEntries(
		lines.map((line) => [
			line.slice(0, line.indexOf(':')).toLowerCase(),
			line.slice(line.indexOf(':') + 1).trim()
		])
	);

	return { status, headers, body, milliseconds };
}
