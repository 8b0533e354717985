import { layerTicks } from '#domain/exploration.ts';
import { localize } from '#domain/locale.ts';
import { fillIn } from '#i18n/fill-in.ts';
import { Slider } from '../kit/Slider.tsx';
import { useLanguage } from '../page/language.ts';
import type { ExploreProps } from './explore-props.ts';

/** The layers by their years, evenly apart so that a thumb can tell them; nothing where there is only one. */
export function TimeSlider({
  layer,
  layers,
  onLayer,
}: Pick<ExploreProps, 'layer' | 'layers' | 'onLayer'>) {
  const { locale, strings } = useLanguage();
  if (layer === null || layers.length < 2) return null;
  const words = strings.explore;
  const name = localize(layer.name, locale).text;
  return (
    <div className="time-slider" data-layer={layer.id}>
      <Slider
        bare
        label={words.time}
        min={0}
        max={layers.length - 1}
        value={layers.indexOf(layer)}
        // Many names say the year themselves.
        valueText={
          name.includes(String(layer.year)) ? name : fillIn(words.layer, { year: layer.year, name })
        }
        ticks={layerTicks(layers).map((label, value) => ({ value, label }))}
        onChange={(index) => {
          const chosen = layers[index];
          if (chosen !== undefined) onLayer(chosen.id);
        }}
      />
    </div>
  );
}
