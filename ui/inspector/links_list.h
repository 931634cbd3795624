// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead {

class ReferenceField;

/// What an item waits for and what waits for it: each line leads to the other item or removes the link;
/// the last one adds a link.
class LinksList final : public QWidget {
    Q_OBJECT
public:
    LinksList(Workbench &workbench, Id<Item> item, QWidget *parent = nullptr);

    void refresh();
    /// The field that adds an item to wait for (Ctrl+L).
    void focusAdd();

private:
    void addLine(const Dependency &dependency, bool incoming);
    void addPredecessor(const QVariant &chosen);

    Workbench &m_workbench;
    Id<Item> m_item;
    std::vector<Dependency> m_shown;
    QVBoxLayout *m_lines;
    ReferenceField *m_add;
};

} // namespace fairlead
