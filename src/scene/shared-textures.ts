import { Loader, type Texture } from 'three';
import { publicAddress } from '#domain/public-address.ts';
import { download } from './download.ts';
import { Lending, type Lent } from './lending.ts';
import { ReconstructionError } from './reconstruction-error.ts';

export type SharedTextures = Lending<Texture>;

export type SharedTexturesOptions = {
  decode: (bytes: ArrayBuffer) => Promise<Texture>;
  /** Bytes of a file that have come so far, unpacked. */
  onBytes?: (address: string, loaded: number) => void;
  stallMs?: number | undefined;
};

/** Textures that are fetched, decoded and uploaded once however many models wear them. */
export function createSharedTextures(options: SharedTexturesOptions): SharedTextures {
  const { decode, onBytes, stallMs } = options;
  return new Lending<Texture>(
    async (address, signal) => {
      const report = onBytes && ((loaded: number) => onBytes(address, loaded));
      const bytes = await download(address, { signal, onBytes: report, stallMs });
      try {
        return await decode(bytes);
      } catch (cause) {
        throw new ReconstructionError('corrupt', `${address} cannot be read`, { cause });
      }
    },
    (texture) => texture.dispose(),
  );
}

/** The textures of one model, as three's model loader asks for them: copies that share what was uploaded. */
export class TextureLease extends Loader<Texture> {
  readonly #shared: SharedTextures;
  readonly #lent: Lent<Texture>[] = [];
  /** Why the first texture did not come, if one did not. */
  failure: unknown = null;

  constructor(shared: SharedTextures) {
    super();
    this.#shared = shared;
  }

  override load(
    url: string,
    onLoad: (texture: Texture) => void,
    _onProgress?: (event: ProgressEvent) => void,
    onError?: (error: unknown) => void,
  ): void {
    const lent = this.#shared.lend(ownAddress(url));
    this.#lent.push(lent);
    lent.value.then(
      (texture) => onLoad(copyOf(texture)),
      (error: unknown) => {
        this.failure ??= error;
        onError?.(error);
      },
    );
  }

  /** Gives all textures back; the copies are to be disposed before. */
  release(): void {
    for (const lent of this.#lent.splice(0)) lent.giveBack();
  }
}

/** `/models/hall/../textures/a.ktx2` as the address of `/models/textures/a.ktx2`, so that equal files have equal names. */
function ownAddress(url: string): string {
  return url.startsWith('/') ? publicAddress(new URL(url, 'https://page').pathname) : url;
}

/** A copy counts as a change of the picture that both show, and would be uploaded again. */
function copyOf(texture: Texture): Texture {
  const { source } = texture;
  const { version } = source;
  const copy = texture.clone();
  source.version = version;
  return copy;
}
