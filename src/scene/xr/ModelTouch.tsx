import type { ThreeEvent } from '@react-three/fiber';
import { useRef } from 'react';
import { DoubleSide, Euler, type Quaternion, Raycaster, Vector3 } from 'three';
import { isCutAway } from '#domain/cut-away.ts';
import type { Standing } from '#domain/standing.ts';
import { carried, type Grip } from '#domain/tabletop-grip.ts';
import type { Reconstruction } from '../load-reconstruction.ts';
import type { ModelExtent } from '../model-extent.ts';
import { pickPart } from '../pick-part.ts';
import type { SceneCut } from '../scene-props.ts';

const turned = new Euler(0, 0, 0, 'YXZ');
const from = new Vector3();
const along = new Vector3();
const at = new Vector3();

/** An event of a pointer in the room: it says which way the hand points. */
type RoomEvent = ThreeEvent<PointerEvent> & {
  pointerPosition?: Vector3;
  pointerQuaternion?: Quaternion;
};

type ModelTouchProps = {
  extent: ModelExtent;
  /** What stands in the layer. */
  shown: Reconstruction;
  cut: SceneCut | null;
  /** Left out where a tap on a part means nothing. */
  onPick?: ((part: string | null) => void) | undefined;
  /** Where the model stands by now, to be carried about; null where it stays put. */
  standing: Standing | null;
  onCarry: (standing: Standing) => void;
};

/**
 * What rays and hands touch in the model's stead: its box. The model's own triangles are asked only
 * when a tap has come, for they are far too many for every frame.
 */
export function ModelTouch({ extent, standing, ...props }: ModelTouchProps) {
  const { shown, cut, onPick, onCarry } = props;
  const grips = useRef(new Map<number, { start: Grip; now: Grip }>());
  const begun = useRef<Standing | null>(null);
  if (onPick === undefined && standing === null) return null;

  /** Each hand that comes or goes begins anew from where the model is by then. */
  function begin(): void {
    begun.current = standing;
    for (const grip of grips.current.values()) grip.start = grip.now;
  }

  function take(event: RoomEvent): void {
    if (standing === null) return;
    event.stopPropagation();
    holdPointer(event);
    const grip = gripOf(event);
    grips.current.set(event.pointerId, { start: grip, now: grip });
    begin();
  }

  function carry(event: RoomEvent): void {
    const held = grips.current.get(event.pointerId);
    if (held === undefined || begun.current === null) return;
    held.now = gripOf(event);
    const all = [...grips.current.values()];
    onCarry(
      carried(
        begun.current,
        all.map(({ start }) => start),
        all.map(({ now }) => now),
      ),
    );
  }

  function release(event: RoomEvent): void {
    if (grips.current.delete(event.pointerId)) begin();
  }

  const { x, z, widthMetres, depthMetres, lowestMetres, heightMetres } = extent;
  const height = heightMetres - lowestMetres;
  return (
    <mesh
      position={[x, lowestMetres + height / 2, z]}
      onPointerDown={take}
      onPointerMove={carry}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={(event: ThreeEvent<MouseEvent>) => {
        if (onPick === undefined) return;
        event.stopPropagation();
        onPick(partUnder(event as unknown as RoomEvent, shown, cut));
      }}
    >
      <boxGeometry args={[widthMetres, height, depthMetres]} />
      {/* Both sides: a visitor may stand within. */}
      <meshBasicMaterial colorWrite={false} depthWrite={false} side={DoubleSide} />
    </mesh>
  );
}

function gripOf({ point, pointerQuaternion }: RoomEvent): Grip {
  const yaw = pointerQuaternion === undefined ? 0 : turned.setFromQuaternion(pointerQuaternion).y;
  return { position: [point.x, point.y, point.z], yawRadians: yaw };
}

/** So that a hand that leaves the box still holds it. */
function holdPointer({ object, pointerId }: RoomEvent): void {
  const held = object as { setPointerCapture?: (pointerId: number) => void };
  held.setPointerCapture?.(pointerId);
}

/** As the last frame was drawn: what is left out or cut away is no obstacle. */
function partUnder(
  { point, pointerPosition }: RoomEvent,
  { root, look }: Reconstruction,
  cut: SceneCut | null,
): string | null {
  if (pointerPosition === undefined) return null;
  from.copy(pointerPosition);
  along.copy(point).sub(from).normalize();
  for (const hit of new Raycaster(from, along).intersectObject(root)) {
    const part = pickPart(hit);
    const { x, y, z } = root.worldToLocal(at.copy(hit.point));
    const isThere = part === null || !look.hides(part);
    if (isThere && !isCutAway(cut, [x, y, z], part)) return part;
  }
  return null;
}
