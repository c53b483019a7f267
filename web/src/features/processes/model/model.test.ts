// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blank, codeFrom } from './blank'
import { joinBudget, splitBudget } from './budget'
import { differences } from './differences'
import { agencyIn, fieldsOf, flagsOf, isDefault, laneOf, outcomesOf, read, readFlag } from './facts'
import { readFile, writeFile } from './file'
import { attachableTo, followersOf, kindOf, kKinds, othersOf } from './kinds'
import { is, type Node, nodesOf, processesOf, textOf, waysOut } from './node'
import { stepsOf } from './order'
import { callsOf, questionsOf, readValue, standAt, type TraceLine } from './trial'

const shipped = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../../../data/processes', `${name}.bpmn`), 'utf8')
const whole = (body: string, more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:motcua="urn:motcua:bpmn:1" xmlns:x="urn:x" id="d" targetNamespace="t">
<bpmn:process id="p" isExecutable="true" motcua:code="c">${body}</bpmn:process>${more}</bpmn:definitions>`
const flow = (id: string, from: string, to: string, condition = '') =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${condition && `<bpmn:conditionExpression>${condition}</bpmn:conditionExpression>`}</bpmn:sequenceFlow>`
const first = async (xml: string) => processesOf(await readFile(xml))[0]!
const find = (process: Node, id: string): Node =>
  nodesOf(process, 'flowElements').find(one => one.id === id)!
const numbers = (process: Node) => stepsOf(process).map(one => `${one.number} ${one.node.id}`)

describe('the steps of a process', () => {
  it('stand in the order work passes them, joins behind their branches', async () => {
    const process = await first(shipped('two_agencies'))
    expect(stepsOf(process).map(one => one.node.id)).toEqual([
      'start',
      'receive',
      'split',
      'assign',
      'appraise',
      'partner_assign',
      'partner_opinion',
      'join',
      'sign',
      'issue',
      'return_result',
      'end',
    ])
  })
  it('number what a sub-process holds within it, and what is attached right behind its host', async () => {
    const process = await first(
      whole(
        `<bpmn:endEvent id="e"/><bpmn:startEvent id="s"/><bpmn:subProcess id="sub"><bpmn:startEvent id="is"/><bpmn:userTask id="it"/>${flow('f3', 'is', 'it')}</bpmn:subProcess>
         <bpmn:boundaryEvent id="b" attachedToRef="sub"/><bpmn:endEvent id="late"/>${flow('f1', 's', 'sub')}${flow('f2', 'sub', 'e')}${flow('f4', 'b', 'late')}`,
      ),
    )
    expect(numbers(process)).toEqual(['1 s', '2 sub', '2.1 is', '2.2 it', '3 e', '4 b', '5 late'])
  })
  it('end with what nothing leads to, and a way back changes nothing', async () => {
    const process = await first(
      whole(
        `<bpmn:userTask id="lost"/><bpmn:startEvent id="s"/><bpmn:userTask id="a"/><bpmn:userTask id="b"/>${flow('f1', 's', 'a')}${flow('f2', 'a', 'b')}${flow('f3', 'b', 'a')}`,
      ),
    )
    expect(numbers(process)).toEqual(['1 s', '2 a', '3 b', '4 lost'])
  })
  it('of ten thousand in a row are told in no time', async () => {
    const many = Array.from({ length: 2000 }, (_, n) => n)
    const process = await first(
      whole(
        many.map(n => `<bpmn:manualTask id="t${n}"/>`).join('') +
          many
            .slice(1)
            .map(n => flow(`f${n}`, `t${n - 1}`, `t${n}`))
            .join(''),
      ),
    )
    expect(stepsOf(process).at(-1)!.node.id).toBe('t1999')
  })
})

describe('what a drawing says', () => {
  it('is read from the attributes, the lane and the children', async () => {
    const process = await first(shipped('two_agencies'))
    const receive = find(process, 'receive')
    expect(read(receive, 'role')).toBe('counter_officer')
    expect(read(receive, 'budget')).toBe('2 working_hour')
    expect(textOf(laneOf(receive), 'name')).toBe('Bộ phận một cửa')
    expect(agencyIn(receive)).toBe('reception')
    expect(flagsOf(receive)).toEqual(['business_end', 'financial_duty'])
    expect(readFlag(find(process, 'issue'), 'business_end')).toBe(true)
    expect(fieldsOf(receive)).toContain('documents')
    expect(read(process, 'code')).toBe('two_agencies')
  })
  it('of events, ways and repetition is read where BPMN keeps it', async () => {
    const definitions = await readFile(
      whole(
        `<bpmn:exclusiveGateway id="g" default="f2"/><bpmn:endEvent id="a"/><bpmn:endEvent id="b"/>${flow('f1', 'g', 'a', 'x &gt; 1')}${flow('f2', 'g', 'b')}
         <bpmn:intermediateCatchEvent id="w"><bpmn:timerEventDefinition motcua:after="3 working_day"/></bpmn:intermediateCatchEvent>
         <bpmn:intermediateCatchEvent id="w2"><bpmn:timerEventDefinition><bpmn:timeDuration>PT2H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
         <bpmn:receiveTask id="r" messageRef="m" motcua:correlation="= code"/>
         <bpmn:userTask id="u" motcua:businessEnd="1" motcua:collection="list"><bpmn:extensionElements><x:keep/><motcua:outcome value="yes" name="Có"/></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics isSequential="true"/></bpmn:userTask>`,
        '<bpmn:message id="m" name="Trả lời"/>',
      ),
    )
    const process = processesOf(definitions)[0]!
    const [one, two] = waysOut(find(process, 'g'))
    expect(read(one!, 'condition')).toBe('x > 1')
    expect([isDefault(one!), isDefault(two!)]).toEqual([false, true])
    expect([read(find(process, 'w'), 'timer_kind'), read(find(process, 'w'), 'timer')]).toEqual([
      'after',
      '3 working_day',
    ])
    expect(read(find(process, 'w2'), 'timer_kind')).toBe('timeDuration')
    expect(read(find(process, 'r'), 'message')).toBe('Trả lời')
    expect(read(find(process, 'r'), 'correlation')).toBe('= code')
    const task = find(process, 'u')
    expect(read(task, 'repeat')).toBe('sequential')
    expect(read(task, 'collection')).toBe('list')
    expect(outcomesOf(task)).toEqual([{ value: 'yes', name: 'Có' }])
    expect(readFlag(task, 'business_end')).toBe(true)
    expect(questionsOf(process).map(one => one.node.id)).toEqual(['u'])
    expect(callsOf(process)).toEqual([{ kind: 'message', name: 'Trả lời' }])
  })
  it('comes back whole: words of others, "1" for true, the picture', async () => {
    const xml = whole(
      '<bpmn:userTask id="u" motcua:businessEnd="1" x:own="kept"><bpmn:extensionElements><x:keep a="1"><x:deep/></x:keep></bpmn:extensionElements></bpmn:userTask>',
    )
    const again = await writeFile(await readFile(xml))
    for (const words of [
      'x:own="kept"',
      '<x:keep a="1">',
      '<x:deep',
      'motcua:businessEnd="1"',
      'motcua:code="c"',
    ])
      expect(again).toContain(words)
    const picture = await writeFile(await readFile(shipped('ordinary')))
    expect(picture.match(/<bpmndi:BPMNShape/g)).toHaveLength(
      shipped('ordinary').match(/<bpmndi:BPMNShape/g)!.length,
    )
  })
})

describe('what is offered', () => {
  it('has a kind for every element of the shipped processes', async () => {
    for (const name of ['ordinary', 'on_the_spot', 'field_check', 'two_agencies'])
      for (const { node } of stepsOf(await first(shipped(name)))) expect(kindOf(node)).toBeDefined()
  })
  it('never is a kind that does not run', () => {
    const types = new Set(kKinds.map(kind => kind.type))
    for (const type of ['Task', 'ComplexGateway', 'Transaction', 'AdHocSubProcess'])
      expect(types).not.toContain(`bpmn:${type}`)
    expect(kKinds.map(kind => kind.trigger)).not.toContain('compensate')
    expect(new Set(kKinds.map(kind => kind.id)).size).toBe(kKinds.length)
  })
  it('fits where it stands', async () => {
    const process = await first(
      whole(
        `<bpmn:startEvent id="s"/><bpmn:userTask id="u"/><bpmn:eventBasedGateway id="g"/><bpmn:endEvent id="e"/><bpmn:manualTask id="m"/><bpmn:task id="t"/>
         <bpmn:subProcess id="sub" triggeredByEvent="true"><bpmn:startEvent id="is"/></bpmn:subProcess>
         <bpmn:boundaryEvent id="b" attachedToRef="u" cancelActivity="false"><bpmn:timerEventDefinition/></bpmn:boundaryEvent>`,
      ),
    )
    const ids = (kinds: { id: string }[]) => kinds.map(kind => kind.id)
    expect(ids(othersOf(find(process, 's')))).not.toContain('start_error')
    const inner = nodesOf(find(process, 'sub'), 'flowElements')[0]!
    expect(ids(othersOf(inner))).toContain('start_error')
    expect(ids(followersOf(find(process, 'g')))).toEqual([
      'receive_task',
      'catch_message',
      'catch_timer',
      'catch_conditional',
      'catch_signal',
    ])
    expect(followersOf(find(process, 'e'))).toEqual([])
    expect(attachableTo(find(process, 'm'))).toEqual([])
    expect(ids(attachableTo(find(process, 'u')))).toContain('boundary_error')
    expect(kindOf(find(process, 'b'))!.id).toBe('beside_timer')
    expect(kindOf(find(process, 'sub'))!.id).toBe('event_sub_process')
    // A task of no kind does not run, but may become one that does.
    expect(kindOf(find(process, 't'))).toBeUndefined()
    expect(ids(othersOf(find(process, 't')))).toContain('user_task')
  })
})

describe('a budget', () => {
  it('is an amount and a unit', () => {
    expect(splitBudget('0.5 working_day')).toEqual({ amount: '0.5', unit: 'working_day' })
    expect(splitBudget('soon')).toBeUndefined()
    expect(joinBudget('1,5', 'day')).toBe('1.5 day')
    expect(joinBudget(' ', 'day')).toBe('')
  })
})

describe('two versions', () => {
  const was = whole(
    `<bpmn:startEvent id="s"/><bpmn:userTask id="a" name="Xem" motcua:role="x"/><bpmn:endEvent id="e"/>${flow('f1', 's', 'a')}${flow('f2', 'a', 'e')}`,
  )
  const now = whole(
    `<bpmn:startEvent id="s"/><bpmn:userTask id="a" name="Xem" motcua:role="y" motcua:budget="1 day"/><bpmn:userTask id="n" name="Ký"/><bpmn:endEvent id="e"/>${flow('f1', 's', 'a')}${flow('f2', 'a', 'n')}${flow('f3', 'n', 'e')}`,
  )
  const found = async (a: string, b: string) => differences(await readFile(a), await readFile(b))
  it('differ by what was added, removed and changed', async () => {
    const all = await found(was, now)
    expect(all.map(one => `${one.kind} ${one.id}`)).toEqual([
      'changed a',
      'added n',
      'changed f2',
      'added f3',
    ])
    expect(all[0]!.changes).toEqual([
      { what: 'role', was: 'x', now: 'y' },
      { what: 'budget', was: '', now: '1 day' },
    ])
    expect(all[2]!.changes).toEqual([{ what: 'ends', was: 'a → e', now: 'a → n' }])
    expect((await found(now, was)).map(one => one.kind)).toContain('removed')
  })
  it('of one text do not differ', async () => expect(await found(was, was)).toEqual([]))
  it('differ in their picture only where a step was moved', async () => {
    const moved = shipped('ordinary').replace(/(bpmnElement="receive">\s*<dc:Bounds x=")\d+/, '$11')
    expect((await found(shipped('ordinary'), moved)).map(one => `${one.kind} ${one.id}`)).toEqual([
      'moved receive',
    ])
  })
})

describe('a trial', () => {
  const line = (n: number, element: string, event: TraceLine['event']): TraceLine => ({
    n,
    at: '2026-01-05T08:00:00+07:00',
    element,
    type: 'userTask',
    event,
  })
  const lines = [
    line(1, 'a', 'started'),
    line(2, 'a', 'started'),
    line(3, 'a', 'completed'),
    line(4, 'b', 'started'),
    line(5, 'a', 'cancelled'),
  ]
  it('stands where its lines leave it', () => {
    expect([...standAt(lines, 2).open]).toEqual([['a', 2]])
    const end = standAt(lines, 5)
    expect([...end.open]).toEqual([['b', 1]])
    expect([...end.done]).toEqual(['a'])
  })
  it('takes values as JSON, else as texts', () => {
    expect([readValue('3'), readValue('true'), readValue('hai'), readValue('[1]')]).toEqual([
      3,
      true,
      'hai',
      [1],
    ])
  })
})

describe('a new process', () => {
  it('is a file with a picture, its code made from its name', async () => {
    const code = codeFrom('Cấp đổi Giấy phép (đợt 2)')
    expect(code).toBe('cap_doi_giay_phep_dot_2')
    const definitions = await readFile(
      blank({ code, name: 'Cấp & đổi "giấy"', isInternal: true, first: 'Soạn' }),
    )
    const process = processesOf(definitions)[0]!
    expect(read(process, 'name')).toBe('Cấp & đổi "giấy"')
    expect(read(process, 'sort')).toBe('internal')
    expect(stepsOf(process).map(one => one.node.id)).toEqual(['start', 'first', 'end'])
    expect(is(process, 'Process')).toBe(true)
  })
})
