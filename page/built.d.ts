declare module '*.css';

/** The countries that there is a picture of a flag for, as two letters each; put in when the page is built. */
declare const FLAG_PICTURES: readonly string[];
