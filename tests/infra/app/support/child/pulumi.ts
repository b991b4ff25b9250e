/** The parts of `@pulumi/pulumi` that the evaluation uses: it is installed with the platform, not with the project. */
export interface Pulumi {
  readonly runtime: {
    setMocks(mocks: Mocks, project: string, stack: string, preview: boolean): Promise<void>;
    setAllConfig(config: Readonly<Record<string, string>>): void;
    getMonitor(): Monitor;
    runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
    registerStackTransformation(transformation: (begun: Begun) => void): void;
    deserializeProperties(properties: unknown): Record<string, unknown>;
    readonly specialSigKey: string;
    readonly specialSecretSig: string;
  };
  readonly asset: {
    readonly Asset: { isInstance(value: unknown): boolean };
    readonly Archive: { isInstance(value: unknown): boolean };
  };
}

/** A resource as its constructor hands it on: outputs are keys without a value yet. */
interface Begun {
  readonly type: string;
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface Mocks {
  newResource(asked: ResourceAsked): Promise<{ id: string; state: Record<string, unknown> }>;
  call(asked: LookupAsked): Record<string, unknown>;
}

export interface ResourceAsked {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly custom?: boolean;
  readonly id?: string;
}

export interface LookupAsked {
  readonly token: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The engine's side of the wire, which the mocks play. */
export interface Monitor {
  registerResource(request: RegisterRequest, callback: MonitorCallback): unknown;
  readResource(request: ReadRequest, callback: MonitorCallback): unknown;
}

export type MonitorCallback = (error: unknown, response?: MonitorResponse) => void;

export interface MonitorResponse {
  getUrn(): string;
  getId?(): string;
}

interface Request {
  getType(): string;
  getName(): string;
  getParent(): string;
  getDependenciesList(): string[];
}

export interface RegisterRequest extends Request {
  getObject(): unknown;
  getCustom(): boolean;
  getProtect(): boolean;
  getRetainondelete(): boolean;
}

export interface ReadRequest extends Request {
  getId(): string;
  getProperties(): unknown;
}
