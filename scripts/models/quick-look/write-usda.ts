import type { Surface } from './read-surface.ts';
import type { Unwrapped } from './unwrap.ts';

export interface UsdaOptions {
  /** An identifier: letters, digits and underscores. */
  name: string;
  title: string;
  credit: string;
  /** The picture's path in the package. */
  picture: string;
  /** Of the picture, texels. */
  side: number;
}

/** No finer than a phone shows: a millimetre, and a hundredth of a texel. */
const METRES_DIGITS = 3;
const NORMAL_DIGITS = 2;
const PLACE_DIGITS = 5;

/**
 * Writes a surface as USD text (usda): metres, +y up, one mesh with one UsdPreviewSurface. No colours
 * by vertex and no moved picture coordinates, which Quick Look leaves out.
 */
export function writeUsda(
  surface: Surface,
  { origins, texels, indices }: Unwrapped,
  { name, title, credit, picture, side }: UsdaOptions,
): string {
  const points: string[] = [];
  const normals: string[] = [];
  const places: string[] = [];
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  origins.forEach((origin, vertex) => {
    const at = surface.positions.subarray(origin * 3, origin * 3 + 3);
    at.forEach((metres, axis) => {
      low[axis] = Math.min(low[axis] ?? 0, metres);
      high[axis] = Math.max(high[axis] ?? 0, metres);
    });
    points.push(tuple(at, METRES_DIGITS));
    normals.push(tuple(surface.normals.subarray(origin * 3, origin * 3 + 3), NORMAL_DIGITS));
    const [x = 0, y = 0] = texels.subarray(vertex * 2);
    places.push(tuple([x / side, 1 - y / side], PLACE_DIGITS));
  });
  const threes = Array.from({ length: indices.length / 3 }, () => '3');
  return `#usda 1.0
(
    customLayerData = {
        string creator = "Huế Hiện"
        string title = ${quoted(title)}
        string credit = ${quoted(credit)}
    }
    defaultPrim = "${name}"
    metersPerUnit = 1
    upAxis = "Y"
)

def Xform "${name}" (
    kind = "component"
    prepend apiSchemas = ["Preliminary_AnchoringAPI"]
)
{
    uniform token preliminary:anchoring:type = "plane"
    uniform token preliminary:planeAnchoring:alignment = "horizontal"

    def Mesh "surface" (
        prepend apiSchemas = ["MaterialBindingAPI"]
    )
    {
        float3[] extent = [${tuple(low, METRES_DIGITS)}, ${tuple(high, METRES_DIGITS)}]
        int[] faceVertexCounts = [${threes.join(',')}]
        int[] faceVertexIndices = [${indices.join(',')}]
        rel material:binding = </${name}/materials/painted>
        normal3f[] normals = [${normals.join(',')}] (
            interpolation = "vertex"
        )
        point3f[] points = [${points.join(',')}]
        texCoord2f[] primvars:st = [${places.join(',')}] (
            interpolation = "vertex"
        )
        uniform token subdivisionScheme = "none"
    }

    def Scope "materials"
    {
        def Material "painted"
        {
            token outputs:surface.connect = </${name}/materials/painted/preview.outputs:surface>

            def Shader "preview"
            {
                uniform token info:id = "UsdPreviewSurface"
                color3f inputs:diffuseColor.connect = </${name}/materials/painted/colour.outputs:rgb>
                float inputs:metallic = 0
                float inputs:roughness = 0.75
                int inputs:useSpecularWorkflow = 0
                token outputs:surface
            }

            def Shader "colour"
            {
                uniform token info:id = "UsdUVTexture"
                asset inputs:file = @${picture}@
                token inputs:sourceColorSpace = "sRGB"
                float2 inputs:st.connect = </${name}/materials/painted/place.outputs:result>
                token inputs:wrapS = "clamp"
                token inputs:wrapT = "clamp"
                float3 outputs:rgb
            }

            def Shader "place"
            {
                uniform token info:id = "UsdPrimvarReader_float2"
                string inputs:varname = "st"
                float2 outputs:result
            }
        }
    }
}
`;
}

/** `(1.5,0,-2)`: as many digits as tell something, and no minus before a zero. */
function tuple(values: Iterable<number>, digits: number): string {
  const written = Array.from(values, (value) => String(Number(value.toFixed(digits)) + 0));
  return `(${written.join(',')})`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
