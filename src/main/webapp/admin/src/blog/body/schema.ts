import type { Extensions } from '@tiptap/core';
import { BodyObject } from './BodyObject';
import { marks } from './marks';
import { nodes } from './nodes';
import { tableNodes } from './tables';

/** All that a body may consist of, without what is needed to look at it. */
export const schemaExtensions = (object: Extensions[number] = BodyObject): Extensions => [...nodes, ...tableNodes, object, ...marks];
