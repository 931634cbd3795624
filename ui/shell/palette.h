// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"
#include "ui/shell/palette_model.h"

#include <QPointer>

class QLineEdit;
class QListView;

namespace fairlead {

/// One box for every record and every command (Ctrl+K). Typing searches, ↑↓ and Enter choose, Esc and a
/// click elsewhere close.
class Palette final : public Overlay {
    Q_OBJECT
public:
    Palette(const Workbench &workbench, const Commands &commands, QWidget *window);

    void open();
    PaletteModel &model() { return *m_model; }
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void recordChosen(const fairlead::RecordRef &record);
    /// A record of the vault.
    void privateChosen(const fairlead::RecordRef &record);
    /// A null id: the current plan.
    void scenarioChosen(const fairlead::Id<fairlead::Scenario> &scenario);
    /// The typed line is to be added.
    void entryChosen(const fairlead::QuickEntry &entry);

protected:
    void place(const QRect &within) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void move(int by);
    void choose(int row);
    bool fieldKey(int key);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace fairlead
