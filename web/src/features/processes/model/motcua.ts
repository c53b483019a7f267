// SPDX-License-Identifier: Apache-2.0
// The motcua: words of a process file, as modules/process reads them. Everything is text here, so
// that what an analyst wrote comes back as it was ("1" stays "1").

const attribute = (name: string) => ({ name, isAttr: true, type: 'String' })

export const kWork = [
  'role',
  'agency',
  'budget',
  'form',
  'documents',
  'act',
  'businessEnd',
  'suspends',
  'handler',
  'result',
  'correlation',
  'decision',
  'model',
  'collection',
  'item',
  'results',
  'each',
  'after',
] as const

/** What a step asks its officer; kept as it is, the panel has no place for it yet. */
export const kField = [
  'name',
  'label',
  'label_en',
  'type',
  'choices',
  'visible',
  'required',
  'valid',
  'message',
] as const

export const motcua = {
  name: 'motcua',
  prefix: 'motcua',
  uri: 'urn:motcua:bpmn:1',
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'Work', extends: ['bpmn:FlowNode'], properties: kWork.map(attribute) },
    { name: 'Place', extends: ['bpmn:Lane'], properties: ['role', 'agency'].map(attribute) },
    { name: 'Procedure', extends: ['bpmn:Process'], properties: ['code', 'kind'].map(attribute) },
    { name: 'Delay', extends: ['bpmn:TimerEventDefinition'], properties: [attribute('after')] },
    {
      name: 'Address',
      extends: ['bpmn:MessageEventDefinition'],
      properties: [attribute('correlation')],
    },
    {
      name: 'Outcome',
      superClass: ['Element'],
      properties: ['value', 'name'].map(attribute),
    },
    {
      name: 'Field',
      superClass: ['Element'],
      properties: kField.map(attribute),
    },
  ],
}
