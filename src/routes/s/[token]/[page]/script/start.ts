import { countLetters, sumPercents } from './counting.ts';
import { keepSaved } from './keep-saved.ts';

/* The one script of the form. Everything works without it; with it, answers are saved as they are given. */
const form = document.querySelector<HTMLFormElement>('form[data-saved]');

if (form) {
	keepSaved(form);
	sumPercents(form);
	countLetters(form);
}
