import { describe, expect, test } from 'vitest';
import { clientKey, networkOf } from './client.ts';
import { Guesses } from './guesses.ts';
import { MissLimiter, mostKeys } from './misses.ts';

const start = new Date('2026-11-21T10:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('counting misses', () => {
	test('a key waits from its last allowed miss on, and only that key', () => {
		const limiter = new MissLimiter({ most: 2, within: 60_000 });
		limiter.count('a', start);
		expect(limiter.secondsToWait('a', later(1))).toBeUndefined();
		limiter.count('a', later(10));

		expect(limiter.secondsToWait('a', later(20))).toBe(40);
		expect(limiter.secondsToWait('b', later(20))).toBeUndefined();
	});

	test('the wait ends when the time is over', () => {
		const limiter = new MissLimiter({ most: 1, within: 60_000 });
		limiter.count('a', start);

		expect(limiter.secondsToWait('a', later(59.9))).toBe(1);
		expect(limiter.secondsToWait('a', later(60))).toBeUndefined();
	});

	test('a miss that turned into a hit is taken back', () => {
		const limiter = new MissLimiter({ most: 1, within: 60_000 });
		limiter.count('a', start);
		limiter.forgive('a', later(1));

		expect(limiter.secondsToWait('a', later(2))).toBeUndefined();
	});

	test('a clock that is set makes nobody wait longer than the whole time', () => {
		const limiter = new MissLimiter({ most: 1, within: 60_000 });
		limiter.count('a', later(59));
		expect(limiter.secondsToWait('a', start)).toBe(60);

		limiter.count('b', later(86_400));
		expect(limiter.secondsToWait('b', start)).toBeUndefined();
		limiter.count('b', start);
		expect(limiter.secondsToWait('b', later(1))).toBe(59);
		expect(limiter.secondsToWait('b', later(86_400))).toBeUndefined();
	});

	test('a million addresses take no more room than some thousand, and the last ones still count', () => {
		const limiter = new MissLimiter({ most: 1, within: 60_000 });
		for (let index = 0; index < 1_000_000; index += 1) limiter.count(`key ${index}`, start);

		expect(limiter.size).toBeLessThanOrEqual(mostKeys);
		expect(limiter.secondsToWait('key 999999', later(1))).toBe(59);
		expect(limiter.secondsToWait('key 0', later(1))).toBeUndefined();
	});
});

describe('guessing', () => {
	test('sixty misses are answered, the next is told to wait, and a neighbour is not', () => {
		const guesses = new Guesses();
		for (let miss = 0; miss < 60; miss += 1) {
			expect(guesses.count(['192.0.2.7'], start)).toBeUndefined();
		}

		expect(guesses.count(['192.0.2.7'], later(60))).toBe(540);
		expect(guesses.count(['192.0.2.8'], later(60))).toBeUndefined();
		expect(guesses.count(['192.0.2.7'], later(600))).toBeUndefined();
	});

	test('whoever is signed in is known from one network to the next', () => {
		const guesses = new Guesses();
		for (let miss = 0; miss < 60; miss += 1) {
			expect(guesses.count([`192.0.2.${miss}`, 'account mette'], start)).toBeUndefined();
		}

		expect(guesses.count(['198.51.100.1', 'account mette'], start)).toBe(600);
		expect(guesses.count(['198.51.100.1', 'account per'], start)).toBeUndefined();
	});
});

describe('one visitor', () => {
	test.for([
		['192.0.2.7', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['::1', '0:0:0:0::/64'],
		['192.0.2.7:4711', '192.0.2.7'],
		['[2001:db8:1:2::3]:4711', '2001:db8:1:2::/64'],
		['[2001:db8:1:2::3]', '2001:db8:1:2::/64'],
		['', 'unknown'],
		['somebody', 'unknown'],
		['999.0.2.7', 'unknown'],
		['fe80::1%eth0', 'fe80:0:0:0::/64']
	])('at %s counts as %s', ([address = '', network]) => {
		expect(networkOf(address)).toBe(network);
	});

	test('whom the proxy does not name shares a key with all such', () => {
		const getClientAddress = () => {
			throw new Error('Address header was specified but is missing');
		};

		expect(clientKey({ getClientAddress })).toBe('unknown');
	});
});
