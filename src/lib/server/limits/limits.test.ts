import { describe, expect, test } from 'vitest';
import { clientKey, networkOf } from './client.ts';
import { MissLimiter } from './misses.ts';

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
});

describe('one visitor', () => {
	test.for([
		['192.0.2.7', '192.0.2.7'],
		['::ffff:192.0.2.7', '192.0.2.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
		['2001:db8::1', '2001:db8:0:0::/64'],
		['::1', '0:0:0:0::/64'],
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
