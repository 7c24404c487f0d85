/** The words of «Sửa chữa» in the language that the pane speaks. */
import { useSpeech } from '../../messages/language';
import { en } from './en';
import { vi } from './vi';
import type { RepairMessages } from './vi';

export function useRepairMessages(): RepairMessages {
  return useSpeech().language === 'vi' ? vi : en;
}
