// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/private_form.h"

class QScrollArea;
class QVBoxLayout;

namespace fairlead {

class Button;
class IconButton;
class Label;
class RunsLabel;

/// One private record on a page inside a panel: its form under a heading with the way back. A new one is
/// written there and added in one step; one that is there is changed field by field, or removed. Esc leaves.
class PrivateSheet final : public QWidget {
    Q_OBJECT
public:
    explicit PrivateSheet(PrivateSession &session, QWidget *parent = nullptr);

    /// Shows a record of the vault; `focus` is the key of the field that gets the focus, empty: the first.
    void edit(const RecordRef &record, QDate today, const PrivateFormShape &shape, const QString &focus = {});
    /// Shows a record that `draft` adds, and adds it when the button is pressed.
    void add(const RecordRef &record, const PrivateChanges &draft, QDate today,
             const PrivateFormShape &shape);
    /// Puts more under the form, such as the records that belong to this one; goes with it.
    void addBelow(QWidget *part);
    /// Puts the focus on something that was added, and scrolls to it.
    void reveal(QWidget *part);
    /// A quiet sentence under the heading; empty removes it.
    void setHint(const QString &words);

    /// Null: nothing is shown.
    PrivateForm *form() const { return m_form; }
    /// Commits what is being typed, also a draft that is complete, for the moment before the vault is locked.
    void keepTyped();

public Q_SLOTS:
    /// Adds the draft and leaves; where it is refused, the reason is told and nothing happens.
    void addDraft();
    void removeRecord();
    void leave();

Q_SIGNALS:
    /// A record is shown; the focus goes to its field afterwards.
    void opened();
    /// The draft is in the vault.
    void added(const fairlead::RecordRef &record);
    /// The sheet shows nothing any more.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(std::unique_ptr<PrivateForm> form, const QString &focus);
    void refresh();
    void clear();
    void refuse(const QString &sentence);

    PrivateSession &m_session;
    Label *m_kind;
    RunsLabel *m_note;
    Button *m_add;
    IconButton *m_remove;
    Label *m_refusal;
    Label *m_hint;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< under the heading
    PrivateForm *m_form = nullptr;
};

} // namespace fairlead
