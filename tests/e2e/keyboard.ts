import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** One thing that can be pressed or filled in, as somebody would name it. */
interface Stop {
	readonly name: string;
	/** Whether one sees that the keyboard is there. */
	readonly isSeen: boolean;
}

/** A field for a day is met as one, and left with so many. */
const stopsOfADay = 4;

/**
 * Goes through a page by Tab alone: everything that can be pressed or filled in is met, in the order in
 * which it is read, each with a mark that one sees, and the last one lets go: to the window, or to the first.
 */
export async function expectKeyboard(page: Page, at = page.url(), judge = expect): Promise<void> {
	const wanted = await page.evaluate(markStops);
	await page.evaluate(watchFocus);
	let met: readonly Stop[] = [];
	for (let pressed = 0; pressed < stopsOfADay * wanted.length && met.length < wanted.length;) {
		const missing = wanted.length - met.length;
		for (let press = 0; press < missing; press++) await page.keyboard.press('Tab');
		pressed += missing;
		met = await page.evaluate(listMet);
	}

	const last = met.at(-1)?.name ?? '';
	/* And out of all of them again. */
	let next = last;
	for (let pressed = 0; pressed < stopsOfADay && next === last; pressed++) {
		await page.keyboard.press('Tab');
		next = await page.evaluate(nameFocused);
	}

	/* Where something on the page had the focus, the way began there and came round. */
	const start = met.findIndex(({ name }) => name === wanted[0]);
	const names = met.map(({ name }) => name);
	judge([...names.slice(start), ...names.slice(0, start)], at).toEqual(wanted);
	judge(['', names[0]], `${at}: after the last stop`).toContain(next);
	judge(
		met.filter(({ isSeen }) => !isSeen),
		at
	).toEqual([]);
}

/** Names everything at which Tab must stop, in the order of the page. Runs in the page. */
function markStops(): string[] {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	getSelection()?.setPosition(document.body, 0);
	const all = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'
		)
	];
	const stops = all.filter((each) => {
		if (!each.checkVisibility({ visibilityProperty: true })) return false;
		if (each.matches(':disabled, [tabindex="-1"]')) return false;
		if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;

		/* Of those that go together Tab meets one; the arrows do the rest. */
		const group = all.filter(
			(other): other is HTMLInputElement =>
				other instanceof HTMLInputElement &&
				other.type === 'radio' &&
				other.name === each.name &&
				other.form === each.form
		);
		return each === (group.find(({ checked }) => checked) ?? group[0]);
	});
	stops.forEach((each, at) => {
		each.dataset['stop'] = `${at}: ${(each.innerText || each.id || each.tagName).slice(0, 40)}`;
	});

	return stops.map(({ dataset }) => dataset['stop'] ?? '');
}

/** Notes from now on where the keyboard comes, each place once. Runs in the page. */
function watchFocus(): void {
	const met: Stop[] = [];
	Object.assign(globalThis, { stopsMet: met });
	addEventListener('focusin', ({ target }) => {
		if (!(target instanceof HTMLElement)) return;
		/* A radio's mark may be drawn round what belongs to it. */
		const around = [target, target.parentElement, target.closest('label')];
		const isSeen = [...around, target.nextElementSibling].some((each) => {
			const style = each && getComputedStyle(each);
			return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
		});
		const name = target.dataset['stop'] ?? target.outerHTML.slice(0, 80);
		if (!met.some((stop) => stop.name === name)) met.push({ name, isSeen });
	});
}

/** Where the keyboard is; nothing where it is nowhere on the page. Runs in the page. */
function nameFocused(): string {
	const { activeElement: at } = document;
	if (!(at instanceof HTMLElement) || at === document.body) return '';

	return at.dataset['stop'] ?? at.outerHTML.slice(0, 80);
}

/** Runs in the page. */
function listMet(): readonly Stop[] {
	return (globalThis as typeof globalThis & { stopsMet: readonly Stop[] }).stopsMet;
}
