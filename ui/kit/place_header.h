// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"

class QHBoxLayout;
class QTabBar;

namespace fairlead {

/// The head of a place: its title, one line that says how it stands, the tabs of its views, and at the
/// end chips and the place's verbs.
class PlaceHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PlaceHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Without title and subtitle only the tabs are left: for a place inside a place.
    void setTitleShown(bool shown);
    void setSubtitle(const QString &words) { setSubtitle(QList<TextRun>{{words}}); }
    void setSubtitle(const QList<TextRun> &runs);
    RunsLabel &subtitle() { return *m_subtitle; }
    /// Adds the tab of a view; the first is current. Without views there is no row of tabs.
    void addView(const QString &id, const QString &label);
    void setCurrentView(const QString &id);
    QString currentView() const;
    /// Adds a chip, a button or a figure at the end of the title's row; the header owns it.
    void addEnd(QWidget *widget);
    /// The same at the end of the row of tabs.
    void addTabsEnd(QWidget *widget);

Q_SIGNALS:
    /// The user chose a view; not emitted by setCurrentView().
    void viewChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    RunsLabel *m_subtitle;
    QTabBar *m_tabs;
    QWidget *m_titleRow;
    QWidget *m_tabsRow;
    QHBoxLayout *m_end;
    QHBoxLayout *m_tabsEnd;
};

} // namespace fairlead
