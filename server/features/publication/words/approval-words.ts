import type { ApprovalOutcome, ApprovalStepKind } from '../../../domain/approval/approval-step.js';
import type { Locale } from '../../../domain/locale.js';

/** The trail of the approvals and why lines came back. */
export interface ApprovalWords {
  readonly approvals: string;
  readonly version: string;
  readonly body: string;
  readonly step: Readonly<Record<ApprovalStepKind, string>>;
  readonly outcome: Readonly<Record<ApprovalOutcome, string>>;
  readonly decision: string;
  readonly document: string;
  readonly votes: (votesFor: number, against: number, abstain: number, deputies: number) => string;
  readonly fromPaper: string;
  readonly returnReason: (line: string) => string;
  readonly orderReason: string;
}

export const approvalWords: Readonly<Record<Locale, ApprovalWords>> = {
  tg: {
    approvals: 'Мувофиқа ва тасдиқ',
    version: 'Матн',
    body: 'Мақомот',
    step: {
      sddc: 'Кумитаи рушди ҷамоат',
      council: 'Маҷлиси ҷамоат',
      district: 'Ноҳия',
    },
    outcome: { approved: 'тасдиқ шуд', returned: 'барои такмил баргардонида шуд' },
    decision: 'Қарор',
    document: 'Ҳуҷҷат, сана',
    votes: (votesFor, against, abstain, deputies) =>
      `тарафдор ${String(votesFor)}, зид ${String(against)}, бетараф ${String(abstain)}; вакилон ${String(deputies)}`,
    fromPaper: 'аз рӯи қоғаз, ду нафар',
    returnReason: (line) => `Сабаби баргардонидани «${line}»`,
    orderReason: 'Асоси тартиб',
  },
  ru: {
    approvals: 'Согласование и утверждение',
    version: 'Редакция',
    body: 'Орган',
    step: {
      sddc: 'Комитет развития джамоата',
      council: 'Совет джамоата',
      district: 'Район',
    },
    outcome: { approved: 'одобрено', returned: 'возвращено на доработку' },
    decision: 'Решение',
    document: 'Документ, дата',
    votes: (votesFor, against, abstain, deputies) =>
      `за ${String(votesFor)}, против ${String(against)}, воздержались ${String(abstain)}; депутатов ${String(deputies)}`,
    fromPaper: 'с бумаги, двумя лицами',
    returnReason: (line) => `Почему возвращён пункт «${line}»`,
    orderReason: 'Основание порядка',
  },
  en: {
    approvals: 'Approval',
    version: 'Version',
    body: 'Body',
    step: {
      sddc: 'Sub-district Development Committee',
      council: 'Jamoat Council',
      district: 'District',
    },
    outcome: { approved: 'approved', returned: 'returned for rework' },
    decision: 'Decision',
    document: 'Paper, date',
    votes: (votesFor, against, abstain, deputies) =>
      `for ${String(votesFor)}, against ${String(against)}, abstained ${String(abstain)}; deputies ${String(deputies)}`,
    fromPaper: 'from paper, by two persons',
    returnReason: (line) => `Why “${line}” was returned`,
    orderReason: 'Ground of the order',
  },
};
