/** How somebody gets their link: by mail, or on a slip of paper that is handed out at work. */
export type Delivery = 'mail' | 'slip';
