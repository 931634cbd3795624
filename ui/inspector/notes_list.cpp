// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/notes_list.h"

#include "ui/inspector/records.h"
#include "ui/kit/fields.h"
#include "ui/kit/panel.h"

#include <QVBoxLayout>

namespace fairlead {

NotesList::NotesList(Workbench &workbench, const RecordRef &record, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_record(record)
    , m_lines(new QVBoxLayout)
    , m_add(new NoteField)
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_lines);
    column->addWidget(m_add);
    setSpace(column, {0, 0, 0, 0, 1});
    setSpace(m_lines, {0, 0, 0, 0, 1});
    m_add->setPlaceholder(tr("Write a note"));
    m_add->editor()->setAccessibleName(tr("New note"));
    connect(m_add, &FormField::committed, this, [this](const QVariant &text) { write(text.toString()); });
    refresh();
}

void NotesList::refresh()
{
    m_add->setVisible(m_workbench.readOnlyReason().isEmpty());
    const QString id = m_record.id.toString(QUuid::WithoutBraces);
    std::vector<Note> now;
    for (const Note &note : m_workbench.workspace().rows<Note>()) {
        if (note.recordTable == m_record.table && note.recordId == id)
            now.push_back(note);
    }
    if (now == m_shown)
        return;
    m_shown = now;
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        line->widget()->hide();
        line->widget()->deleteLater();
        delete line;
    }
    for (const Note &note : m_shown)
        addLine(note);
}

void NotesList::addLine(const Note &note)
{
    auto *field = new NoteField;
    field->setValue(note.text);
    field->setReadOnly(!m_workbench.readOnlyReason().isEmpty());
    field->editor()->setAccessibleName(
        tr("Note of %1").arg(QLocale().toString(note.at.toLocalTime(), QLocale::ShortFormat)));
    connect(field, &FormField::committed, this,
            [this, note](const QVariant &text) { rewrite(note, text.toString()); });
    m_lines->addWidget(field);
}

void NotesList::write(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    Note note;
    note.id = Id<Note>::create();
    note.recordTable = m_record.table;
    note.recordId = m_record.id.toString(QUuid::WithoutBraces);
    note.text = text.trimmed();
    note.at = QDateTime::currentDateTimeUtc();
    ChangeSet changes{tr("Note on %1").arg(captionOf(m_workbench.workspace(), m_record)), {}};
    if (m_workbench.submit(changes.add(note)))
        m_add->setValue(QString());
}

void NotesList::rewrite(const Note &note, const QString &text)
{
    const QString caption = captionOf(m_workbench.workspace(), m_record);
    ChangeSet changes{tr("Change a note on %1").arg(caption), {}};
    Note after = note;
    after.text = text.trimmed();
    if (after.text.isEmpty())
        changes.remove(note).sentence = tr("Remove a note on %1").arg(caption);
    else
        changes.replace(note, after);
    m_workbench.submit(changes);
}

} // namespace fairlead
