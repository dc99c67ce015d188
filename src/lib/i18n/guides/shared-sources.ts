import type { Source } from '#lib/domain/research/source.ts';

/* Sources that more than one page names. */

export const jacobsenAndersen2015: Source = {
	authors: ['Jacobsen, C. B.', 'Andersen, L. B.'],
	year: 2015,
	title:
		'Is Leadership in the Eye of the Beholder? A Study of Intended and Perceived Leadership Practices and Organizational Performance',
	language: 'en',
	published: 'Public Administration Review 75(6): 829–841',
	at: { doi: '10.1111/puar.12380' }
};

export const nielsen2019: Source = {
	authors: ['Nielsen, P. A.', 'Boye, S.', 'Holten, A.-L.', 'Jacobsen, C. B.', 'Andersen, L. B.'],
	year: 2019,
	title:
		'Are transformational and transactional types of leadership compatible? A two-wave study of employee motivation',
	language: 'en',
	published: 'Public Administration',
	at: { doi: '10.1111/padm.12574' }
};

export const klugerDenisi1996: Source = {
	authors: ['Kluger, A. N.', 'DeNisi, A.'],
	year: 1996,
	title:
		'The effects of feedback interventions on performance: A historical review, a meta-analysis, and a preliminary feedback intervention theory',
	language: 'en',
	published: 'Psychological Bulletin 119(2): 254–284',
	at: { doi: '10.1037/0033-2909.119.2.254' }
};

export const coutifarisGrant2022: Source = {
	authors: ['Coutifaris, C. G. V.', 'Grant, A. M.'],
	year: 2022,
	title:
		'Taking Your Team Behind the Curtain: The Effects of Leader Feedback-Sharing and Feedback-Seeking on Team Psychological Safety',
	language: 'en',
	published: 'Organization Science 33(4): 1574–1598',
	at: { doi: '10.1287/orsc.2021.1498' }
};

export const backhausVogel2022: Source = {
	authors: ['Backhaus, L.', 'Vogel, R.'],
	year: 2022,
	title:
		'Leadership in the public sector: A meta-analysis of styles, outcomes, contexts, and methods',
	language: 'en',
	published: 'Public Administration Review 82(6): 986–1003',
	at: { doi: '10.1111/puar.13516' }
};

export const ledelseskommissionen2018: Source = {
	authors: ['Ledelseskommissionen'],
	year: 2018,
	title: 'Sæt borgerne først. Ledelse i den offentlige sektor med fokus på udvikling af driften',
	language: 'da',
	published: 'Ledelseskommissionen',
	at: { url: 'https://ledelseskom.dk/om-kommissionen' }
};

export const tummersKnies2015: Source = {
	authors: ['Tummers, L.', 'Knies, E.'],
	year: 2015,
	title: 'Measuring Public Leadership: Developing Scales for Four Key Public Leadership Roles',
	language: 'en',
	published: 'Public Administration',
	at: { url: 'https://hdl.handle.net/1765/78583' }
};

export const edmondson1999: Source = {
	authors: ['Edmondson, A.'],
	year: 1999,
	title: 'Psychological Safety and Learning Behavior in Work Teams',
	language: 'en',
	published: 'Administrative Science Quarterly 44(2): 350–383',
	at: { doi: '10.2307/2666999' }
};

export const nembhard2006: Source = {
	authors: ['Nembhard, I. M.', 'Edmondson, A. C.'],
	year: 2006,
	title:
		'Making it safe: the effects of leader inclusiveness and professional status on psychological safety and improvement efforts in health care teams',
	language: 'en',
	published: 'Journal of Organizational Behavior 27: 941–966',
	at: { doi: '10.1002/job.413' }
};

export const grant2012: Source = {
	authors: ['Grant, A. M.'],
	year: 2012,
	title:
		'Leading with Meaning: Beneficiary Contact, Prosocial Impact, and the Performance Effects of Transformational Leadership',
	language: 'en',
	published: 'Academy of Management Journal 55(2): 458–476',
	at: { doi: '10.5465/amj.2010.0588' }
};

export const gunzel2018: Source = {
	authors: ['Günzel-Jensen, F.', 'Jain, A. K.', 'Kjeldsen, A. M.'],
	year: 2018,
	title:
		'Distributed leadership in health care: The role of formal leadership styles and organizational efficacy',
	language: 'en',
	published: 'Leadership 14(1): 110–133',
	at: { doi: '10.1177/1742715016646441' }
};

export const lund2022: Source = {
	authors: ['Lund, C. S.'],
	year: 2022,
	title: 'Professional Development Leadership in Public Organizations: A Refined Conceptualization',
	language: 'en',
	published: 'Public Personnel Management 51(4): 516–537',
	at: { doi: '10.1177/00910260221118576' }
};
