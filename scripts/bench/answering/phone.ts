import { chromium, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../../chromium.js';

/** What has come and gone over the wire since a phone was opened, and how long its person waited. */
export interface Seen {
	readonly requests: number;
	/** With their heads, packed as they came. */
	readonly bytes: number;
	readonly bytesOf: Readonly<Record<Kind, number>>;
	/** Milliseconds from asking for a page to the largest thing on it being painted, of each page in turn. */
	readonly paints: readonly number[];
}

type Kind = 'page' | 'font' | 'script';

/** A page of a browser that knows nothing yet. */
export interface Phone {
	readonly page: Page;
	/** Waits until nothing more comes, and the largest thing is painted. */
	look(): Promise<Seen>;
	close(): Promise<void>;
}

/**
 * A middling phone on a slow network, as Lighthouse takes it: 150 ms to the server and back, 1.6 Mbit/s
 * down and half of it up, and a processor that takes four times as long as ours.
 */
const network = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const slowdown = 4;
const size = { width: 360, height: 740 };

/** A browser that opens phones, each without anything in its memory. */
export async function openPhones() {
	const browser = await chromium.launch(launchOptions());

	return {
		async open(javaScriptEnabled: boolean): Promise<Phone> {
			const context = await browser.newContext({
				...{ viewport: size, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
				...{ javaScriptEnabled, locale: 'da-DK' }
			});
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			const look = await watch(page, session);
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
			await session.send('Network.emulateNetworkConditions', { offline: false, ...network });

			return { page, look, close: () => context.close() };
		},
		close: () => browser.close()
	};
}

/** Counts by what the browser itself tells of it, which it does without script too. */
async function watch(page: Page, session: CDPSession): Promise<Phone['look']> {
	const bytesOf = { page: 0, font: 0, script: 0 };
	const kinds = new Map<string, Kind>();
	const paints: { readonly askedAt: number; paintedAt?: number }[] = [];
	let requests = 0;

	session.on('Network.requestWillBeSent', ({ requestId, loaderId, type, ...asked }) => {
		requests += 1;
		kinds.set(requestId, kindOf(type));
		/* What leads on to another address is a request of its own under the same name. */
		if (asked.redirectResponse) bytesOf.page += asked.redirectResponse.encodedDataLength;
		else if (requestId === loaderId) paints.push({ askedAt: asked.wallTime });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytesOf[kinds.get(requestId) ?? 'page'] += encodedDataLength;
	});
	/* What the browser still has is not asked for. */
	session.on('Network.responseReceived', ({ response }) => {
		if (response.fromDiskCache === true || response.fromPrefetchCache === true) requests -= 1;
	});
	session.on('Network.requestServedFromCache', () => (requests -= 1));
	session.on('PerformanceTimeline.timelineEventAdded', ({ event: { lcpDetails } }) => {
		const last = paints.at(-1);
		if (last && lcpDetails) last.paintedAt = lcpDetails.renderTime;
	});
	await session.send('Network.enable');
	await session.send('PerformanceTimeline.enable', { eventTypes: ['largest-contentful-paint'] });

	return async () => {
		await page.waitForLoadState('networkidle');
		const times = paints.map(({ askedAt, paintedAt = NaN }) => (paintedAt - askedAt) * 1000);
		if (times.some(Number.isNaN)) throw new Error('a page was not painted');
		const bytes = Object.values(bytesOf).reduce((sum, some) => sum + some, 0);

		return { requests, bytes, bytesOf: { ...bytesOf }, paints: times };
	};
}

function kindOf(type: string | undefined): Kind {
	if (type === 'Font') return 'font';

	/* What the script saves is on its account. */
	return ['Script', 'Fetch', 'XHR', 'Preflight'].includes(type ?? '') ? 'script' : 'page';
}
