// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fields.h"

#include <QStyledItemDelegate>

#include <functional>

namespace fairlead {

/// Cells of the ops review: heads of sections stand out, and each cell has the tone that its line says.
class OpsReviewDelegate final : public QStyledItemDelegate {
public:
    /// `owners` says who can own an action, whenever one is to be chosen.
    explicit OpsReviewDelegate(std::function<QList<ChoiceOption>()> owners, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::function<QList<ChoiceOption>()> m_owners;
};

} // namespace fairlead
