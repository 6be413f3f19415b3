/** A client of yaml-language-server, as small as a test needs it: it speaks the protocol of editors over the server's own pipes. */
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A message that is to be shown in the text; lines and columns begin with 0. */
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** What can be put in at the cursor. */
export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** An editor with a folder open. */
export interface Editor {
  /** Opens a file with a text and gives what is wrong in it. */
  readonly diagnose: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  /** What is offered at the place of `|` in a text. */
  readonly complete: (path: string, text: string) => Promise<readonly Completion[]>;
  /** What is said of the place of `|` in a text. */
  readonly hover: (path: string, text: string) => Promise<string>;
  /** Ends the server. */
  readonly close: () => Promise<void>;
}

type Settings = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: messages of a protocol, read where they are used
type Message = any;

const SERVER = fileURLToPath(new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

/** Starts the server on a folder with the settings of an editor, and waits until it has read them. */
export async function openEditor(root: string, settings: Settings): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map<number | string, (message: Message) => void>();
  const rootUri = pathToFileURL(root).href;
  let [next, opened] = [0, 0];

  onMessages(server.stdout, (message) => {
    if (message.method === 'workspace/configuration') {
      const result = message.params.items.map(({ section }: { section: string }) => sectionOf(settings, section));
      return send({ id: message.id, result });
    }
    if (message.method !== undefined && message.id !== undefined) return send({ id: message.id, result: null });
    const key = message.id ?? message.params?.uri ?? message.method;
    waiting.get(key)?.(message);
    waiting.delete(key);
  });

  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'scorecard' }],
    capabilities: CAPABILITIES,
  });
  const ready = answer('yaml/schema/store/initialized');
  send({ method: 'yaml/supportSchemaSelection', params: {} });
  send({ method: 'initialized', params: {} });
  await ready;

  return {
    diagnose: async (path, text) => (await published(open(path, text))).params.diagnostics,
    complete: async (path, text) => (await at('textDocument/completion', path, text)).result.items,
    hover: async (path, text) => (await at('textDocument/hover', path, text)).result?.contents.value ?? '',
    async close() {
      await request('shutdown', undefined);
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      send({ method: 'exit' });
      await ended;
    },
  };

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function answer(key: number | string): Promise<Message> {
    return new Promise((resolve) => waiting.set(key, resolve));
  }

  function request(method: string, params: unknown): Promise<Message> {
    const id = ++next;
    const answered = answer(id);
    send({ id, method, params });
    return answered;
  }

  /** Each text is a new version of its file, or a new file. */
  function open(path: string, text: string): string {
    const uri = pathToFileURL(`${root}/${path}`).href;
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: ++opened, text } } });
    return uri;
  }

  function published(uri: string): Promise<Message> {
    return answer(uri);
  }

  function at(method: string, path: string, text: string): Promise<Message> {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    const uri = open(path, text.replace('|', ''));
    return request(method, { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1)?.length } });
  }
}

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {}, publishDiagnostics: {} },
};

/** `yaml.format.enable` of a settings file belongs to the section `yaml`, as `{ format: { enable } }`. */
function sectionOf(settings: Settings, section: string): unknown {
  if (settings[section] !== undefined) return settings[section];
  const own = Object.entries(settings).filter(([key]) => key.startsWith(`${section}.`));
  const fields = [...new Set(own.map(([key]) => key.slice(section.length + 1).split('.')[0] as string))];
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, sectionOf(settings, `${section}.${field}`)]));
}

function onMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || rest.length < head + 4 + length) return;
      take(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()));
      rest = rest.subarray(head + 4 + length);
    }
  });
}
