import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Which requests of each connection wait for their answer. */
export class UnderWay {
	readonly #answers = new WeakMap<Duplex, Map<ServerResponse, IncomingMessage>>();

	add(request: IncomingMessage, response: ServerResponse): void {
		const answers = this.#answers.get(request.socket) ?? new Map<ServerResponse, IncomingMessage>();
		this.#answers.set(request.socket, answers.set(response, request));
		response.once('close', () => answers.delete(response));
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
}
