/**
 * The object that office.js looks for as `_richApiNativeBridge` when it is loaded, and through which all
 * its batches and our answers and events go.
 */
import type { RichApiHost } from '../host/richApiHost';
import type { BatchRequest, EventEntry } from '../host/wire';
import { failures } from './faults';
import type { Faults } from './faults';
import { utf8Length } from './traffic';
import type { Traffic } from './traffic';

export interface OfficeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface RequestMessage {
  readonly id: number;
  readonly message: { readonly body: BatchRequest | string };
}

interface ResponseMessage {
  readonly statusCode: number;
  readonly headers: object;
  readonly body: unknown;
}

/** What Excel on the web takes in one request and gives in one response, in bytes. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface BridgeParts {
  readonly host: RichApiHost;
  readonly traffic: Traffic;
  readonly faults: Faults;
}

export function createOfficeBridge({ host, traffic, faults }: BridgeParts): OfficeBridge {
  let running = 0;
  let waiting: EventEntry[] = [];

  /** Events of a batch are heard after its answer, as in Excel. */
  const sendEvents = (): void => {
    if (running > 0 || waiting.length === 0) return;
    const entries = waiting;
    waiting = [];
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  };

  const answer = async (id: number, body: BatchRequest, size: number): Promise<void> => {
    const isCleanup = isOnlyCleanup(body);
    const tooLarge = size > PAYLOAD_LIMIT ? 'payloadTooLarge' : undefined;
    const fault = isCleanup ? undefined : (faults.next() ?? tooLarge);
    if (fault === 'noAnswer') return;
    running += 1;
    const message =
      fault === undefined ? withinLimit(await run(host, body)) : JSON.stringify(failed(fault));
    running -= 1;
    const text = `{"id":${String(id)},"type":2,"message":${message}}`;
    bridge.onMessageFromHost?.(text);
    if (!isCleanup) traffic.bytesReceived += utf8Length(text);
    await Promise.resolve();
    sendEvents();
  };

  const bridge: OfficeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as RequestMessage;
      const body = bodyOf(message.body);
      const size = utf8Length(text);
      if (!isOnlyCleanup(body)) {
        traffic.roundTrips += 1;
        traffic.bytesSent += size;
      }
      void answer(id, body, size);
    },
  };

  host.listen((entries) => {
    waiting.push(...entries);
    void Promise.resolve().then(sendEvents);
  });
  return bridge;
}

const bodyOf = (body: BatchRequest | string): BatchRequest =>
  typeof body === 'string' ? (JSON.parse(body) as BatchRequest) : body;

/** `Excel.run` ends by letting go of the references it kept; nobody waits for that. */
const isOnlyCleanup = (body: BatchRequest): boolean =>
  body.Actions.length > 0 &&
  body.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1) &&
  body.Actions.some((action) => action.Name === '_RemoveReference');

async function run(host: RichApiHost, body: BatchRequest): Promise<ResponseMessage> {
  try {
    return { statusCode: 200, headers: {}, body: await host.execute(body) };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return {
      statusCode: 500,
      headers: {},
      body: { error: { code: 'GeneralException', message: `The workbench failed: ${message}` } },
    };
  }
}

/** What was written stays written, only the answer is lost, as in Excel. */
function withinLimit(message: ResponseMessage): string {
  const text = JSON.stringify(message);
  // No character takes more than three bytes a unit: short texts need no counting.
  const isTooLarge = text.length * 3 > PAYLOAD_LIMIT && utf8Length(text) > PAYLOAD_LIMIT;
  return isTooLarge ? JSON.stringify(failed('responseTooLarge')) : text;
}

/** The whole request is refused: nothing of it has been done. */
function failed(kind: keyof typeof failures): ResponseMessage {
  const { code, message, httpStatus } = failures[kind];
  return { statusCode: httpStatus, headers: {}, body: { error: { code, message } } };
}
