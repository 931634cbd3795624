// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/capacity_bars.h"
#include "ui/kit/picture.h"
#include "ui/workbench/workbench.h"

class QComboBox;

namespace fairlead {

class EmptyState;
class TableView;
class TeamStepsModel;
class WaterfallBars;

/// Capacity ▸ Waterfall: the argument from gross to plan days, one bar per cause, for everybody, a team,
/// a person, or those who have a skill.
class WaterfallView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit WaterfallView(Workbench &workbench, QWidget *parent = nullptr);

    /// Whose days are shown: a team, a person or a skill; nothing: the team of the context, or all.
    void showDaysOf(const std::optional<RecordRef> &who);
    const CapacityGroup &group() const { return m_group; }
    WaterfallBars &bars() { return *m_bars; }
    TableView &table() { return *m_table; }
    QComboBox &chooser() { return *m_who; }
    PictureFrame &frame() { return *m_frame; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// Explains the current bar (Alt+W).
    void explainCurrent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillChooser();
    void addChoice(const QString &words, const RecordRef &record);
    void refresh();
    void arrange();
    void explain(int bar);
    Result<Explanation> why() const;
    CapacityGroup groupShown() const;
    QString nameShown() const;

    Workbench &m_workbench;
    WaterfallBars *m_bars;
    TeamStepsModel *m_teams;
    TableView *m_table;
    QComboBox *m_who;
    QWidget *m_body;
    EmptyState *m_empty;
    PictureFrame *m_frame = nullptr;
    CapacityGroup m_group;
    std::optional<RecordRef> m_shown;
};

} // namespace fairlead
