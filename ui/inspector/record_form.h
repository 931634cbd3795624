// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/field_lines.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

/// Every field of a record as a live form; of several records of one kind, the fields they can share,
/// changed in all of them by one change set. What is refused stays as typed, with the reason under it.
class RecordForm final : public QObject {
    Q_OBJECT
public:
    /// `only`: keys of the fields that are shown, in that order; empty: all of them.
    RecordForm(Workbench &workbench, QList<RecordRef> records, const QStringList &only = {}, int columns = 2);

    /// The form itself; it owns this object.
    FormRows *rows() const { return m_rows; }

    /// Shows what has changed in the meantime; leaves alone what is being typed.
    void refresh();
    /// Puts the focus on the field with that key; false when it is not shown.
    bool focusField(const QString &key) { return m_lines.focusField(key); }
    /// Null when the field is not shown.
    FormField *field(const QString &key) const { return m_lines.field(key); }

private:
    void add(const FieldView &view);
    void commit(size_t line, const QVariant &shown);
    std::vector<FieldView> shared() const;

    Workbench &m_workbench;
    QList<RecordRef> m_records;
    FormRows *m_rows;
    FieldLines m_lines;
};

} // namespace fairlead
