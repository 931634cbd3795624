// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

class QVBoxLayout;

namespace fairlead {

class NoteField;

/// The notes about a record, oldest first, and a field for the next one. An emptied note is removed.
class NotesList final : public QWidget {
    Q_OBJECT
public:
    NotesList(Workbench &workbench, const RecordRef &record, QWidget *parent = nullptr);

    void refresh();

private:
    void addLine(const Note &note);
    void write(const QString &text);
    void rewrite(const Note &note, const QString &text);

    Workbench &m_workbench;
    RecordRef m_record;
    std::vector<Note> m_shown;
    QVBoxLayout *m_lines;
    NoteField *m_add;
};

} // namespace fairlead
