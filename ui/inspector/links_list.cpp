// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/links_list.h"

#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"
#include "ui/inspector/records.h"
#include "ui/inspector/reference_field.h"
#include "ui/kit/accessible_parts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

QList<std::pair<QString, QString>> otherItems(const Workspace &workspace, const Id<Item> &item)
{
    QList<std::pair<QString, QString>> choices = referenceChoices(workspace, Item::table);
    choices.removeIf([own = item.toString()](const auto &choice) { return choice.first == own; });
    return choices;
}

} // namespace

LinksList::LinksList(Workbench &workbench, Id<Item> item, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_item(item)
    , m_lines(new QVBoxLayout)
    , m_add(new ReferenceField(otherItems(workbench.workspace(), item), false))
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_lines);
    column->addWidget(m_add);
    setSpace(column, {0, 0, 0, 0, 1});
    setSpace(m_lines, {0, 0, 0, 0, 0});
    nameControl(*m_add->editor(), tr("Add an item to wait for"));
    m_add->editor()->setToolTip(tr("This item then waits for the one you choose (Ctrl+L)"));
    if (auto *box = qobject_cast<QComboBox *>(m_add->editor()))
        box->lineEdit()->setPlaceholderText(tr("Wait for …"));
    connect(m_add, &FormField::committed, this, &LinksList::addPredecessor);
    refresh();
}

void LinksList::refresh()
{
    m_add->setVisible(m_workbench.readOnlyReason().isEmpty());
    std::vector<Dependency> now;
    for (const Dependency &dependency : m_workbench.workspace().rows<Dependency>()) {
        if (dependency.predecessor == m_item || dependency.successor == m_item)
            now.push_back(dependency);
    }
    std::ranges::stable_partition(now, [&](const Dependency &each) { return each.successor == m_item; });
    if (now == m_shown && m_lines->count() > 0)
        return;
    m_shown = now;
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        line->widget()->hide();
        line->widget()->deleteLater(); // it may hold the button that was just clicked
        delete line;
    }
    for (const Dependency &dependency : m_shown)
        addLine(dependency, dependency.successor == m_item);
}

void LinksList::addLine(const Dependency &dependency, bool incoming)
{
    const Workspace &workspace = m_workbench.workspace();
    const Id<Item> otherId = incoming ? dependency.predecessor : dependency.successor;
    const QString other = words::itemTitle(workspace, otherId);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    auto *type = new Label(words::linkType(dependency), TextSize::Note, Tone::Secondary);
    auto *caption = new RunsLabel({{incoming ? tr("waits for ") : tr("before ")}, {other, Tone::Text}});
    auto *go = new IconButton(QLatin1String("chevron-right"), tr("Go to %1").arg(other));
    auto *edit =
        new IconButton(QLatin1String("edit"), tr("Change type and lag of the link with %1").arg(other));
    auto *remove = new IconButton(QLatin1String("close"), tr("Remove the link with %1").arg(other));
    remove->setEnabled(m_workbench.readOnlyReason().isEmpty());
    connect(go, &QAbstractButton::clicked, this, [this, otherId] { m_workbench.select({refer(otherId)}); });
    connect(edit, &QAbstractButton::clicked, this,
            [this, id = dependency.id] { m_workbench.select({refer(id)}); });
    connect(remove, &QAbstractButton::clicked, this, [this, dependency, other] {
        ChangeSet changes{tr("Remove the link with %1").arg(other), {}};
        m_workbench.submit(changes.remove(dependency));
    });
    row->addWidget(caption, 1);
    row->addWidget(type);
    for (QWidget *button : {go, edit, remove})
        row->addWidget(button);
    setSpace(row, {0, 0, 0, 0, 0});
    m_lines->addWidget(line);
}

void LinksList::addPredecessor(const QVariant &chosen)
{
    const auto changes = linkItems(m_workbench.workspace(), Id<Item>::fromString(chosen.toString()), m_item,
                                   DependencyType::FinishToStart, 0);
    if (!changes)
        return m_add->setError(changes.error().message);
    if (m_workbench.submit(*changes))
        m_add->setValue({});
}

void LinksList::focusAdd()
{
    m_add->editor()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace fairlead
