/**
 * Names in the status line what the workbench does not do. To the add-in it is an error of Excel like
 * any other; whoever develops must see that it is the workbench that is too small.
 */
import type { OfficeBridge } from '../../office/bridge';
import type { Say } from '../statusLine';

/** The code that the host gives to members it has not. */
const NOT_IMPLEMENTED = /"Code":"NotImplemented","Message":"((?:[^"\\]|\\.)*)"/;

/** The same bridge; answers pass unchanged. */
export function watchBridge(bridge: OfficeBridge, say: Say): OfficeBridge {
  let listener: OfficeBridge['onMessageFromHost'] = null;
  bridge.onMessageFromHost = (text) => {
    const missing = NOT_IMPLEMENTED.exec(text)?.[1];
    if (missing !== undefined) say(`Bản thử chưa làm được như Excel: ${missing}`, 'problem');
    listener?.(text);
  };
  return {
    sendMessageToHost: (text) => bridge.sendMessageToHost(text),
    // office.js sets it each time that the pane starts.
    get onMessageFromHost() {
      return listener;
    },
    set onMessageFromHost(next) {
      listener = next;
    },
  };
}
