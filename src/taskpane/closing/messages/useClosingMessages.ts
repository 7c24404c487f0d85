/** The words of closing a period in the language that the pane speaks. */
import { useSpeech } from '../../messages/language';
import { en } from './en';
import { vi } from './vi';
import type { ClosingMessages } from './vi';

export function useClosingMessages(): ClosingMessages {
  return useSpeech().language === 'vi' ? vi : en;
}
