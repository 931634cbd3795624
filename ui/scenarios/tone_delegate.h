// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace fairlead {

/// Cells in the tone that their model says, such as a late date in the tone of what needs a decision.
class ToneDelegate final : public QStyledItemDelegate {
public:
    explicit ToneDelegate(int toneRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_role(toneRole)
    { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(m_role);
        if (tone.isValid())
            option->palette.setColor(QPalette::Text, theme(option->widget).tone(Tone(tone.toInt())));
    }

private:
    int m_role;
};

} // namespace fairlead
