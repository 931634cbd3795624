// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/records.h"
#include "ui/kit/form_rows.h"
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
    bool focusField(const QString &key);
    /// Null when the field is not shown.
    FormField *field(const QString &key) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        FieldView view;   ///< as it was shown last
        FormField *field; ///< owned by the form
    };
    void add(const FieldView &view);
    void commit(size_t line, const QVariant &shown);
    std::vector<FieldView> shared() const;
    void restore(Line &line);

    Workbench &m_workbench;
    QList<RecordRef> m_records;
    FormRows *m_rows;
    std::vector<Line> m_lines;
};

} // namespace fairlead
