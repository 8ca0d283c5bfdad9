/** Places, devices and internet providers, with how common they are among the world's visitors. */

export interface Place {
  readonly country: string;
  readonly region: string;
  readonly city: string;
  readonly language: string;
  readonly weight: number;
}

export interface Device {
  readonly browser: string;
  readonly browserVersion: string;
  readonly os: string;
  readonly osVersion: string;
  readonly platform: 'desktop' | 'mobile';
  readonly screenClasses: readonly string[];
  readonly userAgent: string;
  readonly weight: number;
}

export const places: readonly Place[] = [
  ['de', 'Berlin', 'Berlin', 'de', 12],
  ['de', 'Hamburg', 'Hamburg', 'de', 8],
  ['de', 'Bavaria', 'Munich', 'de', 9],
  ['de', 'Saxony', 'Leipzig', 'de', 5],
  ['us', 'New York', 'New York', 'en', 12],
  ['us', 'Colorado', 'Denver', 'en', 8],
  ['us', 'Oregon', 'Portland', 'en', 5],
  ['us', 'Maine', 'Portland', 'en', 3],
  ['us', 'Texas', 'Austin', 'es', 3],
  ['gb', 'England', 'London', 'en', 8],
  ['gb', 'Scotland', 'Edinburgh', 'en', 4],
  ['fr', 'Île-de-France', 'Paris', 'fr', 6],
  ['fr', 'Auvergne-Rhône-Alpes', 'Grenoble', 'fr', 4],
  ['nl', 'North Holland', 'Amsterdam', 'nl', 5],
  ['at', 'Tyrol', 'Innsbruck', 'de', 4],
  ['ch', 'Zürich', 'Zürich', 'de', 3],
  ['it', 'Trentino-South Tyrol', 'Bolzano', 'it', 2],
  ['ca', 'British Columbia', 'Vancouver', 'en', 3],
  ['jp', 'Tokyo', 'Tokyo', 'ja', 1],
  ['', '', '', '', 1],
].map(([country, region, city, language, weight]) => ({ country, region, city, language, weight }) as Place);

const windows = 'Windows NT 10.0; Win64; x64';
const mac = 'Macintosh; Intel Mac OS X 10_15_7';
const linux = 'X11; Linux x86_64';
const android = (version: string): string => `Linux; Android ${version}; K`;
const iphone = (version: string): string => `iPhone; CPU iPhone OS ${version.replace('.', '_')} like Mac OS X`;

const desktopScreens = ['Full HD', 'Full HD', 'WQHD', 'HD', 'XL', 'UHD 4K'];
const phoneScreens = ['M', 'M', 'S', 'L', 'XS'];

export const devices: readonly Device[] = [
  toDevice('Chrome', '126.0', 'Windows', '10', windows, 12),
  toDevice('Chrome', '125.0', 'Windows', '11', windows, 8),
  toDevice('Edge', '126.0', 'Windows', '11', windows, 6),
  toDevice('Firefox', '127.0', 'Windows', '10', windows, 4),
  toDevice('Chrome', '126.0', 'Mac', '10.15', mac, 6),
  toDevice('Safari', '17.4', 'Mac', '10.15', mac, 7),
  toDevice('Safari', '16.6', 'Mac', '10.15', mac, 2),
  toDevice('Firefox', '127.0', 'Linux', '', linux, 3),
  toDevice('Firefox', '115.0', 'Linux', '', linux, 1),
  toDevice('Chrome', '126.0', 'Android', '14', android('14'), 13),
  toDevice('Chrome', '124.0', 'Android', '13', android('13'), 8),
  toDevice('Chrome', '119.0', 'Android', '11', android('11'), 3),
  toDevice('Safari', '17.5', 'iOS', '17.5', iphone('17.5'), 14),
  toDevice('Safari', '16.7', 'iOS', '16.7', iphone('16.7'), 6),
  toDevice('Opera', '110.0', 'Windows', '10', windows, 1),
];

/** Bots say so, or pretend to be an old browser. */
export const botDevices: readonly Device[] = [
  { ...toDevice('', '', '', '', '', 1), userAgent: 'ExampleBot/2.1 (+https://bot.example/about)' },
  { ...toDevice('', '', '', '', '', 1), userAgent: 'PreviewFetcher/1.0 (+https://preview.example)' },
  toDevice('Chrome', '79.0', 'Linux', '', linux, 1),
];

export const internetProviders: readonly string[] = [
  'Example Telecom',
  'Sample Fibre',
  'Placeholder Cable',
  'Demonstration Mobile',
  'Valley Broadband Example',
  'Testnet Wireless',
];

export const botProviders: readonly string[] = ['Example Hosting', 'Sample Cloud'];

function toDevice(
  browser: string,
  browserVersion: string,
  os: string,
  osVersion: string,
  system: string,
  weight: number,
): Device {
  const isMobile = os === 'Android' || os === 'iOS';
  return {
    browser,
    browserVersion,
    os,
    osVersion,
    platform: isMobile ? 'mobile' : 'desktop',
    screenClasses: isMobile ? phoneScreens : desktopScreens,
    userAgent: `Mozilla/5.0 (${system}) ${toEngine(browser, browserVersion, isMobile)}`,
    weight,
  };
}

function toEngine(browser: string, version: string, isMobile: boolean): string {
  const mobile = isMobile ? ' Mobile' : '';
  if (browser === 'Firefox') return `Gecko/20100101 Firefox/${version}`;
  if (browser === 'Safari')
    return `AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version}${mobile} Safari/605.1.15`;
  const chromium = `AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0${mobile} Safari/537.36`;
  return browser === 'Edge'
    ? `${chromium} Edg/${version}`
    : browser === 'Opera'
      ? `${chromium} OPR/${version}`
      : chromium;
}
