// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/health_view.h"

#include "core/workspace/ops_edits.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/label.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/table_view.h"
#include "ui/operations/factor_panel.h"
#include "ui/operations/health_bars.h"
#include "ui/operations/health_facts.h"
#include "ui/operations/health_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const QString spanKey = QStringLiteral("operations/health/span");
constexpr int daysAheadWithoutPlan = 55;

/// A table that nobody can sort: its order is part of what it says.
TableView *makeFixedTable(FactModel &model, const QString &what, QWidget *parent)
{
    auto *view = new TableView(what, parent);
    auto *delegate = new FactDelegate(view);
    view->setModel(&model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    QList<int> widths;
    for (int column = 0; column < model.columnCount(); ++column) {
        view->setColumnDelegate(column, delegate);
        widths.append(model.columns()[column].width);
    }
    view->setColumnWidths(widths);
    return view;
}

void addKey(QWidget *owner, const QKeySequence &keys, auto act)
{
    auto *key = new QShortcut(keys, owner, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(key, &QShortcut::activated, owner, act);
}

std::vector<const Rotation *> rotationsByKey(const Workspace &workspace)
{
    std::vector<const Rotation *> rotations;
    for (const Rotation &rotation : workspace.rows<Rotation>())
        rotations.push_back(&rotation);
    std::ranges::sort(rotations, {}, &Rotation::key);
    return rotations;
}

} // namespace

HealthView::HealthView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rotations(new QComboBox)
    , m_spans(new QComboBox)
    , m_bars(new HealthBars)
    , m_nothing(new Label(tr("No week of this time is over yet."), TextSize::Body, Tone::Secondary))
    , m_factor(new FactorPanel(workbench))
    , m_people(new FactModel(health::peopleColumns(), this))
    , m_peopleView(makeFixedTable(*m_people, tr("Load and fairness, in the order of the alphabet"), this))
    , m_rules(new FactTable(workbench, tr("Alert rules"), health::ruleColumns(), this))
    , m_pages(new FactTable(workbench, tr("Pages"), health::pageColumns(), this))
    , m_gaps(new FactModel(health::gapColumns(), this))
    , m_gapsView(makeFixedTable(*m_gaps, tr("Gaps of cover"), this))
    , m_lists(new PageStack(this))
    , m_note(new RunsLabel)
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(tr("No on-call duty yet"),
                             tr("Here stands what duty costs people and their team: pages by week and kind, "
                                "fairness, noise, gaps, and the on-call factor that follows."),
                             this))
{
    const int span = QSettings().value(spanKey, int(HealthSpan::Weeks13)).toInt();
    if (std::ranges::find(healthSpans, HealthSpan(span)) != std::end(healthSpans))
        m_span = HealthSpan(span);
    build();
    connect(&workbench.session(), &Session::changed, this, &HealthView::refresh);
    connect(&workbench, &Workbench::previewChanged, this, &HealthView::refresh);
    connect(&workbench, &Workbench::resultChanged, this, &HealthView::refresh);
    connect(&workbench, &Workbench::contextChanged, this, [this] {
        if (m_team != m_workbench.team())
            m_wanted = {}; // was of another one
        m_team = m_workbench.team();
        refresh();
    });
    connect(&workbench, &Workbench::selectionChanged, this, &HealthView::follow);
    showList(People);
    follow();
    refresh();
}

HealthView::~HealthView()
{
    m_workbench.session().disconnect(this);
    m_workbench.disconnect(this);
}

void HealthView::build()
{
    auto *upper = new QWidget;
    auto *row = new QHBoxLayout(upper);
    setSpace(row, {6, 0, 6, 1, 6});
    row->addWidget(m_bars, 1);
    row->addWidget(m_nothing, 1);
    row->addWidget(m_factor);
    m_factor->setFixedWidth(theme(this).px(330));
    leadFocus(upper, m_bars);
    m_frame = new PictureFrame(upper, *this);
    m_frame->addEnd(m_rotations);
    m_frame->addEnd(m_spans);
    nameControl(*m_rotations, tr("Rotation"));
    nameControl(*m_spans, tr("Weeks that are looked at"));
    for (const HealthSpan each : healthSpans)
        m_spans->addItem(health::span(each), int(each));
    m_spans->setCurrentIndex(m_spans->findData(int(m_span)));
    connect(m_frame, &PictureFrame::said, &m_workbench, &Workbench::said);
    connect(m_spans, &QComboBox::activated, this,
            [this](int index) { showSpan(HealthSpan(m_spans->itemData(index).toInt())); });
    connect(m_rotations, &QComboBox::activated, this, [this](int index) {
        const auto id = Id<Rotation>::fromUuid(m_rotations->itemData(index).toUuid());
        showRotation(id);
        m_workbench.select({refer(id)});
    });
    connect(m_bars, &HealthBars::asked, this, &HealthView::showPagesOf);
    m_empty->setGhostRows({{tr("Payments"), tr("98 pages"), tr("44 outside business hours")},
                           {tr("Orders"), tr("52 pages"), tr("18 outside business hours")}});
    connect(m_empty->addVerb(tr("Add first rotation"), QLatin1String("plus")), &QPushButton::clicked, this,
            &HealthView::rotationWanted);
    auto *body = new QVBoxLayout(m_body);
    setSpace(body, {0, 0, 0, 3, 1});
    body->addWidget(m_frame, 12);
    body->addWidget(buildHead());
    body->addWidget(buildLists(), 9);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 0});
    column->addWidget(m_body, 1);
    column->addWidget(m_empty, 1);
    leadFocus(this, m_bars);
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_factor->apply(); });
}

/// Which list stands below, and what there is to say of it.
QWidget *HealthView::buildHead()
{
    static constexpr const char *titles[ListCount] = {QT_TR_NOOP("Fairness"), QT_TR_NOOP("Alert rules"),
                                                      QT_TR_NOOP("Gaps of cover"), QT_TR_NOOP("Pages")};
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpace(row, {6, 0, 6, 0, 1});
    for (int list = 0; list < ListCount; ++list) {
        auto *tab = new Button(tr("%1 %2", "number and name of a list").arg(list + 1).arg(tr(titles[list])),
                               ButtonRole::Quiet);
        tab->setCheckable(true);
        connect(tab, &QPushButton::clicked, this, [this, list] { showList(List(list)); });
        addKey(this, QKeySequence(Qt::Key_1 + list), [this, list] {
            showList(List(list));
            table(List(list)).setFocus();
        });
        m_tabs[size_t(list)] = tab;
        row->addWidget(tab);
    }
    row->addSpacing(theme(this).space(3));
    row->addWidget(m_note, 1);
    return head;
}

QWidget *HealthView::buildLists()
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    setSpace(row, {6, 0, 6, 0, 0});
    row->addWidget(m_lists);
    for (QWidget *list : std::initializer_list<QWidget *>{m_peopleView, m_rules, m_gapsView, m_pages})
        m_lists->addWidget(list);
    for (int list = 0; list < ListCount; ++list) {
        table(List(list)).setDensity(Density::Compact);
        table(List(list)).installEventFilter(this);
    }
    const auto choose = [this](TableView &view, FactModel &model) {
        connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this, &view, &model](const QModelIndex &current) {
                    if (current.isValid() && view.hasFocus() && !view.isArriving())
                        m_workbench.select({model.row(current.row()).record});
                });
    };
    choose(*m_peopleView, *m_people);
    choose(*m_gapsView, *m_gaps);
    connect(m_gapsView, &QAbstractItemView::doubleClicked, this, &HealthView::openGap);
    return inside;
}

TableView &HealthView::table(List list)
{
    return list == People ? *m_peopleView
        : list == Rules   ? m_rules->view()
        : list == Gaps    ? *m_gapsView
                          : m_pages->view();
}

void HealthView::showRotation(const Id<Rotation> &rotation)
{
    if (m_wanted == rotation && m_health.rotation && m_health.rotation->id == rotation)
        return;
    m_wanted = rotation;
    m_shown = {};
    refresh();
}

void HealthView::showSpan(HealthSpan span)
{
    m_span = span;
    m_shown = {};
    m_spans->setCurrentIndex(m_spans->findData(int(span)));
    QSettings().setValue(spanKey, int(span));
    refresh();
}

void HealthView::showList(List list)
{
    m_list = list;
    for (int each = 0; each < ListCount; ++each)
        m_tabs[size_t(each)]->setChecked(each == list);
    m_lists->setCurrentIndex(list);
    showNote();
}

void HealthView::showPagesOf(const HealthBar &bar)
{
    m_shown = bar;
    m_pages->setRows(health::pageRows(m_workspace, m_health, m_shown));
    showList(Pages);
    TableView &view = table(Pages);
    view.setFocus();
    if (m_pages->shownRows() > 0)
        view.setCurrentIndex(view.model()->index(0, 0));
}

/// A check, or somebody elsewhere, leads to a rotation.
void HealthView::follow()
{
    const QList<RecordRef> &records = m_workbench.selection();
    if (records.size() == 1 && records.first().table == QLatin1String(Rotation::table))
        showRotation(Id<Rotation>::fromUuid(records.first().id));
}

const Rotation *HealthView::pickRotation() const
{
    if (const Rotation *wanted = m_workspace.find(m_wanted))
        return wanted;
    const auto rotations = rotationsByKey(m_workspace);
    const auto ofTeam = std::ranges::find(rotations, m_workbench.team(), &Rotation::team);
    return ofTeam != rotations.end() ? *ofTeam : rotations.empty() ? nullptr : rotations.front();
}

QDate HealthView::until() const
{
    const PlanResult *result = m_workbench.result();
    return result && result->capacity.end.isValid() ? result->capacity.end
                                                    : m_workbench.asOf().addDays(daysAheadWithoutPlan);
}

QString HealthView::periodName() const
{
    const Plan *plan = m_workbench.plan();
    const Period *period = plan ? m_workspace.find(plan->period) : nullptr;
    return period ? period->key : QString();
}

void HealthView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return; // showEvent() does it
    m_workspace = m_workbench.workspace();
    const Rotation *rotation = pickRotation();
    m_empty->setVisible(!rotation);
    m_body->setVisible(rotation != nullptr);
    m_health =
        rotation ? onCallHealth(m_workspace, *rotation, m_span, m_workbench.asOf(), until()) : OnCallHealth();
    if (m_shown.week >= int(m_health.load.weeks.size()))
        m_shown = {};
    fillRotations();
    m_bars->show(m_health.load.weeks);
    m_bars->setVisible(!m_health.load.weeks.empty());
    m_nothing->setVisible(m_health.load.weeks.empty());
    if (rotation) {
        const PlanResult *result = m_workbench.result();
        const QDate start = result ? result->capacity.start : QDate();
        const Team *team = m_workspace.find(rotation->team);
        m_factor->show(rotation->id,
                       factorOffer(m_workspace, *rotation, m_workbench.asOf(), start,
                                   result ? result->capacity.end : QDate()),
                       team ? team->name : QString(), start.isValid() ? periodName() : QString());
    }
    fillLists();
    m_frame->refresh();
}

void HealthView::fillRotations()
{
    const QSignalBlocker quiet(m_rotations);
    m_rotations->clear();
    for (const Rotation *each : rotationsByKey(m_workspace)) {
        m_rotations->addItem(each->name, each->id.uuid());
        if (m_health.rotation == each)
            m_rotations->setCurrentIndex(m_rotations->count() - 1);
    }
}

void HealthView::fillLists()
{
    const bool hidesNames = m_workbench.isPresenting();
    const bool isKnown = m_health.rotation != nullptr;
    m_people->setRows(isKnown && !hidesNames ? health::peopleRows(m_workspace, m_health) : QList<FactRow>());
    m_rules->setRows(isKnown ? health::ruleRows(m_workspace, m_health) : QList<FactRow>());
    m_gaps->setRows(isKnown ? health::gapRows(m_workspace, m_health, m_workbench.asOf(), hidesNames)
                            : QList<FactRow>());
    m_pages->setRows(isKnown ? health::pageRows(m_workspace, m_health, m_shown) : QList<FactRow>());
    showNote();
}

QString HealthView::note() const
{
    return m_note->text();
}

void HealthView::showNote()
{
    if (!m_health.rotation)
        return m_note->setText({});
    QString text;
    switch (m_list) {
    case People:
        text = health::fairnessNote(m_workspace, m_health);
        if (m_workbench.isPresenting())
            text.prepend(tr("Who carries what is hidden while others look on   ·   "));
        break;
    case Rules:
        text = health::noiseNote(m_health);
        break;
    case Gaps:
        text = health::gapsNote(m_health, until(), m_workbench.asOf());
        break;
    default:
        text = health::pagesNote(m_health, m_shown);
    }
    m_note->setText(text);
}

bool HealthView::triage(Triage triage)
{
    const Page *page = m_workspace.find(Id<Page>::fromUuid(m_pages->current().id));
    if (page)
        m_workbench.submit(triagePage(m_workbench.workspace(), *page, triage));
    return page != nullptr;
}

bool HealthView::decide(AlertDecision decision)
{
    const AlertRule *rule = m_workspace.find(Id<AlertRule>::fromUuid(m_rules->current().id));
    if (rule)
        m_workbench.submit(decideRule(*rule, decision, m_workbench.asOf()));
    return rule != nullptr;
}

void HealthView::openGap()
{
    const int row = m_gapsView->currentIndex().row();
    if (row < 0 || row >= int(m_health.gaps.size()))
        return;
    const OnCallHealth::Gap &gap = m_health.gaps[size_t(row)];
    Q_EMIT rotaWanted(m_health.rotation->id, gap.monday, gap.layer);
}

bool HealthView::act(List list, int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier)
        return false;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && list == Pages && m_shown.week >= 0) {
        showPagesOf({});
        m_bars->setFocus();
        return true;
    }
    if (key == Qt::Key_Escape)
        return m_bars->setFocus(), true;
    if (isEnter && list == Gaps)
        return openGap(), true;
    if (list == Pages)
        return key == Qt::Key_A ? triage(Triage::Actionable)
            : key == Qt::Key_N  ? triage(Triage::Noise)
            : key == Qt::Key_U  ? triage(Triage::Duplicate)
                                : false;
    if (list == Rules)
        return key == Qt::Key_K ? decide(AlertDecision::Keep)
            : key == Qt::Key_T  ? decide(AlertDecision::Tune)
            : key == Qt::Key_D  ? decide(AlertDecision::Delete)
                                : false;
    return false;
}

bool HealthView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (int list = 0; list < ListCount; ++list) {
            if (watched == &table(List(list)))
                return act(List(list), key->key(), key->modifiers() & ~Qt::KeypadModifier);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HealthView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void HealthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_frame)
        m_factor->setFixedWidth(theme(this).px(330));
}

} // namespace fairlead
