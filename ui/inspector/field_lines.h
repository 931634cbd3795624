// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/records.h"
#include "ui/kit/form_rows.h"

namespace fairlead {

/// The fields of a record in a live form, each with its editor and the value that it showed last. What
/// changes elsewhere is shown without touching what is being typed; Esc takes back what was refused.
class FieldLines final : public QObject {
    Q_OBJECT
public:
    struct Line {
        FieldView view;   ///< as it was shown last
        FormField *field; ///< owned by the form
    };

    /// `field` stands in a form already; people who cannot see it hear `label`.
    void add(const FieldView &view, FormField *field, const QString &label);
    /// Shows the values of `now`; fields that are not among them stay as they are.
    void show(const std::vector<FieldView> &now);

    const std::vector<Line> &all() const { return m_lines; }
    const Line &line(size_t index) const { return m_lines[index]; }
    /// Null when the field is not shown.
    FormField *field(const QString &key) const;
    /// False when the field is not shown.
    bool focusField(const QString &key);

Q_SIGNALS:
    /// A field was left with another value, as it is shown.
    void committed(size_t line, const QVariant &shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void restore(Line &line);

    std::vector<Line> m_lines;
};

} // namespace fairlead
