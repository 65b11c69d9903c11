import department2015 from '../../../resources/samples/so-van-hoa-the-thao-2015-12-31.xlsx?url';
import department2022 from '../../../resources/samples/so-van-hoa-the-thao-2022-12-31.xlsx?url';
import city2015 from '../../../resources/samples/thanh-pho-ha-noi-2015-12-31.xlsx?url';
import city2022 from '../../../resources/samples/thanh-pho-ha-noi-2022-12-31.xlsx?url';
import twoTierJuly from '../../../resources/samples/thanh-pho-hai-cap-2025-07-01.xlsx?url';
import twoTierDecember from '../../../resources/samples/thanh-pho-hai-cap-2025-12-31.xlsx?url';
import { BUILT_IN_CATEGORIES } from '../../core/model/builtInCategories';
import type { Category } from '../../core/model/headcount';
import type { LocalityClass } from '../../core/model/norm';
import type { SampleId } from '../ui/sampleIds';

/** The files of a sample, earliest first, and the plan that they go into. */
interface Sample {
  readonly files: readonly { readonly url: string; readonly name: string }[];
  readonly locality: string;
  readonly localityClass: LocalityClass;
  readonly categories: readonly Category[];
}

const file = (url: string, name: string) => ({ url, name: `${name}.xlsx` });

export const SAMPLES: Readonly<Record<SampleId, Sample>> = {
  department: {
    files: [
      file(department2015, 'so-van-hoa-the-thao-2015-12-31'),
      file(department2022, 'so-van-hoa-the-thao-2022-12-31'),
    ],
    locality: 'Hà Nội',
    localityClass: 'special',
    categories: BUILT_IN_CATEGORIES,
  },
  city: {
    files: [
      file(city2015, 'thanh-pho-ha-noi-2015-12-31'),
      file(city2022, 'thanh-pho-ha-noi-2022-12-31'),
    ],
    locality: 'Hà Nội',
    localityClass: 'special',
    categories: BUILT_IN_CATEGORIES,
  },
  twoTier: {
    files: [
      file(twoTierJuly, 'thanh-pho-hai-cap-2025-07-01'),
      file(twoTierDecember, 'thanh-pho-hai-cap-2025-12-31'),
    ],
    locality: '',
    localityClass: 'I',
    categories: BUILT_IN_CATEGORIES,
  },
};
