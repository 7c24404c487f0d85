/** Vietnamese or English; the button says the other language in that language. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSpeech } from '../messages/language';

const useStyles = makeStyles({
  button: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap', padding: '2px 4px' },
});

export function LanguageSwitch(): ReactNode {
  const styles = useStyles();
  const { language, messages, switchLanguage } = useSpeech();
  const { switchTo, switchLabel } = messages.language;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      title={switchLabel}
      onClick={switchLanguage}
    >
      <span lang={language === 'vi' ? 'en' : 'vi'}>{switchTo}</span>
    </Button>
  );
}
