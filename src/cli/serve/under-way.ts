import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex, Readable } from 'node:stream';

/** Which requests of each connection wait for their answer. */
export class UnderWay {
	readonly #answers = new WeakMap<Duplex, Map<ServerResponse, IncomingMessage>>();

	add(request: IncomingMessage, response: ServerResponse): void {
		const { socket } = request;
		const answers = this.#answers.get(socket) ?? this.#follow(socket);
		answers.set(response, request);
		response.once('close', () => answers.delete(response));
		// The file server leaves a file open whose reader has gone.
		response.on('pipe', (file: Readable) => response.once('close', () => file.destroy()));
	}

	/**
	 * Calls `then` when every request that arrived whole on a connection has its answer: at once where
	 * none waits. What is said before that would be taken for the answer to another request.
	 */
	whenAnswered(socket: Duplex, then: () => void): void {
		const waiting = [...(this.#answers.get(socket) ?? [])].filter(([, { complete }]) => complete);
		const last = waiting.at(-1)?.[0];
		if (last) last.once('close', then);
		else then();
	}

	/** Node tells the answer whose turn it was that its reader has gone, but not those that waited behind. */
	#follow(socket: Duplex): Map<ServerResponse, IncomingMessage> {
		const answers = new Map<ServerResponse, IncomingMessage>();
		this.#answers.set(socket, answers);
		socket.once('close', () =>
			setImmediate(() => {
				for (const answer of [...answers.keys()]) answer.destroy().emit('close');
			})
		);

		return answers;
	}
}
