// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of the growth panel do: keys, menus, and what is dropped.
#include "core/careers/growth_edits.h"
#include "core/planning/why_words.h"
#include "core/reports/report_context.h"
#include "ui/people/agenda_lines.h"
#include "ui/people/growth_editor.h"
#include "ui/people/growth_lines.h"
#include "ui/people/growth_panel.h"
#include "ui/people/person_desk.h"
#include "ui/vault/private_records.h"

#include <QKeyEvent>
#include <QMenu>

namespace fairlead {

namespace {

/// Beside the current line of a list.
QPoint besideCurrent(const LineList &list)
{
    return list.viewport()->mapToGlobal(list.visualRect(list.currentIndex()).bottomLeft());
}

bool isNew(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_N || key.key() == Qt::Key_Insert) && key.modifiers() == Qt::NoModifier;
}

bool isRemoval(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier;
}

/// An empty menu that goes when it is closed, or with the panel: the vault may be locked while it is open.
QMenu *freshMenu(QWidget *owner)
{
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// A line of the keys' list in a menu: the key is taken by the list, and only shown here.
QAction *addShown(QMenu &menu, const QString &words, const QString &keys)
{
    QAction *action = menu.addAction(words);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutVisibleInContextMenu(true);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

void GrowthPanel::connectLists()
{
    connect(&m_goals->model(), &LineModel::edited, this, [this](const QString &key, const QString &text) {
        const GrowthGoal *goal = rowOfLine<GrowthGoal>(m_desk.records(), key);
        if (!goal)
            return;
        GrowthGoal after = *goal;
        after.title = text;
        PrivateChanges changes;
        changes.sentence = tr("Reword a goal");
        m_desk.submit(changes.replace(*goal, after));
    });
    for (LineList *list : {m_goals, m_competencies, m_assessments, m_otherPlans}) {
        connect(list, &LineList::chosen, this, &GrowthPanel::openLine);
        if (list != m_competencies) // what stands at the end there is a lock
            connect(list, &LineList::endClicked, this, &GrowthPanel::openLine);
    }
    connect(m_competencies, &LineList::endClicked, this, &GrowthPanel::turnLock);
    connect(&m_competencies->model(), &LineModel::dropped, this, &GrowthPanel::takeOffer);
    const auto keys = [this](LineList *list, bool (GrowthPanel::*take)(const QKeyEvent &, const Line &)) {
        list->setKeys(
            [this, take](const QKeyEvent &key, const Line &line) { return (this->*take)(key, line); });
    };
    keys(m_goals, &GrowthPanel::takeGoalKey);
    keys(m_competencies, &GrowthPanel::takeEvidenceKey);
    keys(m_assessments, &GrowthPanel::takeAssessmentKey);
    keys(m_offers, &GrowthPanel::takeOfferKey);
    connect(m_offers, &LineList::chosen, this, &GrowthPanel::askCompetency);
    connect(m_opportunities, &LineList::chosen, this, &GrowthPanel::takeOpportunity);
}

void GrowthPanel::connectMenus()
{
    const auto offer = [this](LineList *list, void (GrowthPanel::*fill)(QMenu &, const Line &)) {
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(list, &QWidget::customContextMenuRequested, this,
                [this, list, fill](const QPoint &at) { popUp(*list, at, fill); });
    };
    offer(m_goals, &GrowthPanel::fillGoalMenu);
    offer(m_competencies, &GrowthPanel::fillEvidenceMenu);
}

void GrowthPanel::popUp(LineList &list, const QPoint &at, void (GrowthPanel::*fill)(QMenu &, const Line &))
{
    if (const QModelIndex index = list.indexAt(at); index.isValid())
        list.setCurrentIndex(index);
    if (!list.current())
        return;
    QMenu *menu = freshMenu(this);
    (this->*fill)(*menu, Line(*list.current()));
    menu->popup(list.viewport()->mapToGlobal(at));
}

void GrowthPanel::fillGoalMenu(QMenu &menu, const Line &line)
{
    const GrowthGoal *goal = rowOfLine<GrowthGoal>(m_desk.records(), line.key);
    if (!goal)
        return;
    const QString key = line.key;
    const auto add = [&](const QString &words, const char *keys, std::function<void()> run) {
        connect(addShown(menu, words, QLatin1String(keys)), &QAction::triggered, this, std::move(run));
    };
    add(tr("Open the goal"), "Return", [this, key] { openLine(key); });
    add(tr("How it stands…"), "Space", [this, key] { askProgress(key); });
    const Id<GrowthGoal> id = goal->id;
    add(tr("Move up"), "Alt+Up", [this, id] { m_desk.submit(moveGoal(m_desk.records(), id, -1)); });
    add(tr("Move down"), "Alt+Down", [this, id] { m_desk.submit(moveGoal(m_desk.records(), id, 1)); });
    if (const Item *item = m_desk.workspace().find(goal->item)) {
        menu.addAction(tr("Show %1 in the inspector").arg(item->key), this,
                       [this, ref = refer(item->id)] { m_desk.workbench().select({ref}); });
    }
    menu.addSeparator();
    add(tr("Remove the goal"), "Del", [this, key] { removeLine(key); });
}

void GrowthPanel::fillEvidenceMenu(QMenu &menu, const Line &line)
{
    const QString key = line.key;
    const QString competency = competencyAbove(key);
    const auto add = [&](const QString &words, const char *keys, std::function<void()> run) {
        connect(addShown(menu, words, QLatin1String(keys)), &QAction::triggered, this, std::move(run));
    };
    add(tr("Write a piece of evidence"), "N", [this, competency] { m_editor->writeEvidence(competency); });
    add(tr("Assess %1").arg(competency), "A", [this, competency] { m_editor->assess(competency); });
    if (!rowOfLine<Evidence>(m_desk.records(), key))
        return;
    menu.addSeparator();
    add(tr("Open the evidence"), "Return", [this, key] { openLine(key); });
    add(tr("Turn for or against"), "X", [this, key] { turnAgainst(key); });
    add(tr("Share, or keep to yourself"), "L", [this, key] { turnLock(key); });
    add(tr("Remove the evidence"), "Del", [this, key] { removeLine(key); });
}

void GrowthPanel::openLine(const QString &key)
{
    const QString competency = competencyOf(key);
    if (!competency.isEmpty())
        return m_editor->assess(competency);
    const qsizetype cut = key.indexOf(u'/');
    m_editor->open({key.left(cut), QUuid::fromString(QStringView(key).mid(cut + 1)), {}});
}

void GrowthPanel::removeLine(const QString &key)
{
    const qsizetype cut = key.indexOf(u'/');
    const RecordRef record{key.left(cut), QUuid::fromString(QStringView(key).mid(cut + 1)), {}};
    if (const PrivateChanges removal = removePrivateRecord(m_desk.records(), record); !removal.isEmpty())
        m_desk.submit(removal);
}

/// The competency under which a line of evidence stands, or that it is itself.
QString GrowthPanel::competencyAbove(const QString &key) const
{
    for (int row = m_competencies->model().rowOf(key); row >= 0; --row) {
        const QString name = competencyOf(m_competencies->model().line(row)->key);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

void GrowthPanel::takeOffer(const QString &key, const QString &competencyKey)
{
    const QString competency = competencyOf(competencyKey);
    const auto offer = std::ranges::find(m_found, key, offerKey);
    if (offer == m_found.end() || competency.isEmpty())
        return;
    const PrivateChanges changes = addEvidence(*offer, m_desk.personId(), competency);
    m_desk.submit(changes);
}

void GrowthPanel::askCompetency(const QString &offer)
{
    if (!m_standing)
        return;
    QMenu *menu = freshMenu(this);
    for (const CompetencyStanding &standing : m_standing->standings) {
        menu->addAction(standing.name, this,
                        [this, offer, name = standing.name] { takeOffer(offer, competencyKey(name)); });
    }
    menu->popup(besideCurrent(*m_offers));
}

void GrowthPanel::askProgress(const QString &key)
{
    const GrowthGoal *goal = rowOfLine<GrowthGoal>(m_desk.records(), key);
    if (!goal)
        return;
    QMenu *menu = freshMenu(this);
    for (size_t i = 0; i < std::size(Choices<GoalProgress>::all); ++i) {
        const auto progress = GoalProgress(i);
        QAction *action = menu->addAction(choiceText<GrowthGoal>(progress), this,
                                          [this, id = goal->id, progress] { setProgress(id, progress); });
        action->setCheckable(true);
        action->setChecked(progress == goal->progress);
    }
    menu->popup(besideCurrent(*m_goals));
}

void GrowthPanel::setProgress(const Id<GrowthGoal> &goal, GoalProgress progress)
{
    const GrowthGoal *before = m_desk.records().find(goal);
    if (!before)
        return;
    GrowthGoal after = *before;
    after.progress = progress;
    after.doneOn = progress == GoalProgress::Done ? m_desk.asOf() : QDate();
    PrivateChanges changes;
    changes.sentence = tr("Say how a goal stands");
    m_desk.submit(changes.replace(*before, after));
}

bool GrowthPanel::takeGoalKey(const QKeyEvent &key, const Line &line)
{
    const GrowthGoal *goal = rowOfLine<GrowthGoal>(m_desk.records(), line.key);
    if (isNew(key)) {
        m_editor->writeGoal();
    } else if (!goal) {
        return false;
    } else if (isRemoval(key)) {
        removeLine(line.key);
    } else if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) {
        askProgress(line.key);
    } else if ((key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) && key.modifiers() == Qt::AltModifier) {
        const PrivateChanges moved = moveGoal(m_desk.records(), goal->id, key.key() == Qt::Key_Up ? -1 : 1);
        if (!moved.isEmpty())
            m_desk.submit(moved);
    } else {
        return false;
    }
    return true;
}

/// A figure takes the offer to that competency.
bool GrowthPanel::takeOfferKey(const QKeyEvent &key, const Line &line)
{
    const int number = key.key() - Qt::Key_0;
    const bool isFigure = number >= 1 && number <= 9
        && (key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier);
    if (key.key() == Qt::Key_E && key.modifiers() == Qt::ControlModifier) {
        askCompetency(line.key);
        return true;
    }
    if (!isFigure || !m_standing || number > int(m_standing->standings.size()))
        return false;
    takeOffer(line.key, competencyKey(m_standing->standings[size_t(number - 1)].name));
    return true;
}

/// Evidence is written, turned against, kept back, or removed; a competency is assessed.
bool GrowthPanel::takeEvidenceKey(const QKeyEvent &key, const Line &line)
{
    if (key.modifiers() != Qt::NoModifier)
        return false;
    const bool isEvidence = rowOfLine<Evidence>(m_desk.records(), line.key);
    if (isNew(key))
        m_editor->writeEvidence(competencyAbove(line.key));
    else if (key.key() == Qt::Key_A)
        m_editor->assess(competencyAbove(line.key));
    else if (isEvidence && isRemoval(key))
        removeLine(line.key);
    else if (isEvidence && key.key() == Qt::Key_L)
        turnLock(line.key);
    else if (isEvidence && key.key() == Qt::Key_X)
        turnAgainst(line.key);
    else
        return false;
    return true;
}

bool GrowthPanel::takeAssessmentKey(const QKeyEvent &key, const Line &line)
{
    if (isNew(key))
        m_editor->beginAssessment();
    else if (isRemoval(key))
        removeLine(line.key);
    else
        return false;
    return true;
}

void GrowthPanel::turnAgainst(const QString &key)
{
    const Evidence *row = rowOfLine<Evidence>(m_desk.records(), key);
    if (!row)
        return;
    Evidence after = *row;
    after.isAgainst = !row->isAgainst;
    PrivateChanges changes;
    changes.sentence = tr("Turn a piece of evidence for or against");
    m_desk.submit(changes.replace(*row, after));
}

void GrowthPanel::turnLock(const QString &key)
{
    const Evidence *row = rowOfLine<Evidence>(m_desk.records(), key);
    if (!row)
        return;
    Evidence after = *row;
    after.visibility = row->visibility == Visibility::Shared ? Visibility::OnlyMe : Visibility::Shared;
    PrivateChanges changes;
    changes.sentence = tr("Turn the lock of a piece of evidence");
    m_desk.submit(changes.replace(*row, after));
}

} // namespace fairlead
