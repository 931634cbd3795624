// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/on_call_health.h"
#include "ui/kit/picture.h"
#include "ui/operations/health_chart.h"
#include "ui/workbench/workbench.h"

class QComboBox;

namespace fairlead {

class Button;
class EmptyState;
class FactModel;
class FactorPanel;
class FactTable;
class HealthBars;
class Label;
class PageStack;
class RunsLabel;
class TableView;

/// Operations ▸ On-call health (V4b): what duty costs a rotation's people and its team, week by week, with
/// what explains it, what makes noise, where cover is missing, and the on-call factor that follows.
class HealthView final : public QWidget, public Picture {
    Q_OBJECT
public:
    /// The lists under the chart.
    enum List { People, Rules, Gaps, Pages, ListCount };

    explicit HealthView(Workbench &workbench, QWidget *parent = nullptr);
    ~HealthView() override;

    /// What is shown; without a rotation there is none.
    const OnCallHealth &health() const { return m_health; }
    HealthBars &bars() { return *m_bars; }
    FactorPanel &factor() { return *m_factor; }
    PictureFrame &frame() { return *m_frame; }
    QComboBox &rotations() { return *m_rotations; }
    QComboBox &spans() { return *m_spans; }
    FactModel &people() { return *m_people; }
    TableView &table(List list);
    FactTable &rules() { return *m_rules; }
    FactModel &gaps() { return *m_gaps; }
    FactTable &pages() { return *m_pages; }
    List list() const { return m_list; }
    QString note() const;

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    void showRotation(const fairlead::Id<fairlead::Rotation> &rotation);
    void showSpan(fairlead::HealthSpan span);
    /// Goes to a list under the chart.
    void showList(fairlead::HealthView::List list);
    /// The pages behind a bar; week −1: all.
    void showPagesOf(const fairlead::HealthBar &bar);

Q_SIGNALS:
    /// Somebody wants to mend a gap there.
    void rotaWanted(const fairlead::Id<fairlead::Rotation> &rotation, QDate monday,
                    fairlead::ShiftLayer layer);
    /// There is no rotation, and somebody wants one.
    void rotationWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildLists();
    void refresh();
    void fillRotations();
    void fillLists();
    void showNote();
    void follow();
    const Rotation *pickRotation() const;
    QDate until() const;
    QString periodName() const;
    /// Whether the key means something in a list.
    bool act(List list, int key, Qt::KeyboardModifiers modifiers);
    bool triage(Triage triage);
    bool decide(AlertDecision decision);
    void openGap();

    Workbench &m_workbench;
    Workspace m_workspace; ///< what the health points into
    OnCallHealth m_health;
    Id<Team> m_team;       ///< of the context
    Id<Rotation> m_wanted; ///< that somebody chose; null: the first
    HealthSpan m_span = HealthSpan::Weeks13;
    HealthBar m_shown; ///< whose pages are listed
    List m_list = People;
    bool m_isStale = true;

    QComboBox *m_rotations;
    QComboBox *m_spans;
    HealthBars *m_bars;
    Label *m_nothing;
    FactorPanel *m_factor;
    PictureFrame *m_frame = nullptr;
    FactModel *m_people;
    TableView *m_peopleView;
    FactTable *m_rules;
    FactTable *m_pages;
    FactModel *m_gaps;
    TableView *m_gapsView;
    std::array<Button *, ListCount> m_tabs{};
    PageStack *m_lists;
    RunsLabel *m_note;
    QWidget *m_body;
    EmptyState *m_empty;
};

} // namespace fairlead
