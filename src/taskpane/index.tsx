/**
 * Starts the pane when Office is ready.
 */
void Office.onReady();

export {};
