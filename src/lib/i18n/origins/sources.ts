import type { Source } from '#lib/domain/research/source.ts';

/* Where ideas are from, besides what the themes' own pages name. */

export const clausen2019: Source = {
	authors: [
		'Clausen, T.',
		'Madsen, I. E. H.',
		'Christensen, K. B.',
		'Bjorner, J. B.',
		'Poulsen, O. M.',
		'Maltesen, T.',
		'Borg, V.',
		'Rugulies, R.'
	],
	year: 2019,
	title:
		'The Danish Psychosocial Work Environment Questionnaire (DPQ): Development, content, reliability and validity',
	language: 'en',
	published: 'Scandinavian Journal of Work, Environment & Health 45(4): 356–369',
	at: { doi: '10.5271/sjweh.3793' }
};

export const jensen2019: Source = {
	authors: [
		'Jensen, U. T.',
		'Andersen, L. B.',
		'Bro, L. L.',
		'Bøllingtoft, A.',
		'Eriksen, T. L. M.',
		'Holten, A.-L.',
		'Jacobsen, C. B.',
		'Ladenburg, J.',
		'Nielsen, P. A.',
		'Salomonsen, H. H.',
		'Westergård-Nielsen, N.',
		'Würtz, A.'
	],
	year: 2019,
	title: 'Conceptualizing and Measuring Transformational and Transactional Leadership',
	language: 'en',
	published: 'Administration & Society 51(1): 3–33',
	at: { doi: '10.1177/0095399716667157' }
};

export const groen2020: Source = {
	authors: ['Grøn, C. H.', 'Bro, L. L.', 'Andersen, L. B.'],
	year: 2020,
	title: 'Public managers’ leadership identity: concept, causes, and consequences',
	language: 'en',
	published: 'Public Management Review 22(11): 1696–1716',
	at: { doi: '10.1080/14719037.2019.1645875' }
};

export const vanDenBroeck2010: Source = {
	authors: ['Van den Broeck, A.', 'Vansteenkiste, M.', 'De Witte, H.', 'Soenens, B.', 'Lens, W.'],
	year: 2010,
	title:
		'Capturing autonomy, competence, and relatedness at work: Construction and initial validation of the Work-related Basic Need Satisfaction scale',
	language: 'en',
	published: 'Journal of Occupational and Organizational Psychology 83: 981–1002',
	at: { url: 'https://www.researchgate.net/publication/228079640' }
};

export const joensson2016: Source = {
	authors: ['Jønsson, T.', 'Unterrainer, C.', 'Jeppesen, H.-J.', 'Jain, A. K.'],
	year: 2016,
	title:
		'Measuring distributed leadership agency in a hospital context: Development and validation of a new scale',
	language: 'en',
	published: 'Journal of Health Organization and Management',
	at: { doi: '10.1108/JHOM-05-2015-0068' }
};

export const yukl2012: Source = {
	authors: ['Yukl, G.'],
	year: 2012,
	title: 'Effective Leadership Behavior: What We Know and What Questions Need More Attention',
	language: 'en',
	published: 'Academy of Management Perspectives 26(4): 66–85',
	at: { doi: '10.5465/amp.2012.0088' }
};

export const ekvall1991: Source = {
	authors: ['Ekvall, G.', 'Arvonen, J.'],
	year: 1991,
	title: 'Change-centered leadership: An extension of the two-dimensional model',
	language: 'en',
	published: 'Scandinavian Journal of Management 7(1): 17–26',
	at: { url: 'https://www.sciencedirect.com/science/article/pii/095652219190024U' }
};

export const kim2013: Source = {
	authors: [
		'Kim, S.',
		'Vandenabeele, W.',
		'Wright, B. E.',
		'Andersen, L. B.',
		'Cerase, F. P.',
		'Christensen, R. K.',
		'Desmarais, C.',
		'Koumenta, M.',
		'Leisink, P.',
		'Liu, B.',
		'Palidauskaite, J.',
		'Pedersen, L. H.',
		'Perry, J. L.',
		'Ritz, A.',
		'Taylor, J.',
		'De Vivo, P.'
	],
	year: 2013,
	title:
		'Investigating the Structure and Meaning of Public Service Motivation across Populations: Developing an International Instrument and Addressing Issues of Measurement Invariance',
	language: 'en',
	published: 'Journal of Public Administration Research and Theory 23(1): 79–102',
	at: { url: 'https://www.jstor.org/stable/23321085' }
};

export const franke2014: Source = {
	authors: ['Franke, F.', 'Felfe, J.', 'Pundt, A.'],
	year: 2014,
	title:
		'The impact of health-oriented leadership on follower health: Development and test of a new instrument measuring health-promoting leadership',
	language: 'en',
	published: 'Zeitschrift für Personalforschung 28(1/2): 139–161',
	at: { url: 'https://www.jstor.org/stable/24332806' }
};

export const bro2018: Source = {
	authors: ['Bro, L. L.'],
	year: 2018,
	title: 'Leadership, Motivation and Span of Control',
	language: 'en',
	published: 'Forlaget Politica, ph.d.-afhandling',
	at: { url: 'http://politica.dk/politicas-phd-serie/louise-ladegaard-bro/' }
};

/** Not of an idea, but of how to decide what may be shown. */
export const hundepool2024: Source = {
	authors: [
		'Hundepool, A.',
		'Domingo-Ferrer, J.',
		'Franconi, L.',
		'Giessing, S.',
		'Lenz, R.',
		'Naylor, J.',
		'Schulte Nordholt, E.',
		'Seri, G.',
		'De Wolf, P.-P.',
		'Tent, R.',
		'Młodak, A.',
		'Gussenbauer, J.',
		'Wilak, K.'
	],
	year: 2024,
	title: 'Handbook on Statistical Disclosure Control. Second Edition',
	language: 'en',
	published: 'Center of Excellence SDC',
	at: { url: 'https://sdctools.github.io/HandbookSDC/' }
};
