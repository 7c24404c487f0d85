/**
 * Style sheets are imported for their effect; webpack collects them into one local file.
 */
declare module '*.css';
