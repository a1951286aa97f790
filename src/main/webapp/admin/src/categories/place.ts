import type { Tagged, WorkingCategory } from '@mealprep360/sdk';
import { client } from '../api/client';

/** Puts a category somewhere else, and leaves what is said of it. @param parent nothing for the top */
export const place = ({ value: { id, texts }, etag }: Tagged<WorkingCategory>, parent: string | undefined, position: number) =>
  client().categories.replaceCategory({ id, ifMatch: etag, categoryDocument: { ...(parent ? { parent } : {}), position, texts } });
