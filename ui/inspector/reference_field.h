// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fields.h"

namespace fairlead {

/// Another record, chosen from a list that typing narrows. The value is its id in stored form; invalid:
/// none.
class ReferenceField final : public FormField {
    Q_OBJECT
public:
    /// `optional`: the choice may be emptied.
    ReferenceField(const QList<std::pair<QString, QString>> &choices, bool optional,
                   QWidget *parent = nullptr);

    QVariant value() const override { return m_value; }
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void choose(int index);
    QComboBox *m_box;
    QVariant m_value;
};

} // namespace fairlead
