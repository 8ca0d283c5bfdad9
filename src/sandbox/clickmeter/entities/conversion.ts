/** A conversion as its own entity, and as the identity in summaries; its value is sent even when zero. */
import type { Conversion } from '../store';
import { encode, writeStamp, type Wire } from '../wire';

export function encodeConversion(conversion: Conversion): Wire {
  return encode(
    {
      id: conversion.id,
      name: conversion.name,
      description: conversion.description,
      code: conversion.code,
      creationDate: writeStamp(conversion.createdAt),
      value: conversion.value,
      deleted: conversion.deleted,
      protocol: conversion.protocol,
    },
    ['value'],
  );
}

/** Here the creation is called `date`. */
export function encodeConversionIdentity(conversion: Conversion): Wire {
  return encode(
    {
      id: conversion.id,
      name: conversion.name,
      value: conversion.value,
      date: writeStamp(conversion.createdAt),
      deleted: conversion.deleted,
    },
    ['value'],
  );
}
