// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/prompts_panel.h"

#include "core/people/cadence.h"
#include "core/people/current_talk.h"
#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/person_desk.h"
#include "ui/vault/private_sheet.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr int talksShown = 4;

/// Into which of the three usual sections a prompt belongs; −1: none of them by itself.
int sectionOf(PromptKind kind)
{
    switch (kind) {
    case PromptKind::InProgress:
    case PromptKind::Finished:
    case PromptKind::Onboarding:
    case PromptKind::Recognition:
        return 0;
    case PromptKind::Slip:
    case PromptKind::Blocked:
    case PromptKind::NightPages:
    case PromptKind::Checkpoint:
    case PromptKind::DutyAhead:
        return 1;
    case PromptKind::GoalDue:
    case PromptKind::GoalStarts:
    case PromptKind::FeedbackDue:
    case PromptKind::PlanReview:
        return 2;
    default:
        return -1;
    }
}

QString markOf(const Prompt &prompt)
{
    if (prompt.isPressing)
        return QStringLiteral("warning");
    switch (prompt.kind) {
    case PromptKind::OwnPromise:
    case PromptKind::TheirPromise:
        return QStringLiteral("chevron-right");
    case PromptKind::CarriedPoint:
        return QStringLiteral("redo");
    case PromptKind::NightPages:
    case PromptKind::DutyAhead:
        return QStringLiteral("moon");
    case PromptKind::BackFromLeave:
    case PromptKind::LeaveAhead:
    case PromptKind::Anniversary:
        return QStringLiteral("calendar");
    case PromptKind::GoalDue:
    case PromptKind::GoalStarts:
    case PromptKind::PlanReview:
        return QStringLiteral("metrics");
    case PromptKind::Finished:
    case PromptKind::Recognition:
        return QStringLiteral("good");
    default:
        return QStringLiteral("plan");
    }
}

} // namespace

PromptsPanel::PromptsPanel(PersonDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
    , m_sheet(new PrivateSheet(desk.session()))
    , m_head(new SectionHead(tr("To talk about")))
    , m_list(new LineList(tr("Carried and prompts")))
    , m_historyHead(new SectionHead(tr("Last talks")))
    , m_history(new LineList(tr("Last talks")))
    , m_rhythm(new IconButton(QLatin1String("edit"), tr("How often you meet")))
{
    m_historyHead->addEnd(m_rhythm);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->addWidget(m_head);
    column->addWidget(m_list, 3);
    column->addWidget(m_historyHead);
    column->addWidget(m_history, 1);
    setSpace(column, {0, 0, 0, 0, 1});
    m_pages->addWidget(lists);
    m_pages->addWidget(m_sheet);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    connect(m_rhythm, &QAbstractButton::clicked, this, &PromptsPanel::editRhythm);
    connect(m_sheet, &PrivateSheet::opened, this, [this] { m_pages->setCurrentWidget(m_sheet); });
    connect(m_sheet, &PrivateSheet::left, this, [this, lists] {
        m_pages->setCurrentWidget(lists);
        m_rhythm->setFocus(Qt::OtherFocusReason);
    });
    connect(&desk, &PersonDesk::personChanged, m_sheet, &PrivateSheet::leave);
    m_list->setKeys([this](const QKeyEvent &key, const Line &line) { return takeKey(key, line); });
    connect(m_list, &LineList::chosen, this, &PromptsPanel::take);
    connect(m_list, &LineList::endClicked, this, &PromptsPanel::take);
    connect(m_history, &LineList::chosen, this, [this](const QString &key) {
        if (const OneOnOne *talk = rowOfLine<OneOnOne>(m_desk.records(), key))
            m_desk.showTalk(talk->id);
    });
    connect(&desk, &PersonDesk::changed, this, &PromptsPanel::refresh);
    refresh();
}

/// What is typed into an agreed rhythm is kept when the vault is locked; a new one is agreed by its button.
PromptsPanel::~PromptsPanel()
{
    m_sheet->disconnect(this);
    m_sheet->leave();
}

void PromptsPanel::editRhythm()
{
    PrivateFormShape shape;
    shape.only =
        QStringList{QStringLiteral("every_days"), QStringLiteral("minutes"), QStringLiteral("from"),
                    QStringLiteral("to"),         QStringLiteral("grace"),   QStringLiteral("paused_until"),
                    QStringLiteral("sections")};
    shape.labels.insert(QStringLiteral("grace"), tr("Days that it may be late"));
    shape.labels.insert(QStringLiteral("sections"), tr("Sections of the agenda, one a line"));
    const QDate today = m_desk.asOf();
    const PrivateRecords &records = m_desk.session().records();
    if (const OneOnOneSeries *series = seriesOf(records, m_desk.personId(), today))
        return m_sheet->edit(refer(series->id), today, shape);
    OneOnOneSeries series;
    series.id = Id<OneOnOneSeries>::create();
    series.person = m_desk.personId();
    series.from = today;
    PrivateChanges draft;
    draft.sentence = tr("Agree how often to meet");
    draft.add(series);
    m_sheet->add(refer(series.id), draft, today, shape);
}

void PromptsPanel::refresh()
{
    const Workspace &workspace = m_desk.workspace();
    static const PlanResult none;
    const PlanResult *plan = m_desk.workbench().result();
    m_prompts.clear();
    if (m_desk.person()) {
        const OneOnOne *talk = m_desk.talk();
        const OpenTalk shown{talk ? talk->id : Id<OneOnOne>(), m_desk.records(), {}};
        m_prompts = promptsBeside(workspace, m_desk.session().records(), plan ? *plan : none, shown,
                                  m_desk.personId(), m_desk.asOf());
    }
    QList<Line> lines;
    for (size_t i = 0; i < m_prompts.size(); ++i) {
        const Prompt &prompt = m_prompts[i];
        Line line;
        line.key = QString::number(i) + u'/' + prompt.sentence;
        line.text = prompt.sentence;
        line.mark = markOf(prompt);
        line.markTone = prompt.isPressing ? Tone::Warning : Tone::Secondary;
        QStringList state;
        if (prompt.isPressing)
            state << tr("pressing");
        if (prompt.isOnlyMine) {
            line.end = QStringLiteral("lock");
            line.endTone = Tone::Accent;
            state << tr("from a record that only you see");
        } else {
            line.end = QStringLiteral("plus");
            state << tr("take into the agenda (T)");
        }
        line.state = state.join(QStringLiteral(", "));
        lines << line;
    }
    m_head->setNote(lines.isEmpty() ? tr("nothing from the plan") : tr("T takes one into the agenda"));
    m_list->setLines(lines);
    refreshHistory();
}

void PromptsPanel::refreshHistory()
{
    QList<Line> lines;
    if (m_desk.person()) {
        auto talks = talksWith(m_desk.records(), m_desk.personId());
        std::ranges::reverse(talks);
        for (const OneOnOne *talk : talks) {
            if (talk->state != TalkState::Held || lines.size() == talksShown)
                continue;
            const auto points = pointsOf(m_desk.records(), talk->id);
            const auto open = std::ranges::count_if(points, [](const TalkingPoint *point) {
                return !point->isDone && point->nature != PointNature::Decision;
            });
            Line line;
            line.key = lineKey(talk->id);
            line.text = words::day(talk->on, m_desk.asOf());
            line.note = points.empty()
                ? tr("no notes")
                : tr("%n line(s), %1 left open", nullptr, int(points.size())).arg(open);
            line.mark = QStringLiteral("history");
            lines << line;
        }
        const TalkCadence cadence =
            talkCadence(m_desk.workspace(), m_desk.session().records(), m_desk.personId(), m_desk.asOf());
        const auto kept = cadence.adherence.share();
        m_historyHead->setNote(!cadence.series ? tr("no rhythm agreed")
                                   : kept ? tr("every %n day(s), kept %1", nullptr, cadence.series->everyDays)
                                                .arg(words::percent(*kept, 0))
                                          : tr("every %n day(s)", nullptr, cadence.series->everyDays));
    }
    m_history->setLines(lines);
}

void PromptsPanel::take(const QString &key)
{
    const size_t at = key.section(u'/', 0, 0).toULong();
    if (at >= m_prompts.size())
        return;
    const Prompt prompt = m_prompts[at];
    const OneOnOne *talk = m_desk.talk();
    const QStringList sections = talk ? sectionsOf(m_desk.records(), talk->person, talk->on) : QStringList();
    const int section = sectionOf(prompt.kind);
    Q_EMIT taken(sections.size() == 3 && section >= 0 ? sections[section] : QString(), prompt.sentence,
                 prompt.isOnlyMine);
}

/// A promise is kept, thanks are said.
void PromptsPanel::settle(const QString &key)
{
    const size_t at = key.section(u'/', 0, 0).toULong();
    if (at >= m_prompts.size())
        return;
    const RecordRef record = m_prompts[at].record;
    if (record.table == QLatin1String(Promise::table)) {
        m_desk.submit(tickTurned(m_desk.records(), lineKey(Id<Promise>::fromUuid(record.id)), m_desk.asOf()));
    } else if (record.table == QLatin1String(Recognition::table)) {
        const Recognition *thanks = m_desk.records().find(Id<Recognition>::fromUuid(record.id));
        if (!thanks)
            return;
        Recognition after = *thanks;
        after.saidOn = m_desk.asOf();
        PrivateChanges changes;
        changes.sentence = tr("Say thanks");
        m_desk.submit(changes.replace(*thanks, after));
    }
}

bool PromptsPanel::takeKey(const QKeyEvent &key, const Line &line)
{
    if (key.key() == Qt::Key_K && key.modifiers() == Qt::NoModifier) {
        settle(line.key);
        return true;
    }
    const bool takes = key.key() == Qt::Key_T || key.key() == Qt::Key_Space;
    if (!takes || key.modifiers() != Qt::NoModifier)
        return false;
    take(line.key);
    return true;
}

} // namespace fairlead
