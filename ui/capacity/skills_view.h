// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/workbench/workbench.h"

class QSplitter;

namespace fairlead {

class EmptyState;
class SkillLevelDelegate;
class SkillMatrixModel;
class SkillNeedsModel;
class TableView;

/// Capacity ▸ Skills: whether the people can give all the skills that the plan wants at the same time,
/// and who can do what at which level.
class SkillsView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit SkillsView(Workbench &workbench, QWidget *parent = nullptr);
    ~SkillsView() override;

    SkillNeedsModel &needs() { return *m_needs; }
    SkillMatrixModel &matrix() { return *m_matrix; }
    TableView &needsTable() { return *m_needsTable; }
    TableView &matrixTable() { return *m_matrixTable; }
    PictureFrame &frame() { return *m_frame; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// Explains the feasibility of the current row's team (Alt+W).
    void explainCurrent();
    /// Adds a skill, for the inspector to be named (N).
    void addSkill();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void showState();
    void followNeed();
    void followCell();
    void showSelection();
    void clearLevel();

    Workbench &m_workbench;
    SkillNeedsModel *m_needs;
    SkillMatrixModel *m_matrix;
    TableView *m_needsTable;
    TableView *m_matrixTable;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QWidget *m_body;
    SkillLevelDelegate *m_names;
    PictureFrame *m_frame = nullptr;
    bool m_selecting = false;
};

} // namespace fairlead
