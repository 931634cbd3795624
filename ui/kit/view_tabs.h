// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page_stack.h"

#include <QHash>
#include <QStringList>

namespace fairlead {

class PlaceHeader;

/// The views of a place under the tabs of its header. One is seen; which one is remembered.
class ViewTabs final : public PageStack {
public:
    /// `remembered` is the settings key of the view that was left.
    ViewTabs(PlaceHeader &header, const QString &remembered, QWidget *place);

    /// `codes` are those of screens.md that lead to it.
    void addView(const QString &id, const QString &title, QWidget *view, const QStringList &codes = {});
    const QStringList &ids() const { return m_ids; }
    QString currentView() const { return m_ids.value(currentIndex()); }
    /// By id or code; an unknown one changes nothing.
    void showView(const QString &view);
    /// The view that was left, or the first.
    void showRemembered();

private:
    PlaceHeader &m_header;
    QString m_remembered;
    QStringList m_ids;
    QHash<QString, QString> m_idOfCode;
};

} // namespace fairlead
