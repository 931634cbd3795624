// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QAbstractButton>
#include <QPushButton>
#include <functional>

class QHBoxLayout;

namespace fairlead {

/// A rounded button that shows a choice and opens its menu: "2026-Q4 ▾".
class DropPill final : public QPushButton {
    Q_OBJECT
public:
    /// `what` names the choice for tooltip and screen reader: "Period".
    explicit DropPill(const QString &what, QWidget *parent = nullptr);

    /// Ids with their labels, in menu order; the menu ticks the current one.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    /// What can be done besides choosing, below the choices: the words and the action.
    void addVerb(const QString &words, std::function<void()> run, std::function<bool()> isEnabled);
    /// Shows that choice's label; an id without a choice is ignored.
    void setCurrent(const QString &id);
    QString current() const { return m_current; }

Q_SIGNALS:
    /// The user chose another one; not emitted by setCurrent().
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rename();
    QString m_what;
    QString m_current;
    QList<std::pair<QString, QString>> m_choices;
    QList<QAction *> m_verbs;
};

/// Looks like a search field and opens the palette: words at the start, its keys at the end.
class SearchField final : public QAbstractButton {
    Q_OBJECT
public:
    SearchField(const QString &words, const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_keys;
};

/// The bar at the top of the window: name and pills at the start, the search in the middle, the rest at
/// the end. Where it is too narrow the name goes first, then the search becomes its icon, then the notes.
class ContextBar final : public Panel {
    Q_OBJECT
public:
    explicit ContextBar(QWidget *parent = nullptr);

    void setName(const QString &name);
    void addPill(DropPill *pill);
    void setSearch(SearchField *search);
    /// `note` words at the end, such as a date; hidden where there is no room.
    void addNote(QWidget *note);
    void addTool(QWidget *tool);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    Label *m_name;
    QHBoxLayout *m_start;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_end;
    SearchField *m_search = nullptr;
    QList<QWidget *> m_notes;
};

} // namespace fairlead
