import { useState } from 'react';
import { iconPaths, type IconName } from '../../lib/icons/icon-paths.js';
import { sectorPaths, type Sector } from '../../lib/icons/sector-paths.js';
import { ActBar } from '../act-bar/ActBar.js';
import { Badge } from '../badge/Badge.js';
import { Banner } from '../banner/Banner.js';
import { Bar } from '../bar/Bar.js';
import { BudgetBar } from '../bar/BudgetBar.js';
import { Button, ButtonLink } from '../button/Button.js';
import { Card, LinkCard } from '../card/Card.js';
import { Columns } from '../columns/Columns.js';
import { Dialog } from '../dialog/Dialog.js';
import { Disclosure } from '../disclosure/Disclosure.js';
import { EmptyState } from '../empty-state/EmptyState.js';
import { ErrorSummary } from '../error-summary/ErrorSummary.js';
import { InputField, SelectField, TextareaField } from '../field/Field.js';
import { Folds } from '../folds/Folds.js';
import { Icon } from '../icon/Icon.js';
import { Pictogram } from '../icon/Pictogram.js';
import { LinkList } from '../link-list/LinkList.js';
import { PageHead } from '../page-head/PageHead.js';
import { Panel } from '../panel/Panel.js';
import { CheckCard, RadioCard } from '../pick/PickCard.js';
import { PickGroup } from '../pick/PickGroup.js';
import { Section } from '../section/Section.js';
import { SectionHead } from '../section/SectionHead.js';
import { SiteFooter } from '../shell/SiteFooter.js';
import { SiteHeader } from '../shell/SiteHeader.js';
import { Stat, Stats } from '../stat/Stat.js';
import { Steps, type Step } from '../steps/Steps.js';
import { StepsMini } from '../steps/StepsMini.js';
import { Table } from '../table/Table.js';
import { Tabs } from '../tabs/Tabs.js';
import { Timeline } from '../timeline/Timeline.js';

const sectorWords: Readonly<Record<Sector, string>> = {
  water: 'Оби нӯшокӣ',
  irrigation: 'Обёрӣ',
  agriculture: 'Кишоварзӣ',
  education: 'Мактаб',
  health: 'Тандурустӣ',
  roads: 'Роҳ ва пул',
  energy: 'Нерӯи барқ',
  disaster_risk: 'Офати табиӣ',
  environment: 'Муҳити зист',
  livelihoods: 'Даромад',
  youth: 'Ҷавонон',
  waste: 'Партов',
  governance: 'Идоракунӣ',
  other: 'Дигар',
};

const stateWords = {
  done: 'анҷом ёфт',
  now: 'ҳоло',
  next: 'дар пеш',
  returned: 'баргардонида шуд',
};

const path: readonly Step[] = [
  {
    key: 'collection',
    state: 'done',
    title: 'Ҷамъоварии пешниҳодҳо',
    note: '31 пешниҳод аз 9 деҳа.',
  },
  {
    key: 'screening',
    state: 'done',
    title: 'Санҷиш',
    note: '24 пешниҳод санҷида шуд: 18-тоаш гузашт, 6-тоаш бо сабаб баргашт.',
  },
  {
    key: 'deliberation',
    state: 'done',
    title: 'Муҳокима ва ризоияти умумӣ',
    note: '19 аз 21 аъзои кумита ҳозир буд.',
  },
  {
    key: 'choice',
    state: 'now',
    title: 'Интихоби афзалиятҳо',
    note: '25 январ – 2 феврал. Шумо дар ҳамин ҷоед.',
  },
  { key: 'plan', state: 'next', title: 'Тартиби нақша ва тасдиқ', note: '5 феврал – 12 апрел' },
  { key: 'implementation', state: 'next', title: 'Иҷро ва назорат', note: '2027–2029' },
];

const lane: readonly Step[] = [
  { key: 'sddc', state: 'done', title: 'Кумита қабул кард', note: '26.02.2027 · 19 аз 21' },
  { key: 'council', state: 'done', title: 'Маҷлиси ҷамоат', note: 'Қарори № 7, 26.02.2027' },
  { key: 'district', state: 'now', title: 'Ноҳия мувофиқа мекунад', note: 'Рӯзи 24 аз 30' },
  { key: 'publication', state: 'next', title: 'Нашр', note: '12.04.2027' },
];

const sentBack: readonly Step[] = [
  { key: 'sddc', state: 'done', title: 'Кумита қабул кард', note: '12.02.2027' },
  { key: 'council', state: 'returned', title: 'Маҷлиси ҷамоат', note: 'Барои такмил, 20.02.2027' },
  { key: 'district', state: 'next', title: 'Ноҳия' },
];

const sources = [
  { key: 'jamoat', name: 'Буҷети ҷамоат', sum: '65 000', part: '1,9 %', amount: 65_000 },
  { key: 'district', name: 'Буҷети ноҳия', sum: '910 000', part: '26,3 %', amount: 910_000 },
  { key: 'people', name: 'Саҳми пулии сокинон', sum: '203 000', part: '5,9 %', amount: 203_000 },
  { key: 'labour', name: 'Ҳашар ва мавод', sum: '455 000', part: '13,1 %', amount: 455_000 },
];

function Head() {
  return (
    <SiteHeader
      skip={{ href: '#main', label: 'Ба матни асосӣ' }}
      demo={<p>Намуна: ҷамоат, одамон ва рақамҳо сохтаанд.</p>}
      brand={{ href: '#jamoat', name: 'Ҷамоати Сабздара', note: 'Ноҳияи намунавӣ' }}
      nav={{
        label: 'Бахшҳо',
        items: [
          { href: '#jamoat', label: 'Ҷамоат', current: true },
          { href: '#proposals', label: 'Пешниҳодҳо' },
          { href: '#plan', label: 'Нақша' },
          { href: '#meetings', label: 'Маҷлисҳо' },
          { href: '#complaints', label: 'Шикоят' },
        ],
      }}
      languages={{
        label: 'Забон',
        items: [
          { href: '/tg', lang: 'tg', label: 'Тоҷикӣ', current: true },
          { href: '/ru', lang: 'ru', label: 'Русский' },
          { href: '/en', lang: 'en', label: 'English' },
        ],
      }}
    />
  );
}

function DeepBlock() {
  return (
    <Panel
      id="g-now"
      title="Интихоби афзалиятҳо"
      eyebrow={
        <>
          <StepsMini total={6} now={4} />
          <p>Ҳоло: қадами 4 аз 6</p>
        </>
      }
    >
      <p>То 2 феврали соли 2027, соати 18:00. Чор рӯз мондааст.</p>
      <div className="flow-s">
        <Bar parts={[{ amount: 1286, tone: 'accent' }]} whole={4312} />
        <p>1 286 аз 4 312 сокини калонсол интихоб карданд (30 %)</p>
      </div>
      <div className="row">
        <ButtonLink href="#ballot" kind="deep" full>
          Афзалиятҳоро интихоб кунед
        </ButtonLink>
        <ButtonLink href="#rule" kind="quiet">
          Қоидаи ҳисоб
        </ButtonLink>
      </div>
      <p className="note">Телефон надоред? Дар деҳаи худ варақа гиред: ҳар рӯз, соати 9–16.</p>
    </Panel>
  );
}

function Pictures() {
  return (
    <Section id="g-pictures" title="Тасвирҳо">
      <div className="flow">
        <h3>Соҳаҳо</h3>
        <ul className="grid" role="list">
          {(Object.keys(sectorPaths) as Sector[]).map((code) => (
            <li key={code} className="row">
              <Pictogram sector={code} />
              {sectorWords[code]}
            </li>
          ))}
        </ul>
        <h3>Аломатҳо</h3>
        <ul className="grid" role="list">
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <li key={name} className="row">
              <Icon name={name} />
              <span className="note">{name}</span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Buttons() {
  return (
    <Section id="g-buttons" title="Тугма" note="Button, ButtonLink">
      <div className="flow">
        <div className="row">
          <Button>Ирсол кунед</Button>
          <Button icon="print">Чоп кунед</Button>
          <Button disabled>Дастнорас</Button>
          <Button busy>Ирсол мешавад</Button>
          <Button size="s">Хурд</Button>
        </div>
        <div className="row">
          <Button kind="secondary">Захира кунед</Button>
          <Button kind="secondary" disabled>
            Дастнорас
          </Button>
          <Button kind="quiet">Бекор кунед</Button>
          <Button kind="bad">Рад кунед</Button>
          <Button kind="secondary" busy>
            Захира мешавад
          </Button>
          <Button kind="secondary" size="s" icon="up" aria-label="Ба боло" />
          <ButtonLink href="#plan" kind="secondary" icon="download" full>
            Варақаи чопӣ, А4
          </ButtonLink>
        </div>
      </div>
    </Section>
  );
}

function Fields() {
  return (
    <Section
      id="g-fields"
      title="Майдон"
      note="InputField, TextareaField, SelectField, ErrorSummary"
    >
      <div className="flow">
        <ErrorSummary
          title="Шакл фиристода нашуд"
          problems={[
            { field: 'cost', text: 'Арзиш: рақам нависед, масалан 240 000' },
            { text: 'Давраи пешниҳод имрӯз соати 18:00 пӯшида шуд.' },
          ]}
        />
        <div className="grid">
          <InputField
            name="village"
            label="Номи деҳа"
            hint="Тавре ки дар рӯйхат аст"
            defaultValue="Чашмаи Нав"
          />
          <InputField
            name="cost"
            label="Арзиш, сомонӣ"
            error="Рақам нависед, масалан 240 000"
            inputMode="numeric"
            width="short"
            defaultValue="дусад ҳазор"
          />
          <InputField name="code" label="Рамзи ҷамоат" disabled defaultValue="SBZ-01" />
          <InputField
            name="day"
            label="Рӯзи охирин"
            type="date"
            width="short"
            error="Рӯзи имрӯз ё баъдтарро нависед"
          />
          <SelectField name="sector" label="Соҳа" defaultValue="water">
            <option value="water">Оби нӯшокӣ</option>
            <option value="roads">Роҳ ва пул</option>
          </SelectField>
          <SelectField name="village2" label="Деҳа" error="Деҳаро интихоб кунед">
            <option value="">–</option>
            <option value="1">Чашмаи Нав</option>
          </SelectField>
          <TextareaField
            name="reason"
            label="Сабаб"
            aside="(ҳама мебинанд)"
            hint="Бинависед: чӣ норост аст, чӣ бояд кард, кай."
          />
          <TextareaField
            name="answer"
            label="Ҷавоб"
            error="Ҷавобро нависед"
            defaultValue="…"
            rows={2}
          />
          <InputField
            name="phone"
            label="Телефон"
            aside="(ихтиёрӣ)"
            type="tel"
            placeholder="+992"
          />
        </div>
      </div>
    </Section>
  );
}

function Picks() {
  return (
    <Section id="g-picks" title="Интихоб" note="RadioCard, CheckCard, PickGroup">
      <div className="flow-l">
        <PickGroup
          id="position"
          legend="Мавқеи шумо"
          hint="То анҷоми давр иваз кардан мумкин аст."
          error="Як мавқеъро интихоб кунед"
          columns={2}
        >
          <RadioCard
            name="position"
            value="agree"
            defaultChecked
            title="Розӣ"
            detail="Ҳамин тавр дохил шавад"
          />
          <RadioCard
            name="position"
            value="reservation"
            title="Розӣ, бо қайд"
            detail="Монеъ намешавам, нигаронӣ дорам"
          />
          <RadioCard
            name="position"
            value="abstain"
            title="Бетараф"
            detail="Қарорро ба дигарон мегузорам"
          />
          <RadioCard
            name="position"
            value="object"
            disabled
            title="Эътироз"
            detail="Ҳоло пӯшида: давр тамом шуд"
          />
        </PickGroup>
        <PickGroup id="works" legend="Кадом корҳо аввал лозиманд?" columns={2}>
          <CheckCard
            name="works"
            value="bridge"
            defaultChecked
            sector={{ code: 'roads', label: sectorWords.roads }}
            title="Пули пиёдагард, 18 м"
            detail="Новдара"
            price="310 000"
          />
          <CheckCard
            name="works"
            value="library"
            sector={{ code: 'youth', label: sectorWords.youth }}
            title="Китобхонаи деҳа"
            detail="Дараи Калон"
            price="85 000"
          />
          <CheckCard
            name="works"
            value="school"
            sector={{ code: 'education', label: sectorWords.education }}
            title="Ду синфхонаи иловагӣ дар мактаби миёнаи №12"
            detail="Сангоб"
            price="640 000"
            why="Бо ин кор интихоби шумо аз буҷет 380 000 сомонӣ зиёд мешавад."
          />
          <CheckCard
            name="works"
            value="well"
            disabled
            sector={{ code: 'water', label: sectorWords.water }}
            title="Чоҳи нав"
            detail="Бедзор"
            price="120 000"
            why="Бо пешниҳоди 4 якҷоя шуд."
          />
        </PickGroup>
        <CheckCard
          name="consent"
          plain
          title="Розӣ ҳастам, ки номи ман дар рӯйхат нишон дода шавад"
        />
      </div>
    </Section>
  );
}

function Tables() {
  const total = 1_633_000;
  return (
    <Section id="g-tables" title="Ҷадвал" note="Table">
      <div className="flow-l">
        <Table
          caption="Маблағ аз рӯи сарчашма"
          rows={sources}
          rowKey={(row) => row.key}
          selected={(row) => row.key === 'district'}
          stack
          columns={[
            { key: 'source', head: 'Сарчашма', cell: (row) => row.name, total: 'Ҳамагӣ' },
            {
              key: 'bar',
              head: 'Ҳисса дар тасвир',
              headHidden: true,
              kind: 'bar',
              cell: (row) => (
                <Bar parts={[{ amount: row.amount, tone: 'accent' }]} whole={total} size="s" />
              ),
            },
            {
              key: 'sum',
              head: 'Сомонӣ',
              kind: 'number',
              cell: (row) => row.sum,
              total: '1 633 000',
            },
            {
              key: 'part',
              head: 'Ҳисса',
              kind: 'number',
              cell: (row) => row.part,
              total: '47,1 %',
            },
          ]}
        />
        <Table
          caption="Фарқи матни 2 ва 3"
          rows={[
            { key: 'cost', name: 'Арзиш', old: '480 000', now: '460 000' },
            { key: 'share', name: 'Буҷети ноҳия', old: '160 000', now: '140 000' },
          ]}
          rowKey={(row) => row.key}
          columns={[
            { key: 'field', head: 'Майдон', cell: (row) => row.name },
            { key: 'old', head: 'Матни 2', kind: 'number', cell: (row) => <del>{row.old}</del> },
            { key: 'now', head: 'Матни 3', kind: 'number', cell: (row) => <ins>{row.now}</ins> },
          ]}
        />
      </div>
    </Section>
  );
}

/** The same dialog over the page: the focus goes in, Escape closes it, and the focus returns. */
function ModalDialog() {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        kind="secondary"
        onClick={() => {
          setOpen(true);
        }}
      >
        Равзанаро кушоед
      </Button>
      <Dialog
        id="g-modal"
        level={3}
        open={open}
        onClose={close}
        title="Нақша ниҳоӣ нашр шавад?"
        acts={
          <>
            <Button onClick={close}>Нашри нақша</Button>
            <Button kind="quiet" onClick={close}>
              Ҳанӯз не
            </Button>
          </>
        }
      >
        <p>Баъд онро тағйир додан мумкин нест.</p>
      </Dialog>
    </>
  );
}

function Talk() {
  return (
    <Section
      id="g-talk"
      title="Огоҳӣ ва равзана"
      note="Banner, Badge, Dialog, EmptyState, Folds, LinkList, Disclosure"
    >
      <div className="flow-l">
        <div className="grid">
          <Banner title="Нақша ҳанӯз тасдиқ нашудааст">
            <p>Шунавоӣ то 19 феврал.</p>
          </Banner>
          <Banner kind="ok" title="Интихоби шумо қабул шуд">
            <p>Рамзи тасдиқ: 7KX4-M2PD</p>
          </Banner>
          <Banner kind="warn" icon="sync" title="3 сабт танҳо дар ин компютер аст">
            <p>
              Ҳангоми пайвастшавӣ ирсол мешавад. <a href="#copy">Нусха ба флешка</a>
            </p>
          </Banner>
          <Banner kind="bad" title="Ду рақам баробар нест">
            <p>Додашуда 120, дар қуттӣ 118, истифоданашуда 1.</p>
          </Banner>
        </div>
        <div className="row">
          <Badge icon="paper">Сиёҳнавис</Badge>
          <Badge icon="clock" kind="accent">
            Идома дорад
          </Badge>
          <Badge icon="check" kind="ok">
            Иҷро шуд
          </Badge>
          <Badge icon="alert" kind="warn">
            Ба таъхир афтод
          </Badge>
          <Badge icon="return" kind="bad">
            Баргардонида шуд
          </Badge>
        </div>
        <Dialog
          id="g-close"
          level={3}
          inPage
          title="Интихобро мепӯшед?"
          acts={
            <>
              <Button>Пӯшед ва имзо кунед</Button>
              <Button kind="quiet">Бекор кунед</Button>
            </>
          }
        >
          <p>
            2 104 нафар интихоб кардааст. Баъди пӯшидан касе илова карда наметавонад. Имзои дуюм
            лозим: раиси кумита.
          </p>
        </Dialog>
        <div>
          <ModalDialog />
        </div>
        <EmptyState
          title="Ҳанӯз пешниҳод нест"
          act={
            <ButtonLink href="#new" kind="secondary" icon="plus">
              Пешниҳоди аввалинро нависед
            </ButtonLink>
          }
        >
          <p>Ҷамъоварӣ то 12 декабри соли 2026 давом мекунад.</p>
        </EmptyState>
        <Card title="Ташкилоти деҳаи Новдара">
          <p>Латифӣ Зулайхо</p>
          <Folds
            initial="why"
            folds={[
              {
                key: 'why',
                label: 'Курсиро холӣ кунед',
                content: <p>Онро бори дигар пур мекунанд.</p>,
              },
              { key: 'change', label: 'Тағйир диҳед', content: <p>Рақам ё гурӯҳ.</p> },
            ]}
          />
        </Card>
        <LinkList
          items={[
            {
              href: '#consensus',
              icon: 'people',
              label: 'Даври ризоияти умумӣ',
              note: 'Мавқеи аъзоёни кумита',
              end: (
                <Badge kind="accent" icon="pencil">
                  Ҳоло кушода
                </Badge>
              ),
            },
            { href: '#plan', icon: 'paper', label: 'Бандҳои нақша' },
          ]}
        />
        <div>
          <Disclosure summary="Дастгирии муассир чист?" open>
            <p>Тарафдоре, ки маблағаш тамом шудааст, пурра ҳисоб намешавад.</p>
          </Disclosure>
          <Disclosure summary="Чаро овози ман пинҳон аст?">
            <p>Бюллетен ном надорад: касе намедонад, ки шумо чиро интихоб кардед.</p>
          </Disclosure>
        </div>
      </div>
    </Section>
  );
}

function Progress() {
  return (
    <Section id="g-progress" title="Роҳ ва рақам" note="Steps, Timeline, Stat, Bar, BudgetBar">
      <Columns
        aside={
          <section>
            <SectionHead level={3} size="s" title="Ҷамоат дар кадом қадам аст" />
            <div className="flow-s">
              <StepsMini total={6} now={4} label="Ҳоло: қадами 4 аз 6" />
              <p className="note">Қадами оянда: тартиби нақша, 5 феврал.</p>
            </div>
          </section>
        }
      >
        <Steps steps={path} stateWords={stateWords} />
        <Steps steps={lane} stateWords={stateWords} across />
        <Steps steps={sentBack} stateWords={stateWords} across />
        <Stats>
          <Stat figure="730" of="аз 1 240">
            хонавода дар маҷлисҳои деҳа (59 %)
          </Stat>
          <Stat figure="394" of="аз 818">
            иштирокчӣ занон буданд (48 %)
          </Stat>
          <Stat figure="9" of="аз 9">
            деҳа кворум дошт
          </Stat>
        </Stats>
        <div className="grid">
          <BudgetBar
            used={324_000_000n}
            limit={350_000_000n}
            figure="3 240 000"
            ofLimit="аз 3 500 000"
            words="Монд: 260 000 сомонӣ"
          />
          <BudgetBar
            used={93_000_000n}
            limit={91_000_000n}
            figure="930 000"
            ofLimit="аз 910 000"
            words="20 000 сомонӣ зиёд"
          />
          <BudgetBar used={8} limit={11} figure="Иҷро шуд" ofLimit="8 аз 11" tone="ok" />
          <div className="flow-s">
            <Bar
              parts={[
                { amount: 11, tone: 'ok' },
                { amount: 4, tone: 'accent' },
                { amount: 2, tone: 'soft' },
                { amount: 1, tone: 'warn' },
              ]}
              whole={21}
              mark={14}
              size="l"
              label="Розӣ 11, бо қайд 4, бетараф 2, эътироз 1 аз 21; кворум 14"
            />
            <p className="note">Розӣ 11, бо қайд 4, бетараф 2, эътироз 1 аз 21; кворум 14</p>
          </div>
        </div>
        <Timeline
          items={[
            {
              key: 'made',
              date: '24.11.2026',
              dateTime: '2026-11-24',
              fact: 'Пешниҳод шуд',
              evidence: 'Маҷлиси деҳаи Чашмаи Нав',
            },
            {
              key: 'checked',
              date: '14.12.2026',
              dateTime: '2026-12-14',
              fact: 'Аз санҷиш гузашт',
              evidence: (
                <>
                  Варақаи санҷиш, <a href="#sheet">нусха</a>
                </>
              ),
            },
            { key: 'now', date: 'Ҳоло', fact: 'Сокинон интихоб мекунанд', now: true },
          ]}
        />
      </Columns>
    </Section>
  );
}

function Cards() {
  return (
    <Section id="g-cards" title="Карта" action={{ href: '#proposals', label: 'Ҳама 18 пешниҳод' }}>
      <div className="grid">
        <LinkCard
          href="#water"
          title="Қубури оби нӯшокӣ, 2,4 км, 14 ҷумак"
          meta={
            <>
              <Pictogram sector="water" label={sectorWords.water} /> Чашмаи Нав, Бедзор
            </>
          }
          end={
            <>
              <b className="num">820 000 сомонӣ</b>
              <Badge icon="people">Маҷлиси деҳа</Badge>
            </>
          }
        >
          <p className="note">1 785 нафар истифода мебарад · 412 дастгирӣ</p>
        </LinkCard>
        <LinkCard
          href="#bridge"
          title="Пули пиёдагард, 18 м"
          meta={
            <>
              <Pictogram sector="roads" label={sectorWords.roads} /> Новдара
            </>
          }
          end={
            <>
              <b className="num">310 000 сомонӣ</b>
              <Badge icon="paper">Аз рӯи варақа</Badge>
            </>
          }
        />
        <Card title="Бе пайванд" roomy>
          <p>Матни кӯтоҳ дар карта.</p>
        </Card>
      </div>
    </Section>
  );
}

/** Every part in all its states, for those who build screens. */
export function Gallery() {
  return (
    <>
      <Head />
      <main id="main" className="wrap">
        <PageHead
          back={{ href: '#all', label: 'Ҳама ҷамоатҳо' }}
          eyebrow="Барои созандагон"
          title="Қисмҳои Маслиҳат"
          lead="Ҳар қисм дар ҳама ҳолатҳо. Ранг, андоза ва фосила аз tokens.css."
        />
        <DeepBlock />
        <Pictures />
        <Buttons />
        <Fields />
        <Picks />
        <Tables />
        <Talk />
        <Progress />
        <Cards />
        <Section id="g-tabs" title="Варақаҳо" note="Tabs">
          <Tabs
            label="Нақша"
            tabs={[
              { href: '#changes', label: 'Тағйирҳо', count: 2, current: true },
              { href: '#lines', label: 'Ҳама бандҳо' },
              { href: '#money', label: 'Маблағ' },
              { href: '#minutes', label: 'Протоколҳо' },
            ]}
          />
        </Section>
      </main>
      <SiteFooter
        nav={{
          label: 'Дар бораи сомона',
          items: [
            { href: '#method', label: 'Чӣ тавр ҳисоб мекунем' },
            { href: '#privacy', label: 'Махфияти овоз' },
            { href: '#question', label: 'Шикоят ё савол' },
          ],
        }}
      >
        <p>
          Маслиҳат: нақшаи ҷамоатро якҷоя месозем. Интихоби сокинон маслиҳат аст; қарорро Маҷлиси
          ҷамоат мебарорад.
        </p>
      </SiteFooter>
      <ActBar label="Интихоби шумо" act={<ButtonLink href="#send">Санҷед</ButtonLink>}>
        <BudgetBar
          used={324_000_000n}
          limit={350_000_000n}
          figure="3 240 000"
          ofLimit="аз 3 500 000"
        />
      </ActBar>
    </>
  );
}
