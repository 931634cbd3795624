// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/dependency.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace fairlead {

class Label;
class Workspace;

/// What the popover asks for: which item, which one comes first, and how they are tied.
struct LinkWish {
    Id<Item> other;
    bool otherComesFirst = false;
    DependencyType type = DependencyType::FinishToStart;
    int lag = 0; ///< working days
};

/// Links an item to another one that is looked for by key or title. Enter links, Esc leaves it.
class TimelineLinkPopover final : public QFrame {
    Q_OBJECT
public:
    explicit TimelineLinkPopover(QWidget *parent);

    void open(const Workspace &workspace, const Item &item, const QRect &beside);
    QLineEdit &search() { return *m_search; }
    QListWidget &matches() { return *m_matches; }

Q_SIGNALS:
    void chosen(const fairlead::LinkWish &wish);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMatches();
    void accept();
    void close();

    struct Candidate {
        Id<Item> id;
        QString caption;
    };
    QList<Candidate> m_candidates;
    Label *m_title;
    QComboBox *m_direction;
    QLineEdit *m_search;
    QListWidget *m_matches;
    QComboBox *m_type;
    QSpinBox *m_lag;
};

} // namespace fairlead
