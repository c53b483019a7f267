// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useDossier } from '@/api/questions'
import { may, useSession } from '@/api/session'
import { drawn } from '@/lib/addresses'
import { day, dayTime } from '@/lib/moment'
import { PartyCard } from '@/parts/PersonCard'
import { print } from '@/parts/print'
import { whyStuck } from '@/text/incident'
import { termWords } from '@/text/term'
import { name, useText } from '@/text/words'
import { Button } from '@/ui/button/Button'
import { Facts } from '@/ui/details/Facts'
import { Due } from '@/ui/due/Due'
import { Refused } from '@/ui/error-summary/ErrorSummary'
import { Notice } from '@/ui/notice/Notice'
import { StatusTag, Tag } from '@/ui/status-tag/StatusTag'
import { Tabs } from '@/ui/tabs/Tabs'
import { ActBar } from './ActBar'
import { Appointments } from './Appointments'
import { Consultations } from './Consultations'
import './dossier.css'
import { Explanations } from './Explanations'
import { History } from './History'
import { PapersAndFiles } from './PapersAndFiles'
import { Shares } from './Shares'
import { Trace } from './Trace'
import { Way } from './Way'

/** All there is to know about one dossier, and all one may do with it. */
export function DossierPage({ code }: { code: string }) {
  const t = useText()
  const asked = useDossier(code)
  const found = useSession()
  const [tab, setTab] = useState('papers')
  const [clock, setClock] = useState('legal')
  const explain = (choice: string) => {
    setClock(choice)
    setTab('why')
  }
  const dossier = asked.data
  if (!dossier)
    return asked.isPending ? (
      <p role="status">{t('web.loading')}</p>
    ) : (
      <Refused error={asked.error} />
    )
  const isInside = dossier.channel === 'internal'
  // An apology promises another day than the law's: no change of a calendar.
  const apologised = dossier.appointments.at(-1)?.kind === 'apology'
  const differs = dossier.promised_at && dossier.due_at && dossier.promised_at !== dossier.due_at
  return (
    <div className="dossier">
      <header className="dossier-head">
        <div>
          <h1>
            {dossier.code} <StatusTag status={dossier.status} />{' '}
            {dossier.extended && <Tag tone="wait">{t('desk.extended')}</Tag>}{' '}
            {apologised && <Tag tone="bad">{t('desk.apologised')}</Tag>}
          </h1>
          <div>{dossier.procedure_name}</div>
        </div>
        <div className="push">
          <div>
            {t('web.due_at')}:{' '}
            <Due due={dossier.due_at} done={dossier.finished_at !== null} whole />
          </div>
          {differs && (
            <div className="soft">
              {t('desk.promised', { at: dayTime(dossier.promised_at ?? '') })}
            </div>
          )}
          {dossier.tasks.map(
            task =>
              task.step_due_at && (
                <div key={task.task_id}>
                  {task.step_name}: <Due due={task.step_due_at} />
                </div>
              ),
          )}
        </div>
      </header>
      <ActBar dossier={dossier} />
      {differs && !apologised && <Notice>{t('desk.promise_differs')}</Notice>}
      {dossier.supplement && !dossier.supplement.answered_at && (
        <Notice>
          {t('desk.supplement_open', { at: dayTime(dossier.supplement.asked_at) })}{' '}
          {dossier.supplement.reason}
        </Notice>
      )}
      {dossier.incidents.map(one => (
        <Notice key={one.incident}>
          {t('desk.incident_open', { at: dayTime(one.raised_at), why: whyStuck(one) })}
        </Notice>
      ))}
      {dossier.extension_draft && (
        <Notice>
          {t('desk.extension_open', {
            kind: name('desk.extension.kind', dossier.extension_draft.kind),
            at: dayTime(dossier.extension_draft.new_date),
            by: dossier.extension_draft.drafted_by,
            reason: dossier.extension_draft.reason,
          })}
        </Notice>
      )}
      {dossier.status === 'withdrawal_asked' && (
        <Notice>{t('desk.withdrawal_open', { reason: dossier.withdrawal_reason })}</Notice>
      )}
      <div className="dossier-body">
        <Tabs
          aria-label={t('desk.dossier')}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'papers',
              title: t('desk.tab.papers'),
              panel: <PapersAndFiles dossier={dossier} />,
            },
            { id: 'way', title: t('desk.tab.way'), panel: <Way dossier={dossier} /> },
            {
              id: 'why',
              title: t('desk.tab.why'),
              panel: <Explanations code={dossier.code} choice={clock} onChoose={setClock} />,
            },
            { id: 'history', title: t('desk.tab.history'), panel: <History dossier={dossier} /> },
            ...(may(found, 'decide_dossiers')
              ? [{ id: 'trace', title: t('desk.trace'), panel: <Trace code={dossier.code} /> }]
              : []),
          ]}
        />
        <aside className="stack" aria-label={t('desk.facts')}>
          <section className="card">
            <h2>{t(isInside ? 'desk.internal.title' : 'web.applicant')}</h2>
            {isInside ? <p>{dossier.applicant.name}</p> : <PartyCard party={dossier.applicant} />}
            {dossier.submitter && (
              <p>
                {t('desk.submitted_by')} <b>{dossier.submitter.name}</b>
              </p>
            )}
          </section>
          <section className="card">
            <h2>{t('desk.facts')}</h2>
            <Facts
              facts={[
                [t('web.received_at'), dayTime(dossier.received_at)],
                [t('web.term'), termWords(dossier.term)],
                [t('desk.reception_unit'), `${dossier.reception_unit} · ${dossier.received_by}`],
                [t('desk.competent_agency'), dossier.competent_agency],
                [
                  t('desk.paper_place'),
                  `${dossier.paper_place.unit_name}${dossier.paper_place.in_transit ? ` (${t('desk.in_transit')})` : ''}, ${dayTime(dossier.paper_place.since)}`,
                ],
                [
                  t('desk.receipt_no'),
                  dossier.receipt_no &&
                    `${dossier.receipt_no}${dossier.receipt_voided ? ` (${t('desk.voided')})` : ''}`,
                ],
                [t('desk.finished_at'), dossier.finished_at && dayTime(dossier.finished_at)],
                [t('desk.returned_at'), dossier.returned_at && dayTime(dossier.returned_at)],
                [t('desk.national_status'), String(dossier.national_status)],
                [
                  t('desk.procedure_version'),
                  `${dossier.procedure_code} · ${dossier.procedure_version}`,
                ],
              ]}
            />
            {!isInside && (
              <div className="row">
                <Button look="quiet" onPress={() => print(drawn.form(dossier.code, '01'))}>
                  {t('desk.print_01')}
                </Button>
                <Button look="quiet" onPress={() => print(drawn.form(dossier.code, '06'))}>
                  {t('desk.print_06')}
                </Button>
                {dossier.supplement && (
                  <Button look="quiet" onPress={() => print(drawn.form(dossier.code, '02'))}>
                    {t('desk.print_02')}
                  </Button>
                )}
                {dossier.stopped?.form_no && (
                  <Button look="quiet" onPress={() => print(drawn.form(dossier.code, '05'))}>
                    {t('desk.print_05')}
                  </Button>
                )}
              </div>
            )}
          </section>
          <Shares dossier={dossier} onWhy={part => explain(`share ${part}`)} />
          <Consultations dossier={dossier} />
          <Appointments dossier={dossier} />
          {dossier.result && (
            <section className="card">
              <h2>{t('desk.result')}</h2>
              <Facts
                facts={[
                  [t('desk.outcome_of_step'), name('desk.result', dossier.result.outcome)],
                  [t('desk.document_number'), dossier.result.number],
                  [t('desk.signed_on'), dossier.result.signed_on && day(dossier.result.signed_on)],
                  [t('desk.ground'), dossier.result.ground],
                ]}
              />
            </section>
          )}
        </aside>
      </div>
    </div>
  )
}
