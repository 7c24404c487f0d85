/** The words of «Thời hạn» in the language that the pane speaks. */
import { useSpeech } from '../../../messages/language';
import { en } from './en';
import { vi } from './vi';
import type { DeadlineMessages } from './vi';

export function useDeadlineMessages(): DeadlineMessages {
  return useSpeech().language === 'vi' ? vi : en;
}
