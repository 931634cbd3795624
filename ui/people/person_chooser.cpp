// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_chooser.h"

#include "ui/kit/buttons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace fairlead {

PersonChooser::PersonChooser(PersonDesk &desk, QWidget *parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setAccessibleName(tr("Person"));
    setToolTip(tr("Type two letters of a name, then Enter"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(Qt::UserRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, &PersonChooser::offer);
    connect(&desk, &PersonDesk::personChanged, this, &PersonChooser::showPerson);
    showPerson();
}

void PersonChooser::showPerson()
{
    const Person *person = m_desk.person();
    setText(person ? person->name : QString());
    setCursorPosition(0);
}

/// Those whose name fits what is typed; the first is taken by Enter.
void PersonChooser::offer()
{
    m_model->clear();
    const Workspace &workspace = m_desk.workspace();
    for (const Person *person : peopleMatching(peopleToMeet(workspace, m_desk.asOf()), text())) {
        const Team *team = workspace.find(person->team);
        auto *item = new QStandardItem(team ? tr("%1 · %2", "person and team").arg(person->name, team->name)
                                            : person->name);
        item->setData(person->id.toString(), Qt::UserRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0 || !hasFocus())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

void PersonChooser::take(const QString &id)
{
    m_completer->popup()->hide();
    const auto person = Id<Person>::fromString(id);
    if (!m_desk.workspace().find(person))
        return;
    m_desk.open(person);
    showPerson();
    Q_EMIT chosen();
}

void PersonChooser::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && event->modifiers() == Qt::NoModifier) {
        if (isModified() && m_model->rowCount() > 0) {
            const QModelIndex marked =
                m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
            take((marked.isValid() ? marked : m_model->index(0, 0)).data(Qt::UserRole).toString());
        } else if (m_desk.person() && text() == m_desk.person()->name) {
            Q_EMIT chosen();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        showPerson();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        setText({});
        setModified(true);
        return offer(); // everybody
    }
    QLineEdit::keyPressEvent(event);
}

void PersonChooser::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll(); // typing begins another name
}

void PersonChooser::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        showPerson();
}

} // namespace fairlead
