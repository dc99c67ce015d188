import { SMTPServer } from 'smtp-server';

/*
 * A real mail server in a process of its own, so that it neither shares a processor's turn with the
 * program that sends nor dies with it. It keeps of each mail the Message-ID and the address, and tells
 * them to whoever started it.
 */
const mails: (readonly [id: string, to: string])[] = [];
let open = 0;
let mostOpen = 0;

const server = new SMTPServer({
	disabledCommands: ['STARTTLS', 'AUTH'],
	logger: false,
	onConnect(_session, done) {
		open += 1;
		mostOpen = Math.max(mostOpen, open);
		done();
	},
	onClose: () => void (open -= 1),
	onData(stream, { envelope }, done) {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			const head = Buffer.concat(chunks).subarray(0, 8192).toString('latin1');
			const id = /^Message-ID: (.+?)\r$/imu.exec(head)?.[1] ?? '';
			mails.push([id, envelope.rcptTo.map(({ address }) => address).join()]);
			done();
		});
	}
});

/* A sender that is killed leaves its connections open at this end. */
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
	const address = server.server.address();
	process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('message', () => process.send?.({ mails, mostOpen }));
process.on('disconnect', () => process.exit());
