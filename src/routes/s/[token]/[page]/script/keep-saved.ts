/** Milliseconds of quiet after the last change before a page saves itself. */
const quiet = 800;

/** Milliseconds that a quiet save may take before it is given up; the page is still there to send. */
const patience = 8000;

/** How a quiet save ended. `held` is one that the page will explain when it is sent: a sum, say. */
type Outcome = 'saved' | 'held' | 'failed';

/**
 * Saves a page of the form as it is filled in: the same form, sent to the same address, that stays
 * where it is. Nothing is kept in the browser.
 */
export function keepSaved(form: HTMLFormElement): void {
	const status = form.querySelector<HTMLElement>('[role=status]');
	let timer: number | undefined;
	let saving: Promise<Outcome> | undefined;

	form.addEventListener('input', () => {
		window.clearTimeout(timer);
		timer = window.setTimeout(() => void save(), quiet);
	});

	/* Somebody who puts the phone away has not lost the last answer. */
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden' && timer !== undefined) void save();
	});

	form.addEventListener('submit', (event) => {
		window.clearTimeout(timer);
		timer = undefined;
		const button = event.submitter;

		/* A quiet save that is still on its way must not arrive after this one. */
		if (saving) {
			event.preventDefault();
			void saving.finally(() => form.requestSubmit(button));
			return;
		}
		if (button instanceof HTMLButtonElement) showBusy(button);
	});

	async function save(): Promise<void> {
		window.clearTimeout(timer);
		timer = undefined;
		if (saving) await saving;

		saving = send(form);
		const outcome = await saving;
		saving = undefined;
		tell(outcome);
	}

	function tell(outcome: Outcome): void {
		const text = {
			saved: form.dataset['saved'] ?? '',
			held: '',
			failed: form.dataset['notSaved'] ?? ''
		}[outcome];

		/* Said once: a screen reader hears nothing new while every answer is saved. */
		if (status && status.textContent !== text) status.textContent = text;
	}

	/** The button keeps its place and its width while the next page is on its way. */
	function showBusy(button: HTMLButtonElement): void {
		const label = button.textContent;
		button.style.minInlineSize = `${button.offsetWidth}px`;
		button.setAttribute('aria-busy', 'true');
		button.textContent = form.dataset['saving'] ?? label;

		window.addEventListener('pageshow', () => {
			button.removeAttribute('aria-busy');
			button.textContent = label;
		});
	}
}

async function send(form: HTMLFormElement): Promise<Outcome> {
	const body = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') body.append(name, value);
	}
	body.set('go', 'save');

	try {
		const response = await fetch(form.action, {
			method: 'POST',
			body,
			headers: { accept: 'application/json' },
			keepalive: true,
			signal: AbortSignal.timeout(patience)
		});
		const { type } = (await response.json()) as { type: string };

		return type === 'success' ? 'saved' : type === 'failure' ? 'held' : 'failed';
	} catch {
		return 'failed';
	}
}
