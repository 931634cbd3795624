// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/merge_page.h"

#include "core/scenarios/edit_words.h"
#include "core/scenarios/value_words.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/place_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/section_head.h"
#include "ui/scenarios/sentence_list.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fairlead {

namespace {

constexpr qsizetype mostShown = 60; ///< changes that are listed; more are counted

/// A column of sentences under a heading, that scrolls by itself.
QVBoxLayout *addList(QVBoxLayout *into, SectionHead *head)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpace(column, {0, 0, 2, 2, 1});
    into->addWidget(head);
    into->addWidget(calmScrollArea(content), 1);
    return column;
}

Result<std::vector<DifferenceSentence>> effectsOf(const Workspace &before, const Workspace &after,
                                                  const PlanQuestion &question, Progress &progress)
{
    const auto first = computePlan(before, question, progress);
    if (!first)
        return fail(first.error());
    const auto second = computePlan(after, question, progress);
    if (!second)
        return fail(second.error());
    const PlanSide was{before, *first};
    const PlanSide is{after, *second};
    return differenceSentences(planDifference(was, is), was, is);
}

} // namespace

MergePage::MergePage(Workbench &workbench, QWidget *over)
    : Overlay(over)
    , m_workbench(workbench)
    , m_header(new PlaceHeader(tr("Merge"), this))
    , m_message(new MessageBar(this))
    , m_apply(new Button(tr("Merge"), ButtonRole::Primary))
    , m_conflictsHead(new SectionHead(tr("To choose")))
    , m_conflicts(new QWidget)
    , m_grid(new QGridLayout(m_conflicts))
    , m_previewHead(new SectionHead(tr("What will change in the plan")))
    , m_effectsHead(new SectionHead(tr("What comes of it")))
    , m_reason(new QLineEdit)
    , m_decider(new QLineEdit)
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleRole(*this, QAccessible::Dialog);
    setAccessibleName(tr("Merge a scenario"));
    auto *leave = new Button(tr("Cancel"));
    leave->setToolTip(tr("Changes nothing (Esc)"));
    m_apply->setToolTip(tr("One step, which undo takes back (Ctrl+Enter)"));
    m_header->addEnd(leave);
    m_header->addEnd(m_apply);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto *body = new QVBoxLayout;
    rows->addLayout(body, 1);
    setSpace(body, {6, 2, 6, 3, 2});
    body->addWidget(m_message);
    auto *columns = new QHBoxLayout;
    body->addLayout(columns, 1);
    setSpace(columns, {0, 0, 0, 0, 6});
    columns->addWidget(buildChoices(), 3);
    columns->addWidget(buildReason(), 2);
    auto *line = new ProgressLine(this);
    line->watch(&m_job);
    connect(leave, &QPushButton::clicked, this, &MergePage::cancel);
    connect(m_apply, &QPushButton::clicked, this, &MergePage::merge);
    connect(m_reason, &QLineEdit::textChanged, this, &MergePage::showState);
    connect(m_reason, &QLineEdit::returnPressed, this, &MergePage::merge);
    connect(&workbench.session(), &Session::changed, this, [this] {
        if (isVisible() && !m_isMerging)
            refresh(); // what was shown is about a plan that is no more
    });
    hide();
}

QWidget *MergePage::buildChoices()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    setSpace(column, {0, 0, 0, 0, 2});
    const auto addAll = [this](const QString &words, Side all) {
        auto *button = new Button(words, ButtonRole::Link);
        m_conflictsHead->addEnd(button);
        connect(button, &QPushButton::clicked, this, [this, all] {
            for (size_t i = 0; i < m_sides.size(); ++i)
                m_sides[i] = all;
            showConflicts();
            showPreview();
        });
    };
    addAll(tr("All as in the plan"), Side::Plan);
    addAll(tr("All as in the scenario"), Side::Scenario);
    m_grid->setContentsMargins(0, 0, 0, theme(this).space(2));
    m_grid->setHorizontalSpacing(theme(this).space(4));
    m_grid->setVerticalSpacing(theme(this).space(1));
    m_grid->setColumnStretch(0, 3);
    for (int value = 1; value <= 3; ++value)
        m_grid->setColumnStretch(value, 2);
    column->addWidget(m_conflictsHead);
    column->addWidget(m_conflicts);
    m_changes = addList(column, m_previewHead);
    return side;
}

QWidget *MergePage::buildReason()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    setSpace(column, {0, 0, 0, 0, 2});
    auto *head = new SectionHead(tr("Why"));
    head->setNote(tr("one line; it is kept as a decision"));
    m_reason->setPlaceholderText(tr("Such as “Load test with three people keeps 18 December”"));
    m_reason->setAccessibleName(tr("Why, in one line"));
    m_decider->setPlaceholderText(tr("Who decides, if somebody else"));
    m_decider->setAccessibleName(tr("Who decides"));
    column->addWidget(head);
    column->addWidget(m_reason);
    column->addWidget(m_decider);
    column->addSpacing(theme(this).space(3));
    m_effects = addList(column, m_effectsHead);
    return side;
}

void MergePage::open(const QList<RecordRef> &picks)
{
    if (const Scenario *shown = m_workbench.scenario())
        openFor(shown->id, picks);
}

void MergePage::openFor(const Id<Scenario> &scenario, const QList<RecordRef> &picks)
{
    m_workbench.endPreview();
    m_scenario = scenario;
    m_picks = picks;
    m_sides.clear();
    m_merge = {};
    m_reason->clear();
    m_decider->clear();
    m_message->hide();
    show();
    raise();
    refresh();
    m_reason->setFocus(Qt::OtherFocusReason);
}

/// Reads the scenario and the plan again; answers to conflicts that are still there stay.
void MergePage::refresh()
{
    const Scenario *row = scenario();
    if (!row)
        return cancel();
    const std::vector<MergeConflict> before = std::exchange(m_merge, {}).conflicts;
    const std::vector<std::optional<Side>> answers = std::exchange(m_sides, {});
    auto stored = storedChanges(*row);
    if (!stored) {
        m_message->say(MessageBar::Level::Error, stored.error().message);
        return;
    }
    m_stored =
        m_picks.isEmpty() ? *std::move(stored) : pickedApart(*stored, {m_picks.begin(), m_picks.end()}).first;
    m_merge = fairlead::merge(m_workbench.session().workspace(), m_stored, Side::Plan);
    for (const MergeConflict &each : m_merge.conflicts) {
        const auto same = std::ranges::find(before, each.record, &MergeConflict::record);
        m_sides.push_back(same == before.end() ? std::nullopt : answers[size_t(same - before.begin())]);
    }
    m_header->setTitle(
        m_picks.isEmpty()
            ? tr("Merge “%1” into the plan").arg(row->name)
            : tr("Take %n change(s) of “%1” into the plan", nullptr, int(m_picks.size())).arg(row->name));
    showConflicts();
    showPreview();
}

int MergePage::openConflicts() const
{
    return int(std::ranges::count_if(m_sides, [](const auto &side) { return !side; }));
}

void MergePage::choose(size_t conflict, Side side)
{
    if (conflict >= m_sides.size() || m_sides[conflict] == side)
        return;
    m_sides[conflict] = side;
    showPreview();
}

void MergePage::showConflicts()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool hasAny = !m_merge.conflicts.empty();
    m_conflictsHead->setVisible(hasAny);
    m_conflicts->setVisible(hasAny);
    if (!hasAny)
        return;
    const QStringList heads{tr("Changed on both sides"), tr("Before"), tr("The plan now"),
                            tr("The scenario")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(new Label(heads[i], TextSize::Note, Tone::Secondary), 0, i);
    for (size_t i = 0; i < m_merge.conflicts.size(); ++i)
        addConflict(int(i) + 1, m_merge.conflicts[i], i);
}

void MergePage::addConflict(int row, const MergeConflict &conflict, size_t index)
{
    using Kind = MergeConflict::Kind;
    const Workspace &workspace = m_workbench.session().workspace();
    const auto value = [&](const QVariant &stored) {
        const QString text = conflict.field
            ? valueText(workspace, QLatin1String(conflict.table), *conflict.field, stored)
            : QString();
        return text.isEmpty() ? tr("nothing") : text;
    };
    const bool isField = conflict.kind == Kind::Field;
    const QString base = isField ? value(conflict.base) : QStringLiteral("–");
    const QString plan = isField               ? value(conflict.plan)
        : conflict.kind == Kind::RemovedInPlan ? tr("stays removed")
                                               : tr("keep it as it was changed");
    const QString mine = isField               ? value(conflict.scenario)
        : conflict.kind == Kind::RemovedInPlan ? tr("bring it back, changed")
                                               : tr("remove it");
    auto *what = new Label(isField ? tr("%1 · %2").arg(conflict.caption, conflict.title) : conflict.caption);
    what->setWordWrap(true);
    auto *before = new Label(base, TextSize::Body, Tone::Secondary);
    before->setWordWrap(true);
    m_grid->addWidget(what, row, 0);
    m_grid->addWidget(before, row, 1);
    auto *group = new QButtonGroup(what);
    const auto addSide = [&](const QString &text, Side side, int column) {
        auto *button = new QRadioButton(text);
        button->setToolTip(text);
        button->setAccessibleName(side == Side::Plan
                                      ? tr("%1: as in the plan, %2").arg(what->text(), text)
                                      : tr("%1: as in the scenario, %2").arg(what->text(), text));
        button->setChecked(m_sides[index] == side);
        group->addButton(button);
        m_grid->addWidget(button, row, column);
        connect(button, &QRadioButton::clicked, this, [this, index, side] { choose(index, side); });
    };
    addSide(plan, Side::Plan, 2);
    addSide(mine, Side::Scenario, 3);
}

std::vector<Settlement> MergePage::settlements() const
{
    std::vector<Settlement> answers;
    for (size_t i = 0; i < m_sides.size(); ++i) {
        if (m_sides[i])
            answers.push_back({m_merge.conflicts[i].record, *m_sides[i]});
    }
    return answers;
}

/// The merge as it would be now; what is not chosen yet stays as in the plan.
Merge MergePage::mergedNow() const
{
    return fairlead::merge(m_workbench.session().workspace(), m_stored,
                           [this](const MergeConflict &conflict) {
                               for (size_t i = 0; i < m_sides.size(); ++i) {
                                   if (m_merge.conflicts[i].record == conflict.record)
                                       return m_sides[i].value_or(Side::Plan);
                               }
                               return Side::Plan;
                           });
}

void MergePage::showPreview()
{
    m_preview.clear();
    emptyColumn(m_changes);
    const Workspace &current = m_workbench.session().workspace();
    const Merge now = mergedNow();
    const auto after = applied(current, now.changes);
    if (!after) {
        m_message->say(MessageBar::Level::Warning, after.error().message);
        return showState();
    }
    for (const EditWords &edit : editsInWords(*after, now.changes))
        m_preview.append(edit.sentence);
    m_previewHead->setNote(m_preview.isEmpty() ? tr("nothing: the plan has it all already")
                                               : tr("%n change(s)", nullptr, int(m_preview.size())));
    for (const QString &sentence : m_preview.first(std::min(m_preview.size(), mostShown)))
        m_changes->addWidget(plainLine(sentence));
    if (m_preview.size() > mostShown)
        m_changes->addWidget(plainLine(tr("And %1 more.").arg(m_preview.size() - mostShown)));
    for (const QString &left : now.leftBehind)
        m_changes->addWidget(sentenceLine({DifferenceSentence::Subject::Line,
                                           DifferenceSentence::Tone::Worse,
                                           {},
                                           tr("Left out: %1").arg(left)}));
    m_changes->addStretch(1);
    foresee(*after);
    showState();
}

/// Plans both off the window's thread and says what differs.
void MergePage::foresee(const Workspace &after)
{
    const Scenario *row = scenario();
    emptyColumn(m_effects);
    m_effectsHead->setNote(tr("being planned"));
    const PlanQuestion question{row ? row->plan : Id<Plan>(), m_workbench.asOf(), true};
    m_job.start([before = m_workbench.session().workspace(), after,
                 question](Progress &progress) { return effectsOf(before, after, question, progress); },
                [this](Result<std::vector<DifferenceSentence>> sentences) {
                    if (!sentences)
                        return m_effectsHead->setNote(sentences.error().message);
                    m_effectsHead->setNote(sentences->empty() ? tr("no date, load or cost changes")
                                                              : QString());
                    for (const DifferenceSentence &each : *sentences)
                        m_effects->addWidget(sentenceLine(each));
                    m_effects->addStretch(1);
                });
}

/// What is still missing stands beside the title.
void MergePage::showState()
{
    const int open = openConflicts();
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    QStringList missing;
    if (open > 0)
        missing.append(tr("%n field(s) still to choose", nullptr, open));
    if (!hasReason)
        missing.append(tr("say why in one line"));
    m_conflictsHead->setNote(open > 0 ? tr("%1 of %2 are open").arg(open).arg(m_sides.size())
                                      : tr("all chosen"));
    m_header->setSubtitle(QList<TextRun>{
        {missing.isEmpty() ? tr("One step; undo takes it back.") : missing.join(QStringLiteral(" · ")),
         missing.isEmpty() ? Tone::Good : Tone::Warning}});
    m_apply->setEnabled(missing.isEmpty() && m_workbench.readOnlyReason().isEmpty());
}

void MergePage::merge()
{
    const Scenario *row = scenario();
    if (!row || !m_apply->isEnabled())
        return;
    const MergeReason reason{m_reason->text().trimmed(), m_decider->text().trimmed(), m_workbench.asOf(),
                             m_preview.first(std::min(m_preview.size(), mostShown)).join(u'\n')};
    const Workspace &current = m_workbench.session().workspace();
    const auto changes = m_picks.isEmpty()
        ? mergeScenario(current, *row, settlements(), reason)
        : cherryPick(current, *row, {m_picks.begin(), m_picks.end()}, settlements(), reason);
    if (!changes) {
        m_message->say(MessageBar::Level::Error, changes.error().message);
        return;
    }
    m_isMerging = true;
    const Id<Scenario> shown = m_workbench.scenario() ? m_workbench.scenario()->id : Id<Scenario>();
    m_workbench.setScenario({}); // what was merged is seen in the plan
    const auto done = m_workbench.session().commit(*changes);
    m_isMerging = false;
    if (!done) {
        m_workbench.setScenario(shown);
        m_message->say(MessageBar::Level::Error, done.error().message);
        return;
    }
    m_job.cancel();
    hide();
    Q_EMIT merged(changes->sentence);
    Q_EMIT closed();
}

void MergePage::cancel()
{
    m_job.cancel();
    hide();
    Q_EMIT closed();
}

void MergePage::place(const QRect &within)
{
    setGeometry(within);
}

void MergePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme(this).ground);
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    if (isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier))
        return merge();
    Overlay::keyPressEvent(event);
}

} // namespace fairlead
