import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { Farewell } from './farewell.ts';

let passed = 0;

test('a proxy that looked lately is told, and has two and a half seconds to hear it', () => {
	const farewell = new Farewell(() => passed);
	expect(ask(farewell, '/readyz')).toEqual([false]);
	passed += 9_000;

	expect(farewell.begin()).toBe(2_500);
	expect(ask(farewell, '/readyz')).toEqual([true, 'connection', 503]);
	expect(ask(farewell, '/')).toEqual([false, 'connection']);
});

test('where nobody looks, or not for long, the door closes at once', () => {
	const farewell = new Farewell(() => passed);
	expect(farewell.begin()).toBe(0);

	const lonely = new Farewell(() => passed);
	ask(lonely, '/readyz');
	ask(lonely, '/healthz');
	passed += 10_000;
	expect(lonely.begin()).toBe(0);
});

/** Whether it answers itself, and what it does with the response. */
function ask(farewell: Farewell, url: string): readonly unknown[] {
	const done: unknown[] = [];
	const response = {
		setHeader: (name: string) => done.push(name),
		writeHead(status: number) {
			done.push(status);
			return { end: () => undefined };
		}
	};
	const answers = farewell.answers(
		{ url } as IncomingMessage,
		response as unknown as ServerResponse
	);

	return [answers, ...done];
}
