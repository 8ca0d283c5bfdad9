/** ClickMeter's things as they arrive: the full models, and the short ones that stand beside figures and hits. */
import { z } from 'zod';
import { amount, choice, flag, id, named, tags, text } from './scalars';

export type DatapointWire = z.infer<typeof datapoint>;
export type DatapointInfoWire = z.infer<typeof datapointInfo>;
export type GroupWire = z.infer<typeof group>;
export type GroupInfoWire = z.infer<typeof groupInfo>;
export type ConversionWire = z.infer<typeof conversion>;
export type ConversionInfoWire = z.infer<typeof conversionInfo>;
export type DomainWire = z.infer<typeof domain>;
export type ScriptWire = z.infer<typeof script>;
export type NamedWire = z.infer<typeof named>;

const slots = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** `password` is among what is passed over. */
const link = z.object({
  url: text,
  domainId: id.nullish(),
  redirectType: choice,
  appendQuery: flag,
  hideUrl: flag,
  isABTest: flag,
  expirationClicks: amount,
  expirationDate: text,
  scripts: z.array(named).nullish(),
});

const slot = id.nullish();

export const datapoint = z
  .object({
    id,
    type: choice,
    status: choice,
    name: text,
    title: text,
    trackingCode: text,
    notes: text,
    tags,
    groupId: id.nullish(),
    groupName: text,
    creationDate: text,
    preferred: flag,
    isPublic: flag,
    encodeIp: flag,
    firstConversionId: slot,
    firstConversionName: text,
    secondConversionId: slot,
    secondConversionName: text,
    thirdConversionId: slot,
    thirdConversionName: text,
    fourthConversionId: slot,
    fourthConversionName: text,
    fifthConversionId: slot,
    fifthConversionName: text,
    typeTL: link.nullish(),
    typeTP: z.object({ parameterNote: text }).nullish(),
  })
  .transform((wire) => ({
    ...wire,
    conversions: slots.flatMap((place) => {
      const conversionId = wire[`${place}ConversionId`];
      return conversionId && conversionId !== '0' ? [{ id: conversionId, name: wire[`${place}ConversionName`] }] : [];
    }),
  }));

export const datapointInfo = z.object({
  datapointId: id,
  datapointName: text,
  datapointTitle: text,
  datapointType: choice,
  datapointFavourite: flag,
  destinationUrl: text,
  trackingCode: text,
  groupId: id.nullish(),
  groupName: text,
  notes: text,
  creationDate: text,
  status: choice,
  tags,
  isABTest: flag,
  isPublic: flag,
});

export const group = z.object({
  id,
  name: text,
  notes: text,
  creationDate: text,
  tags,
  preferred: flag,
  deleted: flag,
  isPublic: flag,
});

export const groupInfo = z.object({
  groupId: id,
  groupName: text,
  groupFavourite: flag,
  linksCount: amount,
  creationDate: text,
  deleted: flag,
  tags,
});

export const conversion = z.object({
  id,
  name: text,
  description: text,
  code: text,
  creationDate: text,
  value: amount,
  deleted: flag,
  protocol: choice,
});

/** Its `value` is passed over: some read it as a running total. */
export const conversionInfo = z.object({ id, name: text, date: text, deleted: flag });

export const domain = z.object({ id, name: z.string().min(1), type: choice, custom404: text, customHomepage: text });

export const script = z.object({ id, name: text, script: text });
