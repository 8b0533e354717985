import { formatProblem } from '#domain/content-problem.ts';
import { nearestWord } from '#domain/content-nearest.ts';
import type { Site } from '#domain/site.ts';

/** What the list of built models says about each file, as far as the content needs it. */
export type ListedModel = { file: string; nodes: readonly string[] };

/**
 * Parts that a model does not have, and parts of it that the site's file says nothing about: those
 * would be shown without a word on how they are known.
 */
export function modelPartFaults(
  file: string,
  site: Pick<Site, 'reconstruction'>,
  listed: readonly ListedModel[],
): string[] {
  const described = site.reconstruction.parts.map((part) => part.id);
  return site.reconstruction.models.flatMap(({ url }) => {
    const model = listed.find((one) => url === `/models/${one.file}`);
    if (model === undefined) return [];
    const absent = described.flatMap((id, index) => {
      if (model.nodes.includes(id)) return [];
      const meant = nearestWord(id, model.nodes);
      return formatProblem(file, {
        path: `reconstruction.parts[${index}].id`,
        message: `public${url} has no node called "${id}"`,
        instead: meant === null ? `use one of ${model.nodes.join(', ')}` : `did you mean ${meant}?`,
      });
    });
    const silent = model.nodes
      .filter((node) => !described.includes(node))
      .map((node) =>
        formatProblem(file, {
          path: 'reconstruction.parts',
          message: `nothing is said about the node "${node}" of public${url}`,
          instead: 'add a part of that id, with its evidence and basis',
        }),
      );
    return [...absent, ...silent];
  });
}
