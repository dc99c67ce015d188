import type { Page } from '@playwright/test';

/** One page as somebody sees it: what is opened, by whom, and what they do before they look. */
export interface View {
	/** Its own among all views, fit for a file. */
	readonly name: string;
	/** As the table of rights writes it; for pages about errors, what went wrong. */
	readonly route: string;
	readonly path: string;
	/** Undefined for somebody who is not signed in. */
	readonly cookie: string | undefined;
	readonly status: number;
	/** Of a page that another view shows as well; the everyday sweep spares it. */
	readonly isVariant?: boolean;
	readonly act?: (page: Page) => Promise<void>;
}

/** Opens a view in a language. The page belongs to a browser context that nobody has used before. */
export async function openView(
	page: Page,
	origin: string,
	view: View,
	language: 'da' | 'en'
): Promise<void> {
	if (view.cookie !== undefined) {
		const [name = '', ...value] = view.cookie.split('=');
		await page.context().addCookies([{ name, value: value.join('='), url: `${origin}/log-ind` }]);
	}
	const answer = await page.goto(addLanguage(`${origin}${view.path}`, language));
	if (answer?.status() !== view.status)
		throw new Error(`${view.name}: ${answer?.status()} where it was ${view.status}`);
	await view.act?.(page);
}

function addLanguage(address: string, language: 'da' | 'en'): string {
	const url = new URL(address);
	url.searchParams.set('lang', language);

	return url.href;
}
