import { Server, type IncomingMessage } from 'node:http';

/*
 * A fault for a program that is served for real: loaded before it (`--import`), it logs each visitor, as
 * many web servers do by themselves.
 */
const emit = Reflect.get(Server.prototype, 'emit') as (...words: unknown[]) => boolean;

Server.prototype.emit = function (this: Server, event: string, ...words: unknown[]): boolean {
	if (event === 'request') {
		const { headers } = words[0] as IncomingMessage;
		const line = { from: headers['x-forwarded-for'], with: headers['user-agent'] };
		process.stdout.write(`${JSON.stringify(line)}\n`);
	}

	return emit.call(this, event, ...words);
};
