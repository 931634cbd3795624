// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/waterfall_view.h"

#include "core/base/within_sentence.h"
#include "core/planning/why_people.h"
#include "core/planning/why_words.h"
#include "ui/capacity/team_steps_model.h"
#include "ui/capacity/waterfall_bars.h"
#include "ui/capacity/waterfall_chart.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figures.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/table_view.h"

#include <QComboBox>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString whoKey = QStringLiteral("capacity/waterfall/who");
constexpr int skillLevel = 2; ///< works alone: who counts as having a skill

QString stored(const RecordRef &record)
{
    return record.table + u'/' + record.id.toString(QUuid::WithoutBraces);
}

RecordRef fromStored(const QString &text)
{
    return {text.section(u'/', 0, 0), QUuid::fromString(text.section(u'/', 1)), {}};
}

bool isOf(const std::optional<RecordRef> &record, const char *table)
{
    return record && record->table == QLatin1String(table);
}

} // namespace

WaterfallView::WaterfallView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_bars(new WaterfallBars(this))
    , m_teams(new TeamStepsModel(workbench, this))
    , m_table(new TableView(tr("Teams compared"), this))
    , m_who(new QComboBox(this))
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(tr("Nobody has days yet"),
                             tr("Here stands where the days go: from gross to what is left for the plan."),
                             this))
{
    const QString remembered = QSettings().value(whoKey).toString();
    if (!remembered.isEmpty())
        m_shown = fromStored(remembered);
    build();
    connect(&workbench, &Workbench::resultChanged, this, &WaterfallView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &WaterfallView::refresh);
    connect(&workbench, &Workbench::computingChanged, this, &WaterfallView::refresh);
    connect(m_bars, &WaterfallBars::asked, this, &WaterfallView::explain);
    connect(m_who, &QComboBox::activated, this, [this](int index) {
        const QString record = m_who->itemData(index).toString();
        showDaysOf(record.isEmpty() ? std::nullopt : std::optional(fromStored(record)));
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const Id<Team> team = m_teams->team(index.row());
        showDaysOf(team.isNull() ? std::nullopt : std::optional(refer(team)));
    });
    connect(m_table, &QAbstractItemView::activated, m_table, &QAbstractItemView::clicked);
    refresh();
}

void WaterfallView::build()
{
    const Theme &look = theme(this);
    m_who->setAccessibleName(tr("Whose days"));
    m_who->setToolTip(tr("Whose days are shown"));
    m_table->setModel(m_teams);
    m_table->setFrozenColumns(1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    m_empty->setGhostRows({{tr("Gross"), QStringLiteral("528")}, {tr("Leave"), QStringLiteral("−40")}});
    m_bars->setMinimumHeight(look.px(180));
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(look.placeMargin(), 0, look.placeMargin(), look.space(3));
    inside->setSpacing(look.space(4));
    inside->addWidget(m_bars, 1);
    inside->addWidget(m_table);
    inside->addWidget(m_empty, 1);
    leadFocus(m_body, m_bars);
    m_frame = new PictureFrame(m_body, *this, this);
    m_frame->addEnd(m_who);
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    leadFocus(this, m_frame);
}

void WaterfallView::showDaysOf(const std::optional<RecordRef> &who)
{
    m_shown = who;
    QSettings().setValue(whoKey, who ? stored(*who) : QString());
    refresh();
}

void WaterfallView::addChoice(const QString &words, const RecordRef &record)
{
    m_who->addItem(words, stored(record));
    if (m_shown && m_shown->table == record.table && m_shown->id == record.id)
        m_who->setCurrentIndex(m_who->count() - 1);
}

void WaterfallView::fillChooser()
{
    const QSignalBlocker quiet(m_who);
    const Workspace &workspace = m_workbench.resultWorkspace();
    m_who->clear();
    const Team *context = workspace.find(m_workbench.team());
    m_who->addItem(context ? context->name : tr("All teams"), QString());
    for (const Team &team : workspace.rows<Team>()) {
        if (!context || team.id != context->id)
            addChoice(team.name, refer(team.id));
    }
    std::vector<const Person *> people;
    for (const Person &person : workspace.rows<Person>()) {
        if (!context || person.team == context->id)
            people.push_back(&person);
    }
    std::sort(people.begin(), people.end(), [](const Person *a, const Person *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    m_who->insertSeparator(m_who->count());
    for (const Person *person : people)
        addChoice(person->name, refer(person->id));
    m_who->insertSeparator(m_who->count());
    for (const Skill &skill : workspace.rows<Skill>())
        addChoice(tr("Skill: %1").arg(skill.name.isEmpty() ? skill.key : skill.name), refer(skill.id));
}

CapacityGroup WaterfallView::groupShown() const
{
    const Capacity &capacity = m_workbench.result()->capacity;
    if (isOf(m_shown, Team::table))
        return groupOfTeam(capacity, Id<Team>::fromUuid(m_shown->id));
    if (isOf(m_shown, Person::table))
        return groupOfPerson(capacity, Id<Person>::fromUuid(m_shown->id));
    if (isOf(m_shown, Skill::table))
        return groupOfSkill(m_workbench.resultWorkspace(), capacity, Id<Skill>::fromUuid(m_shown->id),
                            skillLevel, m_workbench.team());
    return m_workbench.team().isNull() ? groupOfTeams(capacity) : groupOfTeam(capacity, m_workbench.team());
}

QString WaterfallView::nameShown() const
{
    const Workspace &workspace = m_workbench.resultWorkspace();
    const QUuid id = m_shown ? m_shown->id : m_workbench.team().uuid();
    if (const Person *person = workspace.find(Id<Person>::fromUuid(id)))
        return person->name;
    if (const Skill *skill = workspace.find(Id<Skill>::fromUuid(id)))
        return tr("those with %1").arg(skill->name.isEmpty() ? skill->key : skill->name);
    const Team *team = workspace.find(Id<Team>::fromUuid(id));
    return team ? team->name : tr("all teams");
}

void WaterfallView::refresh()
{
    const PlanResult *result = m_workbench.result();
    if (result) {
        m_group = groupShown();
        if (m_shown && m_group.steps.gross <= 0) { // it is gone, or of another workspace
            m_shown.reset();
            m_group = groupShown();
        }
        fillChooser();
        m_bars->waterfall().show(capacityBars(m_group), theme(this));
        m_bars->setCurrent(m_bars->current());
    }
    const bool isEmpty = m_group.steps.gross <= 0 && m_group.steps.net <= 0 && !m_workbench.isComputing();
    m_empty->setVisible(isEmpty);
    m_bars->setVisible(!isEmpty);
    m_table->setVisible(!isEmpty && m_teams->rowCount() > 1);
    arrange();
    m_frame->refresh();
}

void WaterfallView::arrange()
{
    const Theme &look = theme(this);
    m_table->setFixedHeight(look.rowHeight() * m_teams->rowCount()
                            + m_table->horizontalHeader()->sizeHint().height() + look.px(2));
    const int name = look.px(176);
    const int steps = std::max(1, m_teams->columnCount() - 1);
    // All in view where there is room; else they scroll, whole.
    const int width = std::max(look.px(76), (m_table->viewport()->width() - name) / steps);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(0, name);
    for (int column = 1; column < m_teams->columnCount(); ++column)
        m_table->setColumnWidth(column, width);
}

Result<Explanation> WaterfallView::why() const
{
    const PlanResult &result = *m_workbench.result();
    const Workspace &workspace = m_workbench.resultWorkspace();
    if (isOf(m_shown, Person::table))
        return whyNet(workspace, result, Id<Person>::fromUuid(m_shown->id));
    if (isOf(m_shown, Team::table))
        return whyNet(workspace, result, Id<Team>::fromUuid(m_shown->id));
    if (!m_shown && !m_workbench.team().isNull())
        return whyNet(workspace, result, m_workbench.team());
    QString name = nameShown();
    name[0] = name[0].toUpper();
    return whyGroup(workspace, result, m_group, name);
}

void WaterfallView::explain(int bar)
{
    if (m_workbench.result() && bar >= 0 && bar < int(m_bars->waterfall().bars().size()))
        m_workbench.explain(why(), m_bars, m_bars->areaOf(bar));
}

void WaterfallView::explainCurrent()
{
    explain(m_bars->current());
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_W && event->modifiers() == Qt::AltModifier)
        return explainCurrent();
    QWidget::keyPressEvent(event);
}

void WaterfallView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &WaterfallView::arrange, Qt::QueuedConnection); // when the table has its
}

void WaterfallView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        refresh();
}

/// "Meetings and interrupts take 38 % of the days of Payments; 240 of 528 are left for the plan".
QString WaterfallView::finding() const
{
    const CapacitySteps &steps = m_group.steps;
    const auto causes = largestCauses(capacityBars(m_group), 2);
    if (steps.gross <= 0 || causes.empty())
        return {};
    const QString left =
        tr("%1 of %2 are left for the plan").arg(figure(steps.plan, 0), figure(steps.gross, 0));
    if (causes.size() == 1) {
        return tr("%1 takes %2 of the days of %3; %4")
            .arg(causeName(causes[0].cause), words::percent(-causes[0].days / steps.gross, 0), nameShown(),
                 left);
    }
    return tr("%1 and %2 take %3 of the days of %4; %5")
        .arg(causeName(causes[0].cause), withinSentence(causeName(causes[1].cause)),
             words::percent(-(causes[0].days + causes[1].days) / steps.gross, 0), nameShown(), left);
}

QString WaterfallView::pictureName() const
{
    return tr("from gross to plan days, %1").arg(nameShown());
}

QSizeF WaterfallView::pictureSize() const
{
    return {1000, 420};
}

/// A chart of its own on paper, in the theme that is asked for.
void WaterfallView::drawPicture(QPainter &painter, const Theme &look) const
{
    QGraphicsScene scene;
    auto *chart = new WaterfallChart;
    scene.addItem(chart);
    chart->resize(pictureSize());
    chart->show(capacityBars(m_group), look);
    chart->layout()->activate(); // there is no event loop that would do it
    const QRectF area(QPointF(0, 0), pictureSize());
    scene.setSceneRect(area);
    scene.render(&painter, area, area);
}

PictureTable WaterfallView::pictureTable() const
{
    PictureTable table;
    table.headers = {tr("Step"), tr("Days"), tr("Left after it"), tr("Of gross")};
    for (const CapacityBar &bar : capacityBars(m_group)) {
        table.rows.append(
            {causeName(bar.cause), words::days(bar.days), words::days(bar.after),
             m_group.steps.gross > 0 ? words::percent(std::abs(bar.days) / m_group.steps.gross) : QString()});
    }
    return table;
}

} // namespace fairlead
